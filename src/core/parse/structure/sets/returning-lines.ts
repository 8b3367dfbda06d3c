import type { Row } from '../rows/rows.ts';
import { meaningOf } from '../shapes/card-labels.ts';
import { type HeadLine, headLine, labelOf } from '../shapes/head-line.ts';
import type { SetHead } from './set-head.ts';

// "Vraag 3", "Antwoord:", "3. Hoe": the set goes on
const GOES_ON = /^[*_#>\s]*(?:(?:vraag|antwoord)(?!\p{L})|\d{1,3}\s?[.)](?!\d))/iu;

// "Antwoord", "Vraag 3:": a label with nothing behind it
const ALONE =
  /^[*_#>\s]{0,8}(?:(?:vraag|antwoord)(?: op (?:de )?vra(?:ag|gen))?[\s\d,entm/().:*_-]{0,40}|\d{1,3}\s?[.)][*_\s]{0,4})$/iu;

const ANSWER = /^[*_#>\s]*antwoord/iu;

/**
 * Index of the first row behind the last heading of a question or an answer between two rows, and behind
 * what that heading says at least: here what a site prints behind a set may begin.
 */
export function tailStart(rows: readonly Row[], from: number, to: number): number {
  const last = lastHeading(rows, from, to);
  return Math.min(to, last + (ALONE.test(rows[last]!.text) ? 2 : 1));
}

function lastHeading(rows: readonly Row[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (GOES_ON.test(rows[at]!.text)) return at;
  return from;
}

/**
 * The shapes of lines that return in the tails of sets, one time in each, and not in the head of the first.
 * They need no words to be known by: what is asked and answered differs from set to set.
 */
export function returningShapes(heads: readonly SetHead[], rows: readonly Row[]): Set<string> {
  const counts = new Map<string, number>();
  const tails = heads.map(({ opening }, i) =>
    shapesOnce(rows, opening, heads[i + 1]?.opening ?? rows.length)
  );
  for (const tail of tails)
    for (const shape of tail) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [first] = heads;
  const own = new Set(rows.slice(first!.from, first!.opening).map(({ text }) => shapeOf(text)));
  const most = heads.length * MOST_SETS;
  // "Beantwoord op: …" is a fact of the set above only where it ends the last set, too.
  const isBelow = (shape: string) => !isFact(shape) || tails.at(-1)!.has(shape);
  return new Set(
    [...counts].flatMap(([shape, n]) =>
      n > 1 && !own.has(shape) && isBelow(shape) && (!SENTENCE.test(shape) || n >= most)
        ? [shape]
        : []
    )
  );
}

/** A sentence returns below so many of the sets: an answer may end as another does. */
const MOST_SETS = 0.75;

const SENTENCE = /[.?!]["'’”»)]?$/u;

/** Shapes that stand one time in the tail between two rows. */
function shapesOnce(rows: readonly Row[], from: number, to: number): Set<string> {
  const counts = new Map<string, number>();
  const last = lastHeading(rows, from, to);
  const isAnswered = ANSWER.test(rows[last]!.text);
  for (let at = tailStart(rows, from, to); at < to; at++) {
    const { text, afterBlank } = rows[at]!;
    if (!mayReturn(text)) continue;
    // "Kunt u deze vragen voor het debat beantwoorden?" is the last question of many sets.
    if (text.endsWith('?') && !(isAnswered && afterBlank)) continue;
    const shape = shapeOf(text);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([shape, n]) => (n === 1 ? [shape] : [])));
}

/** What tells one set from another is no line of the site, however alike two of them are. */
const OF_SET: ReadonlySet<HeadLine | undefined> = new Set([
  'who',
  'date',
  'description',
  'counter',
  'number',
  'salutation',
  'announcement',
  'signature'
]);

// "Zie het antwoord op vraag 3", "Ja", "het kabinet": words of an answer
const SPOKEN =
  /(?<!\p{L})(?:kabinet|ja|nee|neen|zie (?:het |de |mijn )?(?:antwoord|vraag|beantwoording)\p{L}*)(?!\p{L})/iu;

// "Daarover informeer ik de Kamer.": who answers, in a sentence; not "Bewaar in mijn lijst"
const FIRST_PERSON = /(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/iu;

/** No line of a site is longer, in characters. */
const LONGEST = 160;

function mayReturn(text: string): boolean {
  if (text.length > LONGEST || !/\p{L}{3}/u.test(text) || SPOKEN.test(text)) return false;
  if (labelOf(text) !== undefined) return true;
  // "Totaal 120" ends a table of figures, "Dat klopt." an answer.
  if (/\d[.)]?$/u.test(text)) return false;
  if (SENTENCE.test(text) && (text.split(' ').length < SENTENCE_WORDS || FIRST_PERSON.test(text)))
    return false;
  return !OF_SET.has(headLine(text));
}

const isFact = (shape: string): boolean =>
  shape.endsWith(':') && meaningOf(shape.slice(0, -1)) !== undefined;

/** A sentence of fewer words may be all of an answer. */
const SENTENCE_WORDS = 4;

/** What returns of a line where its numbers, its addresses and the value of its label differ. */
export function shapeOf(text: string): string {
  const label = labelOf(text);
  if (label !== undefined) return `${label}:`;
  const plain = text.includes('](') ? text.replaceAll(/\]\([^()\s]{0,300}\)/gu, ']') : text;
  return plain.replaceAll(/\d+/gu, '0').toLowerCase();
}
