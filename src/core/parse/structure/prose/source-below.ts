import { endsWithQuestionMark } from '../turns/askedness.ts';
import type { Row } from '../rows/rows.ts';

// "* Source: https://…", "Bron: De Veerbode, 3 mei 2031", "**Bronnen**:"
const SOURCE = /^[-*•_\s]{0,6}(?:bron(?:nen)?|bronvermelding|source|sources)[*_]{0,3}\s?:/iu;

// "https://veerbode.example/pont": nothing but an address
const ADDRESS = /^https?:\/\/\S+$/iu;

/** No more rows stand below such a word. */
const MOST = 8;

/**
 * Whether a page names there what the question above was taken from, and nothing else follows: "Bron: …" below an answer is
 * the answer's own. Addresses need no such word where a blank line sets them off and it is not known that an answer stands above.
 */
export function opensSources(
  rows: readonly Row[],
  at: number,
  next: number,
  behindAnswer: boolean
): boolean {
  if (next - at > MOST) return false;
  const isNamed = SOURCE.test(rows[at]!.text);
  if (!isNamed && (behindAnswer || !areAddresses(rows, at, next))) return false;
  if (!endsWithQuestionMark(rows[at - 1]?.text ?? '')) return false;
  return !rows.slice(at, next).some(({ text }) => endsWithQuestionMark(text));
}

const areAddresses = (rows: readonly Row[], at: number, next: number): boolean =>
  rows[at]!.afterBlank && rows.slice(at, next).every(({ text }) => ADDRESS.test(text));
