import type { Line } from '../lines.ts';
import { latin } from '../../scan/latin.ts';

/** Only a note that is known makes such a number a mark, and then rather than a number on its own. */
export const TYPED = -1.2;

// ") bleek", ")?", "),"; not ") De", ") 3"
const CLOSED_IN_SENTENCE = /^\)(?:[?.,;]|\s\p{Ll}|$)/u;

// "en 2)", "ofwel 2)", "als 2)": what goes on counting
const COUNTS_ON = latin(
  /(?:^|\P{L})(?:en|of|ofwel|als|dan|alsmede|zowel|namelijk|ten|weten|punt)\s+$/iu
);

/** So far from its number other numbers of a list in a sentence are looked for. */
const IN_SENTENCE = 300;

/**
 * Whether the digits from `at` to `end` are a mark that somebody typed in the middle of a sentence:
 * "uit evaluaties 2) bleek"; not "(zie 2)", not "zowel 1) de bouw als 2) het
 * beheer".
 */
export function isTypedInSentence(text: string, line: Line, at: number, end: number): boolean {
  if (text.charAt(end) !== ')') return false;
  if (!CLOSED_IN_SENTENCE.test(text.slice(end, Math.min(line.to, end + 3)))) return false;
  const before = text.slice(Math.max(line.from, at - IN_SENTENCE), at);
  if (COUNTS_ON.test(before.slice(-16)) || before.lastIndexOf('(') > before.lastIndexOf(')'))
    return false;
  const number = Number(text.slice(at, end));
  const behind = text.slice(end, Math.min(line.to, end + IN_SENTENCE));
  return !before.includes(` ${number - 1}) `) && !behind.includes(` ${number + 1}) `);
}
