import { firstDate } from '../../scan/dates.ts';
import type { FieldPart } from '../../structure/part.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { type FoundLabel, readLabel } from './field-labels.ts';
import { opensAddress } from './head-shapes.ts';
import { opensSender } from '../../structure/shapes/sender-start.ts';
import { opensBody } from './letter-body.ts';

/** Labels under one another with their values below them, as a producer read two columns. */
export interface LabelColumns {
  parts: FieldPart[];
  /** Index of the first row after the values. */
  next: number;
}

/**
 * Reads "Datum" / "Betreft" / "18 oktober 2023" / "Verzamelbrief luchtvaart". Only a date where a date
 * is due shows that the values follow in the order of the labels; `undefined` where none does.
 */
export function readLabelColumns(
  rows: readonly Row[],
  first: number,
  end: number
): LabelColumns | undefined {
  const labels: FoundLabel[] = [];
  for (let i = first; i < rows.length; i++) {
    const label = readLabel(rows[i]!.text);
    if (!label?.alone) break;
    labels.push(label);
  }
  const valuesAt = first + labels.length;
  if (labels.length < 2 || rows.length < valuesAt + labels.length) return undefined;
  const values = rows.slice(valuesAt, valuesAt + labels.length);
  if (values.some((row) => isNoValue(row))) return undefined;
  const dates = labels.flatMap(({ meaning }, i) => (meaning === 'date' ? [values[i]!.text] : []));
  if (dates.length === 0 || !dates.every((text) => firstDate(text) !== undefined)) return undefined;
  let next = valuesAt + labels.length;
  // A subject may run over several lines, where it is the last value.
  const runsOn = () => labels.at(-1)?.meaning === 'title' && next < rows.length;
  while (runsOn() && !rows[next]!.afterBlank && !isNoValue(rows[next]!)) next++;
  const parts = labels.map((label, i): FieldPart => {
    const { from, to } = rows[first + i]!;
    const valueEnd =
      i === labels.length - 1 ? (rows[next]?.from ?? end) : rows[valuesAt + i + 1]!.from;
    const value = { from: rows[valuesAt + i]!.from, to: valueEnd };
    const { label: name, meaning } = label;
    return { role: 'field', label: name, meaning, from, to, body: [{ from, to }, value], value };
  });
  return { parts, next };
}

function isNoValue({ text }: Row): boolean {
  return (
    opensBody(text) || opensAddress(text) || opensSender(text) || readLabel(text) !== undefined
  );
}
