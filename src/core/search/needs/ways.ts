import { LINKS } from '../analysis/compound-parts.ts';
import { splitCompound } from '../analysis/compounds.ts';
import { expand } from '../analysis/expand.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { beginningWays } from './beginning-ways.ts';
import { kindWays } from './kind-ways.ts';
import type { Token } from '../analysis/token.ts';
import { meaningsOf, SYNONYM_WEIGHT, synonymWays, UNKNOWN_SYNONYM } from './synonym-ways.ts';
import { unknownWays } from './unknown-words.ts';
import {
  alone,
  canMatch,
  isKnownItself,
  partsWays,
  type Way,
  type WaysContext,
  withKind
} from './way.ts';

/** The parts of what was typed with a hyphen. */
const PARTS_WEIGHT = 0.7;
/** "zwemles" where "zwem les" was typed. */
const AS_ONE_WEIGHT = 0.9;
const MIN_JOINED = 3;
// "26643", not "viii".
const ALL_DIGITS = /^\d+$/;
// "2025z12345"
const CASE_NUMBER = /^20\d\d[zd]\d+$/;

/** "AI-verordening": written as one, or its parts. A number only as one. */
export function joinedWays(
  token: Token,
  parts: readonly Token[],
  typed: boolean,
  context: WaysContext
): Way[] {
  const ways = wordWays(token.term, typed, context);
  const isNumber =
    CASE_NUMBER.test(token.term) || parts.every((part) => ALL_DIGITS.test(part.term));
  if (!isNumber) {
    const words = parts
      .filter((part) => !isStopWord(part.term))
      .map((part) =>
        expand(part.term, context.vocabulary, { prefix: typed && part === parts.at(-1) })
      );
    ways.push({ weight: PARTS_WEIGHT, words });
    if (words.length > 1) ways.push(...alone(words, context.vocabulary));
  }
  return ways;
}

/** "zwem les": words in a row that the library writes as one meet both needs. */
export function writtenAsOne(first: string, second: string, { vocabulary }: WaysContext): Way[] {
  if (Math.min(first.length, second.length) < MIN_JOINED) return [];
  for (const link of LINKS) {
    const whole = expand(first + link + second, vocabulary, { strict: true });
    if (isKnownItself(whole))
      return [{ weight: AS_ONE_WEIGHT, words: [withKind(whole, 'compound')] }];
  }
  return [];
}

/** A word as typed, taken apart, and what else it is called; `typed` while it may go on. */
export function wordWays(word: string, typed: boolean, context: WaysContext): Way[] {
  const { vocabulary, synonyms, strict = false } = context;
  const whole = expand(word, vocabulary, { prefix: typed, strict });
  const ways: Way[] = [{ weight: 1, words: [whole] }];
  if (strict) return ways;
  // whoever is called Hoogland has nothing to do with high land
  const isName = context.isSurname?.(word) === true;
  const parts = isName ? [] : splitCompound(word, vocabulary.count, !isKnownItself(whole));
  if (parts.length > 1) {
    const words = parts.map((part) => withKind(expand(part, vocabulary), 'compound'));
    ways.push(...partsWays(words, vocabulary));
  } else if (!isName && isKnownItself(whole)) ways.push(...beginningWays(word, context));
  const weight = isKnownItself(whole) ? SYNONYM_WEIGHT : UNKNOWN_SYNONYM;
  ways.push(...synonymWays(meaningsOf(word, synonyms), context).map((way) => ({ ...way, weight })));
  ways.push(...kindWays(word, context));
  return ways.some(canMatch) ? ways : unknownWays(word, context);
}
