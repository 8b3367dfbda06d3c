import type { TextComparison } from './comparison.ts';
import type { Finding } from './finding.ts';
import type { SetEntry } from './set-entry.ts';
import { placeOf } from './place.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type TextItem, textItem } from './text-item.ts';
import type { TextFinder } from './text-finder.ts';

/** Shorter paragraphs are headings and slips. */
const LEAST_WORDS = 4;
/** The share of a paragraph's words that must be gone. */
const GONE = 0.8;

/** Where an answer stands and what it says. */
export interface AnswerAt {
  entry: SetEntry;
  question: number;
  item: TextItem;
}

/** Paragraphs of one answer that its counterpart lost, in both directions. */
export function paragraphFindings(
  a: AnswerAt,
  b: AnswerAt,
  comparison: TextComparison,
  find: TextFinder
): Finding[] {
  return [
    ...lostParagraphs(a, b, comparison, 'before', find),
    ...lostParagraphs(b, a, comparison, 'after', find)
  ];
}

function lostParagraphs(
  from: AnswerAt,
  to: AnswerAt,
  comparison: TextComparison,
  side: 'before' | 'after',
  find: TextFinder
): Finding[] {
  const { tokens } = from.item;
  const paragraphs = paragraphsOf(tokens);
  if (paragraphs.length < 2) return [];
  const gone = goneTokens(from, to, comparison, side);
  return paragraphs.flatMap((paragraph, index): Finding[] => {
    const words = paragraph.endToken - paragraph.firstToken;
    if (words < LEAST_WORDS) return [];
    let lost = 0;
    for (let i = paragraph.firstToken; i < paragraph.endToken; i++) lost += gone[i]!;
    if (lost < GONE * words) return [];
    const text = textItem(tokens.text.slice(paragraph.start, paragraph.end));
    if (find(to.entry, text)) return [];
    return [
      {
        code: 'paragraph-missing',
        in: placeOf(to.entry, to.question),
        other: placeOf(from.entry, from.question),
        data: { paragraph: index + 1, words },
        evidence: []
      }
    ];
  });
}

/** 1 for each token that was dropped, not replaced by something about as long. */
function goneTokens(
  from: AnswerAt,
  to: AnswerAt,
  { changes }: TextComparison,
  side: 'before' | 'after'
): Uint8Array {
  const gone = new Uint8Array(from.item.tokens.count);
  const opposite = side === 'before' ? 'after' : 'before';
  for (const change of changes) {
    if (change.class !== 'substance' || change.kind === 'moved') continue;
    const [start, end] = change[side];
    const [otherStart, otherEnd] = change[opposite];
    if ((otherEnd - otherStart) * 3 > end - start) continue;
    const { starts, count } = from.item.tokens;
    for (let i = 0; i < count; i++) if (starts[i]! >= start && starts[i]! < end) gone[i] = 1;
  }
  return gone;
}
