import { latin } from '../../scan/latin.ts';
import type { Row } from '../rows/rows.ts';
import { type AddedHeading, asksBelow, withAdded } from './added-headings.ts';
import type { Candidate } from './heading-candidates.ts';

/** A line that may be a heading in a style of its own paper: "[Vraag 3]", "Vraag 3 van 9", "Derde vraag". */
interface Label {
  row: number;
  /** What it is but for its number: "[vraag #]". */
  style: string;
  number: number | undefined;
}

/** So many lines of one style at least make headings. */
const FEWEST = 2;

/**
 * Adds headings that a paper writes in a style of its own, whatever that is: lines alike but for a number that counts
 * them ("[Vraag 1]", "Vraag n° 1", "Eerste vraag", "Vraag 1 van 9"), below which something is asked, where no heading
 * of a question is read by its word, nor bare numbers ask before and behind them; and lines alike that hold the word
 * for an answer ("Reactie op vraag 1", "Antwoord kabinet"), each below its own question, where no other heading of an
 * answer is read.
 */
export function withStyled(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  const asked = withAdded(candidates, findQuestions(candidates, rows), rows);
  return withAdded(asked, findAnswers(asked, rows), rows);
}

function findQuestions(candidates: readonly Candidate[], rows: readonly Row[]): AddedHeading[] {
  const isOther = ({ role, shape, loose, byLetter }: Candidate) =>
    role === 'question' && shape.startsWith('word') && !loose && !byLetter;
  if (candidates.some(isOther)) return [];
  const labels = readLabels(rows, QUESTION_WORD).filter(({ number }) => number !== undefined);
  const styles = byStyle(labels).filter((style) => areCounted(style) && mostAsk(style, rows));
  const [most = []] = styles.sort((a, b) => b.length - a.length);
  if (most.length > 0 && standWithin(most, askingByNumber(candidates, rows))) return [];
  return most.map(({ row, number }) => ({ row, number, role: 'question' }));
}

function findAnswers(candidates: readonly Candidate[], rows: readonly Row[]): AddedHeading[] {
  const isOther = ({ role, shape, loose, byLetter, inSeries }: Candidate) =>
    role === 'answer' && shape.startsWith('word') && !loose && !byLetter && !inSeries;
  if (candidates.some(isOther)) return [];
  const questions = candidates.filter(({ role }) => role === 'question');
  if (questions.length < FEWEST) return [];
  const styles = byStyle(readLabels(rows, ANSWER_WORD)).map((style) => {
    const placed = belowQuestions(style, questions);
    return placed.length >= FEWEST && placed.length * 3 >= style.length * 2 ? placed : [];
  });
  const [most = []] = styles.sort((a, b) => b.length - a.length);
  return most.map(({ row, number }) => ({ row, number, role: 'answer' }));
}

/** Whether they count one by one; a second set may begin anew. */
function areCounted(labels: readonly Label[]): boolean {
  let last: number | undefined;
  return labels.every(({ number = 0 }) => {
    const isNext = last === undefined || number === last + 1 || number === 1;
    last = number;
    return isNext;
  });
}

/** The candidates with a bare number that ask. */
const askingByNumber = (candidates: readonly Candidate[], rows: readonly Row[]): Candidate[] =>
  candidates.filter(
    ({ role, shape, row }) =>
      role !== 'answer' &&
      !shape.startsWith('word') &&
      asksBelow(row - 1, Math.min(row + NEAR, rows.length), rows)
  );

/** Whether a question with the bare number 1 stands above the first of them, and 2 or 3 behind that: an answer quotes them. */
function standWithin([first]: readonly Label[], asking: readonly Candidate[]): boolean {
  const stands = (number: number, isAbove: boolean) =>
    asking.some(({ numbers, row }) => numbers[0] === number && row < first!.row === isAbove);
  return stands(1, true) && (stands(2, false) || stands(3, false));
}

/** So many lines of a question with a bare number, the first of them its own, may hold its mark. */
const NEAR = 4;

/** Whether something is asked below most of them. */
function mostAsk(labels: readonly Label[], rows: readonly Row[]): boolean {
  const asking = labels.filter(({ row }, i) => {
    const end = Math.min(labels[i + 1]?.row ?? rows.length, row + FURTHEST);
    return asksBelow(row, end, rows);
  });
  return asking.length * 2 > labels.length;
}

/** So many lines below its heading a question has asked. */
const FURTHEST = 40;

/** Those that stand behind a question which has no other, with its number where both have one. */
function belowQuestions(labels: readonly Label[], questions: readonly Candidate[]): Label[] {
  const placed: Label[] = [];
  let next = 0;
  for (const label of labels) {
    const first = next;
    while (next < questions.length && questions[next]!.row < label.row) next++;
    const above = questions[next - 1];
    if (next === first || !above) continue;
    const isOther =
      label.number !== undefined &&
      above.numbers.length > 0 &&
      !above.numbers.includes(label.number);
    if (!isOther) placed.push(label);
  }
  return placed;
}

/** The styles that have enough lines, in the order of their first. */
function byStyle(labels: readonly Label[]): Label[][] {
  const styles = new Map<string, Label[]>();
  for (const label of labels) {
    const style = styles.get(label.style);
    if (style) style.push(label);
    else styles.set(label.style, [label]);
  }
  return [...styles.values()].filter(({ length }) => length >= FEWEST);
}

function readLabels(rows: readonly Row[], word: RegExp): Label[] {
  const labels: Label[] = [];
  for (const [row, { text, inline }] of rows.entries()) {
    if (inline || text.length > LONGEST || !word.test(text)) continue;
    if (ENDS_SENTENCE.test(text) || POINTS.test(text)) continue;
    labels.push({ row, ...styleOf(text.trim()) });
  }
  return labels;
}

const LONGEST = 70;

// "[Vraag 3]", "Kamervraag 3", "Derde vraag"; not "Vragen"
const QUESTION_WORD = latin(/^[^\p{L}]{0,8}(?:\p{L}{1,12} ){0,2}\p{L}{0,10}vraag(?!\p{L})/iu);
// "Reactie op vraag 3", "- Antwoord", "Nader antwoord kabinet"
const ANSWER_WORD = latin(
  /^[^\p{L}]{0,8}(?:\p{L}{1,12} ){0,2}(?:(?:antwoord|reactie|beantwoording)(?!\p{L})|(?:ad|re)(?= \d))/iu
);
const ENDS_SENTENCE = /[?!;,]\s*$|\p{L}\.\s*$/u;
// "Zie antwoord 3", "Idem als vraag 3"
const POINTS = latin(/^[^\p{L}]{0,4}(?:zie|idem|als|cf|vgl|conform|gelijk|hetzelfde)(?!\p{L})/iu);

const WORDS =
  'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' '
  );
const ORDINALS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'.split(
    ' '
  );
const COUNT = latin(
  new RegExp(`\\d{1,3}(?!\\d)|(?<!\\p{L})(?:${[...WORDS, ...ORDINALS].join('|')})(?!\\p{L})`, 'iu')
);

/** A line with its first number as "#". */
function styleOf(text: string): Pick<Label, 'style' | 'number'> {
  const style = text.toLowerCase();
  const found = COUNT.exec(style)?.[0];
  if (found === undefined) return { style, number: undefined };
  const word = Math.max(WORDS.indexOf(found), ORDINALS.indexOf(found)) + 1;
  return { style: style.replace(found, '#'), number: word || Number(found) };
}
