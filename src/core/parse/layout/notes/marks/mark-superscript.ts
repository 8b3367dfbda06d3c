import type { MarkReading } from './mark-reading.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether a code unit is a raised digit. */
export function isSuperscript(code: number): boolean {
  return (
    code === 0xb9 ||
    code === 0xb2 ||
    code === 0xb3 ||
    code === 0x2070 ||
    (code >= 0x2074 && code <= 0x2079)
  );
}

// "m", "km" after a blank or a digit: what is squared or cubed
const UNIT = /(?:^|[\s\d])[kcdm]?m$/u;

/** Reads raised digits as a mark: "rapport¹²"; not "m²" and "10³". */
export function readSuperscriptMark(text: string, at: number, end: number): MarkReading[] {
  if (end - at > 3) return [];
  const digits = Array.from(text.slice(at, end), (c) => SUPERSCRIPTS.indexOf(c));
  const number = Number(digits.join(''));
  const before = text.slice(Math.max(0, at - 3), at);
  if (number === 0 || digits[0] === 0 || /\d$/u.test(before)) return [];
  if ((number === 2 || number === 3) && UNIT.test(before)) return [];
  const marks = [{ number, label: String(number), span: [at, end] as const }];
  const whole = { marks, weight: 2, bracketed: false, lone: false };
  const [first = 0, second] = digits;
  if (digits.length !== 2 || second !== first + 1) return [whole];
  // "?¹²": two marks of which nothing parts the numbers, where the sequence wants them.
  const each = digits.map((n, i) => ({
    number: n,
    label: String(n),
    span: [at + i, at + i + 1] as const
  }));
  return [whole, { ...whole, marks: each }];
}

// "bekend?^1", "rapport^2"; not "m^2", "10^3", "CO^2"
const RAISED_BEHIND = /(?:\p{Ll}{3}|\^\d{1,2}|[?!.,;:»”’"')\]%])\^$/u;

// ")" of "bekend?^1)": raised with its number
const CLOSED = /^\)(?:\s|$)/u;

/** Reads digits behind a caret, by which a browser of text says that they are raised: "bekend?^1". */
export function readCaretMark(text: string, at: number, end: number): MarkReading[] {
  if (end - at > 3 || text.charAt(at) === '0') return [];
  if (!RAISED_BEHIND.test(text.slice(Math.max(0, at - 4), at))) return [];
  const label = text.slice(at, end);
  const to = CLOSED.test(text.slice(end, end + 2)) ? end + 1 : end;
  const marks = [{ number: Number(label), label, span: [at - 1, to] as const }];
  return [{ marks, weight: 2, bracketed: false, lone: false }];
}
