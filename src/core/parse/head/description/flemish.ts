import type { FieldMeaning } from '../../structure/part.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';
import type { Row } from '../../structure/rows/rows.ts';

// "van GREET VERSTAPPEN", "aan BERT DEHANDSCHUTTER": names in capitals behind a small word
const NAMED = /^(van|aan) (?=\p{Lu}{2})[\p{Lu}\p{M}.'’ -]{4,60}$/u;
const mayBeNamed = mayBeginWithAny(['van ', 'aan ']);

// "nr. 412", "SCHRIFTELIJKE VRAAG nr. 412", "Vraag nr. 412"
const NUMBERED = /(?:^|\s)nr\. ?\d{1,5}$/iu;
const DATED = /^datum\s?:/iu;

// "VLAAMS MINISTER VAN MOBILITEIT", "MINISTER-PRESIDENT VAN DE VLAAMSE REGERING"
const OFFICE = /(?:^|[\s-])(?:VICE)?MINISTER(?!\p{L})/u;

/** A line of the head of a question to a Flemish minister: who asks, or who is asked. */
export interface FlemishLine {
  label: string;
  meaning: FieldMeaning;
  /** Where the value begins in the line, and how many rows it takes. */
  valueAt: number;
  rows: number;
}

/** Reads "van ANN FAAS" under the number of a question, and "aan BEN VISSER" above a minister's office. */
export function readFlemishLine(rows: readonly Row[], i: number): FlemishLine | undefined {
  const { text } = rows[i]!;
  const label = mayBeNamed(text) ? NAMED.exec(text)?.[1] : undefined;
  if (label === undefined) return undefined;
  const [above, below] = [rows[i - 1]?.text ?? '', rows[i + 1]?.text ?? ''];
  const valueAt = label.length + 1;
  if (label === 'van') {
    const isHead = NUMBERED.test(above) || DATED.test(below);
    return isHead ? { label, meaning: 'submitters', valueAt, rows: 1 } : undefined;
  }
  return OFFICE.test(below) ? { label, meaning: 'addressees', valueAt, rows: 2 } : undefined;
}
