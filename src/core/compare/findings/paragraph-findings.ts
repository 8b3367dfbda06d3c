import type { TextComparison } from '../align/comparison.ts';
import type { Finding } from '../finding.ts';
import { placeOf } from '../pairing/place.ts';
import { paragraphsOf, type Stretch } from '../tokens/paragraphs.ts';
import { textItem } from '../tokens/text-item.ts';
import { type AnswerAt, textOf, wordsOf } from './answer-at.ts';
import { isDropped, isLostPart, type Lack, lackOf, sizeOf } from './lack.ts';
import { isElsewhere, isNotes, standsInPieces } from './stands-elsewhere.ts';
import type { TextFinder } from './text-finder.ts';

/** Shorter paragraphs are headings and slips. */
const LEAST_WORDS = 4;
/** The share of a paragraph's words that must be gone. */
const GONE = 0.8;
/** And fewer still may be a sentence, where the text parts its paragraphs. */
const LEAST_OF_PARTED = 16;

/** Paragraphs of one answer that its counterpart lost, in both directions. */
export function paragraphFindings(
  a: AnswerAt,
  b: AnswerAt,
  { changes }: TextComparison,
  find: TextFinder
): Finding[] {
  const substantial = changes.filter((change) => change.class === 'substance');
  const [fromA, fromB] = [
    substantial.map(({ before, after, kind }) => lackOf(a.item.tokens, before, after, kind)),
    substantial.map(({ before, after, kind }) => lackOf(b.item.tokens, after, before, kind))
  ];
  return [...lostParagraphs(a, fromA, b, fromB, find), ...lostParagraphs(b, fromB, a, fromA, find)];
}

function lostParagraphs(
  from: AnswerAt,
  lacks: readonly Lack[],
  to: AnswerAt,
  comeInstead: readonly Lack[],
  find: TextFinder
): Finding[] {
  const { tokens } = from.item;
  const paragraphs = paragraphsOf(tokens);
  const dropped = lacks.filter((lack) => isDropped(lack, lacks));
  const borders = [0, ...paragraphsOf(to.item.tokens).flatMap(({ start, end }) => [start, end])];
  const came = new Set(comeInstead.flatMap(({ here }) => [...wordsOf(to, here)]));
  return paragraphs.flatMap((paragraph, index): Finding[] => {
    const words = sizeOf(paragraph);
    const lost = dropped.reduce((sum, { here }) => sum + common(paragraph, here), 0);
    const whole = lost >= GONE * words && paragraphs.length > 1;
    const part = whole
      ? paragraph
      : dropped.find((lack) => isLostPart(tokens, paragraph, lack, borders))?.here;
    if (!part) return [];
    // What begins or ends with its paragraph, in a text that parts them, is rather a sentence of it.
    const isEnd = part.firstToken === paragraph.firstToken || part.endToken === paragraph.endToken;
    const least = !whole && isEnd && paragraphs.length > 1 ? LEAST_OF_PARTED : LEAST_WORDS;
    if (sizeOf(part) < least || standsInPieces(wordsOf(from, part), came)) return [];
    const text = textOf(tokens, part);
    if (isElsewhere(part, from, to) || isNotes(text, to.entry.notes)) return [];
    if (find(to.entry, textItem(text))) return [];
    return [
      {
        code: 'paragraph-missing',
        in: placeOf(to.entry, to.question),
        other: placeOf(from.entry, from.question),
        data: { paragraph: index + 1, words: sizeOf(part) },
        evidence: [],
        text
      }
    ];
  });
}

/** How many words two stretches have in common. */
function common(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.endToken, b.endToken) - Math.max(a.firstToken, b.firstToken));
}
