import type { TextComparison } from './comparison.ts';
import type { Finding } from './finding.ts';
import type { SetEntry } from './set-entry.ts';
import { placeOf } from './place.ts';
import { paragraphsOf, type Stretch } from './paragraphs.ts';
import type { Tokens } from './tokens.ts';
import { type TextItem, textItem } from './text-item.ts';
import type { TextFinder } from './text-finder.ts';

/** Shorter paragraphs are headings and slips. */
const LEAST_WORDS = 4;
/** The share of a paragraph's words that must be gone. */
const GONE = 0.8;
/** Fewer words of a longer paragraph are an edit of it. */
const LEAST_OF_LONGER = 12;
/** And fewer still may be a sentence, where the text parts its paragraphs. */
const LEAST_OF_PARTED = 16;
/** Characters of the blank line that goes with one of two paragraphs. */
const BLANK_LINE = 2;
// ". ", ".» "; not ", "
const SENTENCE_END = /[.!?]/;

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
  const gone = goneTokens(from, comparison, side);
  const others = paragraphsOf(to.item.tokens);
  const came = new Set(changedKeys(to, comparison, side === 'before' ? 'after' : 'before'));
  return paragraphs.flatMap((paragraph, index): Finding[] => {
    const words = paragraph.endToken - paragraph.firstToken;
    const lost = gone.subarray(paragraph.firstToken, paragraph.endToken);
    const count = lost.reduce((sum, one) => sum + one, 0);
    const whole = count >= GONE * words && paragraphs.length > 1;
    const part = whole ? paragraph : lostPart(from, paragraph, gone, comparison, side, others);
    if (!part) return [];
    const size = part.endToken - part.firstToken;
    // What begins or ends with its paragraph, in a text that parts them, is rather a sentence of it.
    const isEnd = part.firstToken === paragraph.firstToken || part.endToken === paragraph.endToken;
    const least = !whole && isEnd && paragraphs.length > 1 ? LEAST_OF_PARTED : LEAST_WORDS;
    if (size < least) return [];
    const text = textItem(tokens.text.slice(part.start, part.end));
    if (find(to.entry, text) || standsInPieces(text.tokens, came)) return [];
    return [
      {
        code: 'paragraph-missing',
        in: placeOf(to.entry, to.question),
        other: placeOf(from.entry, from.question),
        data: { paragraph: index + 1, words: size },
        evidence: []
      }
    ];
  });
}

/**
 * Whether nearly all words of a paragraph are among those of its own answer that the other text has
 * in another place: a table is read by rows here and by columns there, bullets apart from their list.
 */
function standsInPieces({ keys }: Tokens, came: ReadonlySet<number>): boolean {
  const found = keys.reduce((sum, key) => sum + (came.has(key) ? 1 : 0), 0);
  return found >= GONE * keys.length;
}

/** The keys of all words that one text has and the other does not have in that place. */
function changedKeys(
  { item: { tokens } }: AnswerAt,
  { changes }: TextComparison,
  side: 'before' | 'after'
): number[] {
  return changes.flatMap((change) => {
    if (change.class !== 'substance') return [];
    const { firstToken, endToken } = trimmed(tokens, ...change[side]);
    return [...tokens.keys.subarray(firstToken, endToken)];
  });
}

/**
 * Whole sentences that are gone out of a paragraph exactly where the other text has a border between
 * two: some programs run paragraphs together, and one of those may be lost.
 */
function lostPart(
  { item: { tokens } }: AnswerAt,
  paragraph: Stretch,
  gone: Uint8Array,
  { changes }: TextComparison,
  side: 'before' | 'after',
  others: readonly Stretch[]
): Stretch | undefined {
  const opposite = side === 'before' ? 'after' : 'before';
  const borders = [0, ...others.flatMap(({ start, end }) => [start, end])];
  for (const change of changes) {
    const [start, end] = change[side];
    if (start < paragraph.start || end > paragraph.end || end - start < LEAST_OF_LONGER) continue;
    const part = trimmed(tokens, start, end);
    if (part.endToken - part.firstToken < LEAST_OF_LONGER || !gone[part.firstToken]) continue;
    if (!isWholeSentences(tokens, paragraph, part)) continue;
    const there = change[opposite];
    if (borders.some((border) => border >= there[0] - 1 && border <= there[1] + 1)) return part;
  }
  return undefined;
}

/** The tokens that lie in a range of characters. */
function trimmed({ starts, ends, count }: Tokens, start: number, end: number): Stretch {
  let firstToken = 0;
  while (firstToken < count && starts[firstToken]! < start) firstToken++;
  let endToken = firstToken;
  while (endToken < count && ends[endToken]! <= end) endToken++;
  return {
    start: starts[firstToken] ?? end,
    end: ends[endToken - 1] ?? end,
    firstToken,
    endToken
  };
}

function isWholeSentences(tokens: Tokens, paragraph: Stretch, part: Stretch): boolean {
  const { text, starts, ends, count } = tokens;
  const before = part.firstToken > 0 ? text.slice(ends[part.firstToken - 1], part.start) : '.';
  const behind = part.endToken < count ? text.slice(part.end, starts[part.endToken]) : '.';
  return (
    (part.firstToken === paragraph.firstToken || SENTENCE_END.test(before)) &&
    (part.endToken === paragraph.endToken || SENTENCE_END.test(behind))
  );
}

/** 1 for each token that was dropped, not replaced by something about as long. */
function goneTokens(
  from: AnswerAt,
  { changes }: TextComparison,
  side: 'before' | 'after'
): Uint8Array {
  const gone = new Uint8Array(from.item.tokens.count);
  const opposite = side === 'before' ? 'after' : 'before';
  for (const change of changes) {
    if (change.class !== 'substance' || change.kind === 'moved') continue;
    const [start, end] = change[side];
    // A paragraph that stands instead of this one is a change of its own beside it.
    const instead = changes.filter((other) => {
      const [from, to] = other[side];
      return from === to && Math.min(Math.abs(from - start), Math.abs(from - end)) <= BLANK_LINE;
    });
    const length = [change, ...instead].reduce(
      (sum, { [opposite]: [from, to] }) => sum + to - from,
      0
    );
    if (length * 3 > end - start) continue;
    const { starts, count } = from.item.tokens;
    for (let i = 0; i < count; i++) if (starts[i]! >= start && starts[i]! < end) gone[i] = 1;
  }
  return gone;
}
