import { isNear } from '../../../spelling/near-words.ts';
import type { Row } from '../rows/rows.ts';
import { type AddedHeading, asksBelow, isPlain, withAdded } from './added-headings.ts';
import type { Candidate } from './heading-candidates.ts';

/** A line that may be a heading which was typed or scanned wrong. */
interface Misread {
  row: number;
  role: 'question' | 'answer' | undefined;
  /** How many letters its word differs in, 0 where it has none. */
  distance: number;
  number: number | undefined;
}

/** So many questions in a row are looked for between two that were read. */
const LONGEST_GAP = 5;

/**
 * Adds the headings that were typed or scanned wrong ("Vraaq 3", "Vraag-3", "Vraag l", "Antwoerd", a "3" or a
 * "Vraag" alone) in a text whose other headings stand alone on their lines. A word nearly like "Vraag" needs
 * the number that the sequence lacks at its place; one without a number, or a number without the word, has to be
 * the only line there that could be meant, and what stands below it to ask, and to be answered where the question
 * before it is; a word nearly like "Antwoord" needs a question without an answer above it.
 */
export function withMisread(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  const plain = candidates.filter(isPlain);
  const questions = plain.filter(({ role }) => role === 'question');
  const isSpaced = isMostly(questions, ({ row }) => rows[row]!.afterBlank);
  const others = candidates.filter((one) => one.role === 'question' && isOtherwiseHeaded(one));
  const found: AddedHeading[] = [];
  let last = 0;
  let next = 0;
  let other = 0;
  for (const { numbers, row, next: below } of [...questions, { ...END, row: rows.length }]) {
    const isEnd = numbers.length === 0;
    if (isEnd && last === 0) break;
    // Another set begins.
    if (!isEnd && numbers[0]! <= last) last = 0;
    const lacking = isEnd ? 1 : numbers[0]! - last - 1;
    const headed = new Set<number>();
    for (; other < others.length && others[other]!.row < row; other++) {
      for (const number of others[other]!.numbers) headed.add(number);
    }
    if (lacking > 0 && lacking <= LONGEST_GAP) {
      const lines = readMisread(rows, next, row, isSpaced);
      for (let number = last + 1; number <= last + lacking; number++) {
        if (headed.has(number)) continue;
        const line = meant(lines, number, lacking === 1 && !isEnd ? row : undefined, rows);
        if (line !== undefined) found.push(misread(line, 'question', number, rows));
      }
    }
    if (!isEnd) last = Math.max(...numbers);
    next = below;
  }
  const asked = withAdded(candidates, found, rows);
  return withAdded(asked, findAnswers(asked, rows), rows);
}

const END = { numbers: [], next: 0 };

const misread = (
  row: number,
  role: Candidate['role'],
  number: number | undefined,
  rows: readonly Row[]
): AddedHeading => ({ row, role, number, misspelled: rows[row]!.text.trim() });

/** "Vraag 3: Wie betaalt dat?", "Vraag 3.": by its word as well, though it does not stand alone on its line. */
const isOtherwiseHeaded = (one: Candidate): boolean =>
  one.shape.startsWith('word') && !isPlain(one) && one.numbers.length > 0;

/** The line that is meant as the heading of a question; before `end`, where nothing but it is lacking. */
function meant(
  lines: readonly Misread[],
  number: number,
  end: number | undefined,
  rows: readonly Row[]
): number | undefined {
  const byBoth = lines.filter((line) => line.role === 'question' && line.number === number);
  if (byBoth.length > 0 || end === undefined)
    return byBoth.length === 1 ? byBoth[0]!.row : undefined;
  const byOne = lines.filter(
    (line) =>
      (line.role === undefined && line.number === number) ||
      (line.role === 'question' && line.distance < 2 && line.number === undefined)
  );
  const [only] = byOne;
  if (!only || byOne.length > 1 || !asksBelow(only.row, end, rows)) return undefined;
  const answers = lines.filter(({ role }) => role === 'answer');
  const isAnswered = (from: number, to: number) =>
    answers.some(({ row }) => row > from && row < to);
  // Where the question before has an answer, this one has its own.
  return isAnswered(-1, only.row) && !isAnswered(only.row, end) ? undefined : only.row;
}

/**
 * The answers whose heading was typed or scanned wrong: behind a question that has none yet, and not before one that
 * stands above the next question.
 */
function findAnswers(candidates: readonly Candidate[], rows: readonly Row[]): AddedHeading[] {
  const headings = candidates.filter((one) => one.role === 'question' || isPlain(one));
  const answers = headings.filter(({ role }) => role === 'answer');
  if (answers.length === 0) return [];
  const isSpaced = isMostly(answers, ({ row }) => rows[row]!.afterBlank);
  const read = new Set(candidates.map(({ row }) => row));
  const found: AddedHeading[] = [];
  let below = 0;
  for (const { row, role, number } of readMisread(rows, 0, rows.length, isSpaced)) {
    if (role !== 'answer' || read.has(row)) continue;
    while (below < headings.length && headings[below]!.row < row) below++;
    const above = headings[below - 1];
    if (above?.role !== 'question' || headings[below]?.role === 'answer') continue;
    const isOther =
      number !== undefined && above.numbers.length > 0 && !above.numbers.includes(number);
    if (!isOther) found.push(misread(row, 'answer', number, rows));
  }
  return found;
}

function readMisread(rows: readonly Row[], from: number, to: number, isSpaced: boolean): Misread[] {
  const found: Misread[] = [];
  for (let row = from; row < to; row++) {
    const { text, afterBlank, inline } = rows[row]!;
    if (text.length > LONGEST || inline || (isSpaced && !afterBlank)) continue;
    const line = readLine(text);
    if (line) found.push({ row, ...line });
  }
  return found;
}

/** "Antwoord op vraag 12" is longer, and is read by its first word. */
const LONGEST = 20;

// What a scanner or a slip puts beside letters and digits
const NOISE = /[^\p{L}\p{N}]+/gu;
// "Vraaq 3", "Vraagl0", "Vraag 1 2", "3", "l0", "Antwoerd"
const LINE = /^(\p{L}{4,10}?)? ?((?:[\dlIiOo|] ?){1,3})?$/u;

// Spelled right, they mean something else: "Antwoorden" is the title of a part, "Graag 2" the end of a sentence.
const OTHER_WORDS = new Set([
  'antwoorden',
  'antwoordt',
  'graag',
  'haag',
  'laag',
  'traag',
  'vraagt'
]);

function readLine(text: string): Omit<Misread, 'row'> | undefined {
  const parts = LINE.exec(text.replace(NOISE, ' ').trim());
  if (!parts) return undefined;
  const word = (parts[1] ?? '').toLowerCase();
  const digits = (parts[2] ?? '')
    .replaceAll(' ', '')
    .replace(/[lIi|]/gu, '1')
    .replace(/o/giu, '0');
  const number = digits === '' ? undefined : Number(digits);
  // A letter alone is the title of a part: "I".
  if (word === '') {
    const isNumber = number !== undefined && /\d/u.test(text);
    return isNumber ? { role: undefined, distance: 0, number } : undefined;
  }
  const role = isNear(word, 'vraag', 2) ? 'question' : 'answer';
  if (OTHER_WORDS.has(word)) return undefined;
  if (role === 'answer' && !isNear(word, 'antwoord', 2)) return undefined;
  const distance = word === 'vraag' ? 0 : isNear(word, 'vraag', 1) ? 1 : 2;
  return { role, distance, number };
}

function isMostly<Item>(items: readonly Item[], holds: (item: Item) => boolean): boolean {
  return items.filter(holds).length * 2 > items.length;
}
