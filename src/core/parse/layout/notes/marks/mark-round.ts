import type { Line } from '../../lines.ts';
import type { MarkReading } from './mark-reading.ts';
import { CLOSED_WORD, isBroughtOver, isTypedInSentence, TYPED } from './mark-typed.ts';
import { latin } from '../../../scan/latin.ts';

/** Only a note that is known makes such a number a mark: it may as well count what follows. */
const ROUND = -0.9;

// "? (1)", "»(1)", ">> (1)": behind the end of a sentence or quotation; "E-2966/97(1)", "richtsnoeren(2)": glued to a
// word; not "artikel 3(1)"
const BEHIND_END = /(?:[.?!»”"’']|>>)\s?\($|(?:\p{Ll}|\/\d{2})\($/u;

// "(1)" before a blank, the end of the line, or "?" and "."
const CLOSES = /^\)(?:[\s.,;?]|$)/u;

// "evaluaties ", "eigenaren "; not "artikel ", "lid ", "Kamerstuk "
const WORD_BEFORE = latin(
  /(?<!(?:^|\P{L})(?:vra(?:ag|gen)|antwoord(?:en)?|artikel(?:en)?|lid|leden|noot|figuur|tabel|bijlagen?|kamerstuk(?:ken)?|punt(?:en)?|onder|nummer|motie|paragraaf|variant|optie|scenario) )(?<=\p{Ll}{3} )$/iu
);

/**
 * Reads the number in the round bracket before the digits from `at` to `end`: "overtreden? (1)", and "uit
 * evaluaties (2) bleek".
 */
export function readRoundMark(text: string, line: Line, at: number, end: number): MarkReading[] {
  if (end - at > 2 || text.charAt(at) === '0') return [];
  if (!CLOSES.test(text.slice(end, Math.min(line.to, end + 2)))) return [];
  const isBehindEnd = BEHIND_END.test(text.slice(Math.max(line.from, at - 4), at));
  if (!isBehindEnd && !isInSentence(text, line, at, end) && !isBroughtOver(text, line)) return [];
  const label = text.slice(at, end);
  const marks = [{ number: Number(label), label, span: [at - 1, end + 1] as const }];
  return [{ marks, weight: isBehindEnd ? ROUND : TYPED, bracketed: false, lone: false }];
}

// "(noot 1)", "(voetnoot 1)"; not "(zie noot 1)"
const NAMED = /\((?:voet)?noot $/u;
const LONGEST_NAME = '(voetnoot '.length;

/** Reads the number of "(noot 1)" from `at` to `end`: nothing but a mark is written so where such a note stands below. */
export function readNamedMark(text: string, line: Line, at: number, end: number): MarkReading[] {
  const before = NAMED.exec(text.slice(Math.max(line.from, at - LONGEST_NAME), at))?.[0];
  if (before === undefined || end - at > 2 || text.charAt(at) === '0') return [];
  const from = at - before.length;
  if (from === line.from) return [];
  const label = text.slice(at, end);
  const marks = [{ number: Number(label), label, span: [from, end + 1] as const }];
  return [{ marks, weight: ROUND, bracketed: false, lone: false }];
}

/** The longest word that is looked at, with the bracket. */
const WORD = 24;

function isInSentence(text: string, line: Line, at: number, end: number): boolean {
  const before = text.slice(Math.max(line.from, at - WORD), at - 1);
  const isWord = WORD_BEFORE.test(before) || CLOSED_WORD.test(before);
  return isWord && isTypedInSentence(text, line, at, end);
}
