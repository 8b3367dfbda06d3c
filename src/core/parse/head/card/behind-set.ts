import type { FieldPart, Part } from '../../structure/part.ts';
import { readProseParts } from '../../structure/prose/prose-parts.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { latin } from '../../scan/latin.ts';
import { fieldOf } from '../fields/head-field.ts';
import { readCard, readDays } from './read-card.ts';

/** Reads what stands behind a set: the facts of a card as fields, all else as prose. */
export function readBehindSet(rows: readonly Row[], end: number): Part[] {
  const told = readCard(rows, end, false);
  const card = new Map([
    ...readOwnNumber(rows, end),
    ...(told.size > 0 ? told : readDays(rows, end))
  ]);
  if (card.size === 0) return readProseParts(rows, end);
  const parts: Part[] = [];
  let prose = 0;
  for (const [i, fact] of [...card].sort(([a], [b]) => a - b)) {
    if (i > prose) parts.push(...readProseParts(rows.slice(prose, i), rows[i]!.from));
    parts.push(...fact.parts);
    prose = fact.next;
  }
  if (prose < rows.length) parts.push(...readProseParts(rows.slice(prose), end));
  return parts;
}

// "Kamervraag document nummer: kv-tk-2031Z01234": the official number of the questions
const OWN_NUMBER = latin(/^(\p{Lu}[\p{L} ]{2,40}): (?=kv-tk-20\d\dZ\d{5}$)/u);

// "Volledige titel: Het bericht over de pont", right below
const OWN_TITLE = /^((?:volledige )?titel): (?=\S)/iu;

/** The number, and the title, that a page prints of the questions below their set. */
function readOwnNumber(rows: readonly Row[], end: number): [number, Fact][] {
  const at = rows.findIndex(({ text }) => OWN_NUMBER.test(text));
  if (at < 0) return [];
  const field = (i: number, label: RegExpExecArray, meaning: FieldPart['meaning']) => {
    const valueFrom = rows[i]!.from + label[0].length;
    const { part, next } = fieldOf(rows, i, i + 1, end, label[1]!, meaning, valueFrom);
    return [i, { parts: [part], next }] satisfies [number, Fact];
  };
  const number = field(at, OWN_NUMBER.exec(rows[at]!.text)!, 'case-number');
  const title = OWN_TITLE.exec(rows[at + 1]?.text ?? '');
  return title ? [number, field(at + 1, title, 'title')] : [number];
}

interface Fact {
  parts: FieldPart[];
  next: number;
}
