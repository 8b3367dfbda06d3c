import type { ExportDocument } from './document.ts';

/** What is taken along beside the text. */
export interface ExportOptions {
  /** What the user wrote. */
  notes: boolean;
  /** What the text cites, written out. */
  references: boolean;
  /** Places in the source's text, where the format has room for them. */
  positions: boolean;
}

/** Leaves out of a document what is not asked for. */
export function withOptions(
  document: ExportDocument,
  { notes, references }: Pick<ExportOptions, 'notes' | 'references'>
): ExportDocument {
  return {
    ...document,
    references: references ? document.references : [],
    parts: notes
      ? document.parts
      : document.parts.flatMap((part) => {
          if (part.type === 'note') return [];
          return ['notes' in part ? { ...part, notes: [] } : part];
        })
  };
}
