import type { DocumentPart, ExportDocument } from '../document.ts';
import { firstOfSameText } from '../same-text.ts';

/**
 * Writes the questions and sections of a document as JSON Lines, one object per line, each with its
 * source, its hash and its citation; `sameAs` is the id of an earlier question with the same text and
 * the same answer. Spans are UTF-16 code units of the source's text.
 */
export function writeJsonLines(document: ExportDocument, { positions = true } = {}): string {
  const same = firstOfSameText(document.parts);
  return document.parts
    .flatMap((part) => lineOf(part, document, same) ?? [])
    .map(
      (line) => `${JSON.stringify(positions ? line : line, positions ? undefined : withoutSpans)}\n`
    )
    .join('');
}

function withoutSpans(key: string, value: unknown): unknown {
  return key === 'spans' ? undefined : value;
}

/** Typed as what JSON makes of it: questions and sections have fields of their own. */
function lineOf(
  part: DocumentPart,
  { createdAt, generator, sources }: ExportDocument,
  same: ReturnType<typeof firstOfSameText>
): object | undefined {
  if (part.type !== 'exchange' && part.type !== 'section' && part.type !== 'passage')
    return undefined;
  const origin = { citation: part.citation.text, notes: part.notes, createdAt, generator };
  if (part.type === 'exchange') {
    const first = same.get(part)?.record.id;
    const labels = [...new Set([...part.labels, ...part.labelsAbove])];
    return {
      type: 'question',
      ...part.record,
      ...(first && { sameAs: first }),
      ...(labels.length > 0 && { labels }),
      ...origin
    };
  }
  const { name = '', sha256 = '' } = sources[part.source - 1] ?? {};
  const own =
    part.type === 'section'
      ? { title: part.title, ...(part.labels.length > 0 && { labels: part.labels }) }
      : {};
  return { type: part.type, ...own, text: part.text, ...origin, source: { name, sha256 } };
}
