import { endsWithQuestionMark } from '../turns/askedness.ts';
import { type Candidate, goesOnFrom } from './heading-candidates.ts';
import type { Heading } from './heading.ts';
import {
  isAboveLetter,
  isTitleAbove,
  isTitleOfAll,
  withoutColumnHead,
  withoutLoneWords,
  withoutPartTitles
} from './heading-titles.ts';
import { areLettersInPairs, hasRepliesInSeries, sameNumbers } from './paired-words.ts';
import { isPrintedAgain } from './printed-again.ts';
import { isQuoted } from './quotation.ts';
import type { Row } from '../rows/rows.ts';
import { isNumberedAndTold } from '../shapes/told-of-group.ts';

/** How far a heading that needs confirmation can be ahead of the last number. */
const MAX_AHEAD = 3;

/** Keeps those of the headings with a word that their place and the sequence confirm. */
export function confirmWords(read: readonly Candidate[], rows: readonly Row[]): Heading[] {
  // One "Vraag van het lid Faas (VVD)" is a title.
  const isSeries = read.filter(({ byMember }) => byMember).length > 1;
  const inSeries = hasRepliesInSeries(read);
  const byLetter = areLettersInPairs(read, rows);
  const candidates = read.filter(
    (candidate, i) =>
      (byLetter || !candidate.byLetter) &&
      (candidate.byMember ? isSeries && !isTitleAbove(candidate, read[i + 1]) : true) &&
      (inSeries || !candidate.inSeries)
  );
  const kept: Heading[] = [];
  const asked = new Set<number>();
  const answered = new Set<number>();
  const asksByWord = candidates.some(
    ({ role, shape }) => role === 'question' && shape.startsWith('word')
  );
  let last = 0;
  let highest = 0;
  for (const [i, candidate] of candidates.entries()) {
    if (candidate.shape !== 'word' && candidate.shape !== 'word-text') continue;
    if (goesOnFrom(rows, candidate.row)) continue;
    if (runsOnInto(candidate, rows)) continue;
    if (candidate.lowerCase && !followsSentence(rows[candidate.row - 1])) continue;
    const first = candidate.numbers[0];
    const isNext =
      first === undefined ||
      (first === 1 && kept.length > 0) ||
      (!asked.has(first) && (first <= last + MAX_AHEAD || opensRun(candidates, i, last, rows))) ||
      (first === last && isPrintedAgain(candidate, kept.at(-1), rows));
    // "Antwoord op vragen 25, 26, 31 en 32" behind question 26 answers some that are still to come.
    const isCurrent =
      candidate.numbers.every((number) => number <= last) || candidate.numbers.includes(last);
    // Where numbers alone open the questions, "Antwoord op vraag 2 Er zijn er drie." stands right behind one.
    const isBehind = !asksByWord && first !== undefined && repliesToNumber(candidate, rows);
    // "1. Hoe …? 2. Wie …? Antwoord op vraag 1 Zo. Antwoord op vraag 2 Zij.": the answers follow one another.
    const runsOn = !asksByWord && rows[candidate.row]!.inline && first === highest + 1;
    const confirmed =
      candidate.role === 'question'
        ? isNext
        : isCurrent ||
          isBehind ||
          (runsOn && highest > 0) ||
          answersLostQuestion(candidates, i, last, kept.at(-1)) ||
          (first === last + 1 &&
            rows[candidate.row]!.inline === true &&
            repliesDirectly(candidate, kept.at(-1), rows));
    if (!isStrong(candidate) && !confirmed) continue;
    const begins = kept.length === 0 && opensRun(candidates, i, last, rows);
    if (rows[candidate.row]!.abrupt && !begins && !isExact(candidate, last, answered)) continue;
    if (isQuoted(rows, kept.at(-1)?.row ?? 0, candidate.row)) continue;
    if (candidate.loose && first === undefined) {
      const replies = asksByWord
        ? repliesDirectly(candidate, kept.at(-1), rows)
        : repliesToNumber(candidate, rows);
      if (!replies) continue;
    }
    if (candidate.fullStop && candidate.lowerCase) continue;
    if (kept.length === 0 && isDayOfAnswers(candidate, rows)) continue;
    if (asked.size === 0 && isAboveLetter(candidate, candidates[i + 1]?.row, rows)) continue;
    if (kept.length === 0 && isTitleOfAll(candidate, candidates[i + 1], rows)) continue;
    kept.push(candidate);
    if (candidate.role !== 'question') {
      for (const number of candidate.numbers) answered.add(number);
      highest = Math.max(highest, ...candidate.numbers);
      continue;
    }
    // Another set begins.
    if (first === 1 && last > 1) {
      asked.clear();
      answered.clear();
    }
    last = first === undefined ? last + 1 : Math.max(...candidate.numbers);
    for (const number of candidate.numbers) asked.add(number);
  }
  return withoutColumnHead(withoutLoneWords(withoutPartTitles(kept, candidates, rows)), rows);
}

/**
 * Whether numbers run on from a question further ahead, in a text that became one line: "Vraag 45 Wat …? … Vraag 46 Wie
 * …?" of a piece of a list, or behind questions that were left out; or whether its own answer stands right behind it:
 * "Vraag 4 Hoe …? Antwoord 4 Zo. Vraag 9 Wie …? Antwoord 9 Zij."
 */
function opensRun(
  candidates: readonly Candidate[],
  at: number,
  last: number,
  rows: readonly Row[]
): boolean {
  const { role, numbers, row } = candidates[at]!;
  if (role !== 'question' || numbers[0]! <= last || !rows[row]!.inline) return false;
  const reply = candidates[at + 1];
  // The foot of a page may cut the question.
  if (!rows.slice(row, reply?.row ?? row + 1).some(({ text }) => text.includes('?'))) return false;
  if (reply?.role === 'answer' && rows[reply.row]!.inline && sameNumbers(reply, candidates[at]!)) {
    return true;
  }
  const next = candidates.slice(at + 1, at + RUN_REACH).find((one) => one.role === 'question');
  return next?.numbers[0] === Math.max(...numbers) + 1 && rows[next.row]!.inline === true;
}

/**
 * "… Antwoord 1 Zo. (…) bekend is? Antwoord 2 Zij. Vraag 3 Wie …?": the foot of a page took the heading of the question
 * that this answers, as those around it tell.
 */
function answersLostQuestion(
  candidates: readonly Candidate[],
  at: number,
  last: number,
  previous: Heading | undefined
): boolean {
  const { numbers } = candidates[at]!;
  const next = candidates[at + 1];
  return (
    numbers.length === 1 &&
    numbers[0] === last + 1 &&
    previous?.role === 'answer' &&
    previous.numbers.includes(last) &&
    next?.role === 'question' &&
    next.numbers[0] === last + 2
  );
}

/** So many headings on the next question stands, behind an answer. */
const RUN_REACH = 4;

/** The very next question, or the answer that the last question still lacks. */
function isExact({ role, numbers }: Heading, last: number, answered: ReadonlySet<number>): boolean {
  if (role === 'question') return numbers[0] === last + 1;
  return numbers.includes(last) && numbers.every((n) => n <= last && !answered.has(n));
}

// "Antwoord GS: 9 mei 2032", above the first question
const DAY_OF_ANSWERS = /^\s?(?:\d{1,2} \p{Ll}{3,9}|\d{1,2}-\d{1,2}-)\s?(?:19|20)\d\d$/u;

/** Whether nothing but a day stands behind the word: when the answers came, in the head of the paper. */
const isDayOfAnswers = ({ role, row, from, to }: Candidate, rows: readonly Row[]): boolean =>
  role === 'answer' &&
  DAY_OF_ANSWERS.test(rows[row]!.text.slice(to - rows[row]!.from)) &&
  to > from;

/** "… op elkaar aan. Vraag 5" before "gaat daar nader op in": the subject of a sentence. */
function runsOnInto({ row, next, shape }: Candidate, rows: readonly Row[]): boolean {
  const following = rows[next];
  if (shape !== 'word' || !rows[row]!.inline || !following || following.afterBlank) return false;
  return /^\p{Ll}{2}/u.test(following.text);
}

/** "Antwoord Ja.": an answer without number or colon stands right behind its question. */
function repliesDirectly(
  candidate: Candidate,
  previous: Heading | undefined,
  rows: readonly Row[]
): boolean {
  if (previous?.role !== 'question') return false;
  const above = rows[candidate.row - 1];
  if (!above || rows[candidate.row]!.afterBlank || endsWithQuestionMark(above.text)) return true;
  return repliesToRequest(candidate, rows);
}

// "3 Wie betaalt dat? Graag een toelichting.", "Vraag 3 Graag een overzicht."
const REQUEST = /^(?:Vraag )?\d{1,3}[.):]?\s(?=.*(?:\?|\b[Gg]raag\b)).*\.$/su;

/**
 * "… 3 Wie betaalt dat? Graag een toelichting. Antwoord De", "1. De leden van de SP-fractie vragen hoeveel. Antwoord Er": in
 * one line, right behind a question that ends so.
 */
function repliesToRequest({ row }: Pick<Candidate, 'row'>, rows: readonly Row[]): boolean {
  const above = rows[row - 1]?.text ?? '';
  return rows[row]!.inline === true && (REQUEST.test(above) || isNumberedAndTold(above));
}

// "Antwoord  Ja.": two blanks where a line ended
const WORD_OF_ITS_OWN = /^[*_]*\p{L}+\s{2}/u;

// "Onderwerp:" before "Antwoorden  Kamervragen", of which the blanks are spread over the line
const SUBJECT_LABEL = /^(?:onderwerp|betreft)\s?:$/iu;

/** Where numbers alone open the questions, the end of one has to stand before the word. */
function repliesToNumber({ row }: Candidate, rows: readonly Row[]): boolean {
  const above = rows[row - 1];
  if (!above) return false;
  if (endsWithQuestionMark(above.text)) return true;
  const { inline, text } = rows[row]!;
  if (SUBJECT_LABEL.test(above.text)) return false;
  if (repliesToRequest({ row }, rows)) return true;
  return inline === true && WORD_OF_ITS_OWN.test(text) && /[.!:]$/u.test(above.text);
}

/** Needs no sequence to be believed. */
function isStrong(candidate: Candidate): boolean {
  if (candidate.lowerCase || candidate.loose || candidate.fullStop) return false;
  return candidate.misspelled === undefined || candidate.numbers.length > 0;
}

/** What begins in lower case can only be a heading where the line before it ended something. */
function followsSentence(previous: Row | undefined): boolean {
  return !previous || /[.?!:»”")\d]$/u.test(previous.text);
}
