import { readDescriptionRows } from '../descriptions/description-rows.ts';
import { replyWord } from '../shapes/description-start.ts';
import { isEuropeanReply } from '../descriptions/european-rows.ts';
import { chooseSeries } from './heading-chain.ts';
import { withLettered } from './lettered-numbers.ts';
import type { Heading } from './heading.ts';
import type { Row } from '../rows/rows.ts';
import { footAbove } from './reply-foot.ts';
import { setStarts } from './set-starts.ts';

/** How much each look speaks for the number of an answer, where all of them stand together. */
const WEIGHTS: Readonly<Record<string, number>> = {
  number: 2,
  'number-text': 1.2,
  'bare-number-text': 0.8
};

/** From this share of the questions on, numbers behind the word "Antwoord" are those of answers. */
const MOST = 0.5;

/**
 * Reads the answers of publications that print all questions, then "Antwoord", then the answers under
 * numbers of their own, set by set. `numbers` are all that could be a number of a question or an
 * answer; the headings of a set are returned as they were where there is nothing of the kind.
 */
export function withAnswersApart(
  headings: readonly Heading[],
  numbers: readonly Heading[],
  rows: readonly Row[]
): Heading[] {
  const starts = setStarts(headings, rows);
  let at = 0;
  return starts.flatMap((first, s) => {
    const next = starts[s + 1];
    const end = next === undefined ? rows.length : headings[next]!.row;
    // those of this set alone: a file of many sets has as many numbers
    const from = at;
    while (at < numbers.length && numbers[at]!.row < end) at++;
    return answersApart(headings.slice(first, next), numbers.slice(from, at), rows, end);
  });
}

/**
 * Whether "Ad 1.", "Ad 2." say something about a list of as many numbers right above them, and answer no questions
 * further up: "Wij onderzochten: 1. … 2. … Ad 1. …" in a chapter of a letter whose titles ask.
 */
function areOfListBetween(marked: readonly Heading[], behind: readonly Heading[]): boolean {
  const first = marked[0]?.row ?? 0;
  const listed = behind.filter(({ row, role }) => role !== 'answer' && row < first);
  const named = new Set(listed.flatMap(({ numbers }) => numbers));
  const said = marked.flatMap(({ numbers }) => numbers);
  // A reader of pages may have moved the first number of the list away.
  const missing = said.filter((one, i) => !named.has(one) && i > 0);
  return listed.length > 1 && missing.length === 0 && [...named].every((one) => said.includes(one));
}

/** The same for one set, of which the rows end at `end`. */
function answersApart(
  headings: readonly Heading[],
  numbers: readonly Heading[],
  rows: readonly Row[],
  end: number
): Heading[] {
  const questions = headings.filter(({ role }) => role === 'question');
  const last = questions.at(-1);
  if (!last) return [...headings];
  const replies = headings.filter(({ role }) => role === 'answer');
  const [word] = replies;
  const run = replies.length === 1 ? numbersBehind(word!, questions, numbers, end) : undefined;
  if (run) return [...headings, ...run];
  if (replies.length > 1 || (word && (word.numbers.length > 0 || word.row < last.row))) {
    return [...headings];
  }
  const introduced = introductionRow(rows, last.row, end, word);
  const asked = new Set(questions.flatMap((question) => question.numbers));
  const behind = numbers.filter(
    ({ row, numbers: named }) =>
      row > (introduced ?? last.row) && row < end && named.every((number) => asked.has(number))
  );
  // "Ad 1.": such numbers are those of answers, whatever introduces them.
  const marked = behind.filter(({ role }) => role === 'answer');
  const own = areOfListBetween(marked, behind) ? [] : marked;
  const candidates = own.length > 0 ? own : behind;
  if (introduced === undefined && own.length === 0) return [...headings];
  const { indexes } = chooseSeries(
    candidates.map((candidate) => ({
      number: candidate.numbers[0] ?? 0,
      last: candidate.numbers.at(-1) ?? 0,
      weight: weightOf(candidate, rows[candidate.row - 1])
    }))
  );
  const answers = withLettered(candidates, indexes).map((index): Heading => ({
    ...candidates[index]!,
    role: 'answer'
  }));
  const named = new Set(answers.flatMap((answer) => answer.numbers));
  const [first, ...rest] = answers;
  if (!first || named.size < asked.size * MOST) return [...headings];
  if (introduced === undefined) return [...questions, ...answers];
  if (first.row !== introductionEnd(rows, introduced)) return [...headings];
  return [
    ...questions,
    { ...first, introducedAt: footAbove(rows, titleAbove(rows, introduced), last.row) },
    ...rest
  ];
}

/**
 * "Antwoord 1", then "2 en 3" and "4": only the first answer, behind all questions, has the word. The numbers
 * behind it, which with it name each question once and in order; `undefined` where they do not.
 */
function numbersBehind(
  word: Heading,
  questions: readonly Heading[],
  numbers: readonly Heading[],
  end: number
): Heading[] | undefined {
  const asked = questions.flatMap((question) => question.numbers);
  const isFirst = word.numbers.length > 0 && word.numbers[0] === asked[0];
  if (!isFirst || word.row < questions.at(-1)!.row || word.numbers.length === asked.length) {
    return undefined;
  }
  let named = word.numbers.length;
  const run: Heading[] = [];
  for (const candidate of numbers) {
    const fits = candidate.numbers.every((number, i) => number === asked[named + i]);
    if (candidate.row <= word.row || candidate.row >= end || !fits) continue;
    named += candidate.numbers.length;
    run.push({ ...candidate, role: 'answer' });
  }
  return named === asked.length ? run : undefined;
}

/** A number that several questions share proves as much as those apart; an item proves little. */
function weightOf({ shape, numbers }: Heading, above: Row | undefined): number {
  const isItem = /[:;,]$/u.test(above?.text ?? '');
  return (WEIGHTS[shape] ?? 0) * numbers.length * (isItem ? ITEM : 1);
}

/** What is left of the weight of a number behind a colon or a semicolon. */
const ITEM = 0.2;

/** The row of the bare word "Antwoord", or of the sentence that says who answers. */
function introductionRow(
  rows: readonly Row[],
  lastQuestion: number,
  end: number,
  word: Heading | undefined
): number | undefined {
  if (word) return word.next > word.row ? word.row : undefined;
  for (let row = lastQuestion + 1; row < end; row++) {
    if (saysWhoReplies(rows, row)) return row;
  }
  return undefined;
}

// "Antwoord ontvangen op 22 februari 2023 :" of the Belgian Senate
const RECEIVED = /^antwoord ontvangen op \d/iu;

function saysWhoReplies(rows: readonly Row[], row: number): boolean {
  const text = rows[row]?.text ?? '';
  return (
    replyWord(text) !== undefined ||
    isEuropeanReply(rows, row) ||
    RECEIVED.test(text) ||
    (opensAnswers(rows[row + 1]?.text ?? '') && (announcesAnswers(text) || ANSWERED_ON.test(text)))
  );
}

// "Ad 1. Ja.", "1 en 2. Ja."
const FIRST = /^(?:ad\s)?1(?:$|[.):,\s])/iu;

// "1. de gemeente, in haar havens; 2. een bedrijf.": items that go on with the sentence above them
const ITEM_OF_SENTENCE = /^1[.)]\s\p{Ll}[^;]*;(?:$| (?:2[.)]|en|of)\s)/u;

/** The first answer, below what announces it; not "1. Hoeveel zijn er?", which repeats the question. */
const opensAnswers = (text: string): boolean =>
  FIRST.test(text) && !text.endsWith('?') && !ITEM_OF_SENTENCE.test(text);

// "Beantwoording door het college", "Antwoorden college d.d. 4 mei 2031"
const TITLE = /^(?:de )?(?:beantwoording|antwoord(?:en)?|reactie)(?!\p{L})[^.?]*$/iu;

// "Antwoorddatum: 25 jun. 2031", as a party's site prints it
const ANSWERED_ON = /^antwoorddatum\s?:/iu;

// "Hierop antwoorden wij:", "Onze antwoorden luiden als volgt.", "Hieronder treft u onze beantwoording aan."
const ANNOUNCES =
  /(?::|als volgt\.)$|^(?:Hieronder|Hierna) (?:treft|vindt|leest|volg|staa|geven|beantwoorden)[^.]*\.$/u;
// not "Verantwoordelijk zijn:"
const ANSWERS = /(?<!er)antwoord|reactie/iu;

// "Update 2 mei: de antwoorden zijn binnen!", "Het college heeft inmiddels geantwoord."
const ARRIVED =
  /\b(?:antwoord(?:en)?|beantwoording|reactie) (?:[^.?!]{0,40} )?(?:binnen|ontvangen|gekomen|gekregen)\b|\b(?:heeft|hebben)\b[^.?!]{1,60}\b(?:ge|be)antwoord\b|\b(?:kregen|ontvingen|ontving|kreeg)\b[^.?!]{1,60}\bantwoord(?:en)?\b/iu;

// "Het antwoord op de vraag wie betaalt, hangt af van de eigenaar:": what a letter says of a question in prose
const TO_ONE_TOLD =
  /\b(?:antwoord(?:en)?|reactie) op (?:de|die|deze) vraag,? (?:of|wie|wat|welke?|hoe(?:veel|zeer)?|wanneer|waar\p{L}*|in hoeverre|op welke|bij welke|tot welke) /iu;

/** A title, a sentence up to its colon or the news of a site that says that answers follow. */
function announcesAnswers(text: string): boolean {
  if (text.length > 160 || text.includes('?')) return false;
  const isAbove = ANNOUNCES.test(text) && ANSWERS.test(text) && !TO_ONE_TOLD.test(text);
  return isAbove || TITLE.test(text) || ARRIVED.test(text);
}

// "op vraag nr. 412 van 22 februari 2021", "van GREET FAAS", below the bare word "ANTWOORD"
const TO_WHOM = /^(?:op (?:de )?(?:schriftelijke )?vra(?:ag|gen)|van \p{Lu})/u;

// "Datum GS: 15 april 2031", "Portefeuillehouder: Zwaal": what a form says of the answers above the first
const LABELLED = /^\p{Lu}[\p{L} .()/-]{1,40}\s?: ?\S[^?]{0,80}$/u;

/** No more lines than this say to what an answer is one, or when it was given. */
const TO_WHOM_ROWS = 3;

/** Index of the row after the word and the sentence: there the first number has to stand. */
function introductionEnd(rows: readonly Row[], first: number): number {
  const sentence = [first, first + 1].find((i) => saysWhoReplies(rows, i));
  if (sentence !== undefined) {
    return readDescriptionRows(rows, sentence, true)?.next ?? sentence + 1;
  }
  let next = first + 1;
  while (next <= first + TO_WHOM_ROWS && saysOfAnswers(rows[next]?.text ?? '')) next++;
  return next;
}

const saysOfAnswers = (line: string): boolean => TO_WHOM.test(line) || LABELLED.test(line);

// "VLAAMS MINISTER VAN WELZIJN": the head of the answer's own paper
const isInCapitals = (line: string) => /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);

/** The row where the lines in capitals begin that stand above "ANTWOORD" in capitals. */
function titleAbove(rows: readonly Row[], introduced: number): number {
  if (!isInCapitals(rows[introduced]!.text)) return introduced;
  let row = introduced;
  while (row > 0 && introduced - row < TO_WHOM_ROWS && isInCapitals(rows[row - 1]!.text)) row--;
  return row;
}
