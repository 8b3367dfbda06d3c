import type { FieldMeaning, FieldPart } from '../part.ts';
import type { Row } from '../rows/rows.ts';
import { namesEnd } from './broken-value.ts';
import type { CardFact } from '../shapes/card-values.ts';
import { labelAlone, readCardLine, tellsBelow } from '../shapes/card-line.ts';
import { readAskedSentence } from '../shapes/card-sentence.ts';

/** Facts that say who asks. */
const WHO: ReadonlySet<FieldMeaning> = new Set(['submitters', 'group']);

/** Facts of which one has to stand beside who asks. */
const BESIDE: ReadonlySet<FieldMeaning> = new Set(['dates', 'submitted', 'addressees']);

/** Whether facts are those of a card: who asks, with when or who is asked. */
export function saysEnough(meanings: ReadonlySet<FieldMeaning>): boolean {
  const has = (wanted: ReadonlySet<FieldMeaning>) => [...meanings].some((one) => wanted.has(one));
  return has(WHO) && has(BESIDE);
}

/** The facts that begin in a row, with the index of the row behind them. */
export function factsAt(
  rows: readonly Row[],
  i: number,
  end: number
): { parts: FieldPart[]; next: number } | undefined {
  const { text, from } = rows[i]!;
  if (goesOn(rows, i)) return undefined;
  const asked = readAskedSentence(text);
  const facts = asked.length > 0 ? asked : readCardLine(text);
  const last = facts.at(-1);
  if (last) {
    const next = lastOfNames(rows, i, last);
    const to = rows[next]?.from ?? end;
    const behind = rows[next - 1]!;
    const parts = facts.map((fact, n): FieldPart => ({
      role: 'field',
      label: fact.label,
      meaning: fact.meaning,
      from: n === 0 ? from : from + fact.from,
      to: facts[n + 1] ? from + facts[n + 1]!.from : to,
      value: {
        from: from + fact.valueFrom,
        to: fact === last && next > i + 1 ? behind.from + behind.text.length : from + fact.valueTo
      }
    }));
    return { parts, next };
  }
  const alone = labelAlone(text);
  const below = rows[i + 1];
  if (!alone || !below || below.afterBlank) return undefined;
  if (!tellsBelow(alone.meaning, alone.label, below.text)) return undefined;
  const part: FieldPart = {
    role: 'field',
    ...alone,
    from,
    to: rows[i + 2]?.from ?? end,
    value: { from: below.from, to: below.from + below.text.length }
  };
  return { parts: [part], next: i + 2 };
}

/** The shortest line that a sentence fills before it goes on below, in characters. */
const FILLED = 40;

/** "… vragen van de leden Faas en Bos (SP)," / "ingezonden 3 mei 2031.": what a sentence left for its next line. */
function goesOn(rows: readonly Row[], i: number): boolean {
  const above = rows[i - 1];
  const { text, afterBlank } = rows[i]!;
  if (!above || afterBlank || above.text.length < FILLED || !/^\p{Ll}/u.test(text)) return false;
  return /[\p{L},]$/u.test(above.text);
}

/** Index of the row behind the last fact of row `i`: names may go on on the next. */
function lastOfNames(rows: readonly Row[], i: number, last: CardFact): number {
  const { text } = rows[i]!;
  const isWhole = last.label === '' || last.valueTo < text.trimEnd().length;
  return isWhole ? i + 1 : namesEnd(rows, i + 1, last.meaning, text.slice(last.valueFrom));
}
