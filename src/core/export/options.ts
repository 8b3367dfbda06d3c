import type { ExportDocument, Fact } from './document.ts';

/** What is taken along beside the text. */
export interface ExportOptions {
  /** What the user wrote. */
  notes: boolean;
  /** What the user labelled it with. */
  labels: boolean;
  /** What the text cites, written out. */
  references: boolean;
  /** Places in the source's text, where the format has room for them. */
  positions: boolean;
}

/** Leaves out of a document what is not asked for. */
export function withOptions(
  document: ExportDocument,
  { notes, labels, references }: Pick<ExportOptions, 'notes' | 'labels' | 'references'>
): ExportDocument {
  const kept = labels ? document : withoutLabels(document);
  return {
    ...kept,
    references: references ? document.references : [],
    parts: notes
      ? kept.parts
      : kept.parts.flatMap((part) => {
          if (part.type === 'note') return [];
          return ['notes' in part ? { ...part, notes: [] } : part];
        })
  };
}

function withoutLabels(document: ExportDocument): ExportDocument {
  const isOther = ({ label }: Fact) => label !== document.captions.labels;
  return {
    ...document,
    facts: document.facts.filter(isOther),
    bibliography: document.bibliography.map((item) => ({ ...item, labels: [] })),
    parts: document.parts.map((part) => {
      if (part.type === 'facts') return { ...part, facts: part.facts.filter(isOther) };
      if (part.type === 'section') return { ...part, labels: [] };
      return part.type === 'exchange' ? { ...part, labels: [], labelsAbove: [] } : part;
    })
  };
}
