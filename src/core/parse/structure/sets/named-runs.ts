import { findDates } from '../../scan/dates.ts';
import { mayBeginWith } from '../../scan/may-begin.ts';
import type { Row } from '../rows/rows.ts';
import { isAsked } from '../turns/askedness.ts';
import { isOpeningQuestion } from '../turns/rituals.ts';
import { type HeadLine, headLine, labelOf, saysWhen, tellsWho } from '../shapes/head-line.ts';
import { isValue } from './label-value.ts';

/** The questions of a set with numbers begin within so many rows below such a head. */
const NEAR = 3;

/** A head has no more rows than this. */
const MOST_ROWS = 24;

/**
 * Rows below heads that say who asked, when, or which set it is, where such a head returns: the first
 * questions of sets whose questions have no numbers. `numbered` are those that have.
 */
export function findNamedRuns(rows: readonly Row[], numbered: readonly number[]): number[] {
  const kinds = new Map<number, HeadLine | undefined>();
  const kindAt = (at: number): HeadLine | undefined => {
    if (!kinds.has(at)) kinds.set(at, kindOf(rows, at));
    return kinds.get(at);
  };
  const runs = rows.flatMap((_, at) => {
    if (at === 0 || !mayAsk(rows, at) || !asksFrom(rows, at)) return [];
    const shape = shapeAbove(rows, at, kindAt);
    return shape === '' ? [] : [{ at, shape }];
  });
  if (runs.length < 2) return [];
  const counts = new Map<string, number>();
  for (const { shape } of runs) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const near = new Set(numbered.flatMap((first) => [...Array(NEAR).keys()].map((i) => first - i)));
  return runs.flatMap(({ shape, at }) => {
    if ((counts.get(shape) ?? 0) < 2) return [];
    return near.has(at) ? [] : [at];
  });
}

// "2. Hoe", "Vraag 3": the numbers of one set run on
const LATER_NUMBER = /^[*#_>\s]*(?:vraag\s?)?(?:[2-9]|[1-9]\d{1,2})(?:[.):\s]|$)/iu;

// "Vraag:", "**Vraag**"
const LABEL = /^[*#_\s]*vraag[*_]*\s?(?::|$)/iu;

/** With one of these both begin: most questions begin with a word of their own. */
const mayBeNumberOrLabel = mayBeginWith('0123456789v*#_> \t\n\r\f\v');

/** A broken question has no more lines than this before it asks something. */
const QUESTION_ROWS = 6;

/** Whether a question may begin in a row: it asks, or goes on below in a row that does. */
function mayAsk(rows: readonly Row[], at: number): boolean {
  const { text, afterBlank } = rows[at]!;
  if (text.includes('?')) return afterBlank || isShort(rows[at - 1]!);
  const below = rows[at + 1];
  if (text.length < SHORTEST) return below !== undefined && LABEL.test(text);
  return afterBlank && below !== undefined && !below.afterBlank && !text.endsWith('.');
}

/** From this length on a line may be the first of a broken question, in characters. */
const SHORTEST = 40;

/** No line of a head is longer, in characters. */
const isShort = ({ text }: Row): boolean => text.length <= 320;

/** Whether the paragraph that begins in a row asks, and is not a later one of a numbered list. */
function asksFrom(rows: readonly Row[], at: number): boolean {
  const first = rows[at]!;
  if (mayBeNumberOrLabel(first.text)) {
    if (LATER_NUMBER.test(first.text)) return false;
    if (LABEL.test(first.text)) return true;
  }
  if (first.text.includes('?') && headLine(first.text) !== undefined) return false;
  let paragraph = first.text;
  for (let i = at + 1; i < at + QUESTION_ROWS && !paragraph.includes('?'); i++) {
    const row = rows[i];
    if (!row || row.afterBlank) break;
    paragraph += ` ${row.text}`;
  }
  const asked = paragraph.slice(0, paragraph.lastIndexOf('?') + 1);
  return asked !== '' && isAsked(asked);
}

/** What a row says as a line of a head. */
function kindOf(rows: readonly Row[], at: number): HeadLine | undefined {
  const { text } = rows[at]!;
  const kind = headLine(text) ?? (isValue(rows, at) ? 'label' : undefined);
  // "12 mei 2031 | Faas (VVD)" and "12 mei 2031" are days alike.
  return kind === 'who' && labelOf(text) === undefined && isDay(text) ? 'date' : kind;
}

/** What the lines of a head above row `first` say that names a set; nothing where they do not. */
function shapeAbove(
  rows: readonly Row[],
  first: number,
  kindAt: (at: number) => HeadLine | undefined
): string {
  const naming = new Set<string>();
  const kinds = new Set<HeadLine>();
  let isDated = false;
  for (let at = first - 1; at >= 0 && at >= first - MOST_ROWS; at--) {
    const kind = kindAt(at);
    if (kind === undefined) break;
    const { text } = rows[at]!;
    const label = labelOf(text);
    kinds.add(kind);
    isDated ||= kind === 'date' || DATED.test(text) || (label !== undefined && saysWhen(label));
    if (kind === 'who' || kind === 'counter') naming.add(kind);
    if (kind === 'announcement' && tellsWho(text)) naming.add(kind);
  }
  if (kinds.has('date') && kinds.has('title')) naming.add('date');
  if (!isDated) naming.delete('who');
  const opens = kinds.has('title') && naming.size === 0 && isOpeningQuestion(rows[first]!.text);
  return opens ? 'title' : [...naming].sort().join();
}

const isDay = (text: string): boolean => findDates(text).length > 0;

// "Indiener: Faas (VVD) | Ingediend: 3 mei 2031"
const DATED = /\|.{0,60}(?:datum|ingediend|ingezonden|gesteld op)/iu;
