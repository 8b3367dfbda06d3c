import { isPart } from '../analysis/compound-parts.ts';
import { type Expanded, WEIGHTS } from '../analysis/expansion.ts';
import { expand } from '../analysis/expand.ts';
import { isPieceOfOpaque } from '../analysis/opaque-words.ts';
import { type Way, type WaysContext, withKind } from './way.ts';

/** Shorter letters begin words of any meaning. */
const MIN_BEGINNING = 5;
const MIN_END = 4;
/** What begins with letters that more words share tells nothing. */
const MAX_KIN = 20;
/** Found by trying; both must be there. */
const WEIGHT = 0.6;

/**
 * A compound whose beginning the library only has in other compounds, by these and its end:
 * "gebarentolken" by "een tolk gebarentaal". One at most; none for the beginning or the end alone.
 */
export function beginningWays(word: string, { vocabulary }: WaysContext): Way[] {
  const isWord = (part: string) => isPart(part, vocabulary.count, MIN_END);
  for (let at = MIN_BEGINNING; at <= word.length - MIN_END; at++) {
    const end = word.slice(at);
    if (!oneOrMore(end).some(isWord) || isPieceOfOpaque(word, at, word.length)) continue;
    const beginning = word.slice(0, at);
    const kin = vocabulary
      .startingWith(beginning)
      .filter((term) => isWord(term.slice(at)) && term.slice(at) !== end);
    if (kin.length === 0 || kin.length > MAX_KIN) continue;
    const begins = kin.map((term): [string, Expanded] => [
      term,
      { weight: WEIGHTS.compound, by: 'compound' }
    ]);
    return [
      { weight: WEIGHT, words: [new Map(begins), withKind(expand(end, vocabulary), 'compound')] }
    ];
  }
  return [];
}

/** A word as it stands and as it would be of one: "tolken", "tolke", "tolk". */
function oneOrMore(word: string): string[] {
  const one = word.endsWith('en') ? word.slice(0, -2) : undefined;
  return [word, word.slice(0, -1), ...(one === undefined ? [] : [one])];
}
