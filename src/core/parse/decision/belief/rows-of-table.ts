import type { Heading } from '../../structure/headings/heading.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { endsWithQuestionMark } from '../../structure/turns/askedness.ts';

/** Within so many rows above the first number stand the names of the columns. */
const NAMES_ABOVE = 40;

/** No row that names columns is longer, nor are such rows below each other. */
const LONGEST = 160;

// "Nr. Actie Wie", "NrRisico" as some programs glue them, "#"; not "Nr. 12 VERSLAG"
const NAMES_NUMBERS =
  /^(?:#|(?:N(?:[or]|ummer)|(?:Volg|Rij|Regel)n(?:r|ummer))\.?(?!\p{Ll}))(?!\s?\d)/u;

// "Week Activiteit Wie": what else may be counted, where other names stand behind it
const NAMES_COUNTED =
  /^(?:Week|Stap|Fase|Punt|Agendapunt|Actie(?:punt)?|Maatregel|Risico|Criterium|Artikel|Art\.|Jaar|Datum|Code|Post|Doel)(?=\s|$)/u;

const OF_QUESTIONS = /vra(?:ag|gen)/iu;

/** What stands in no row of names: "Nummer: 12", "Nr. 3, de pont". A stop ends short ones: "Blz." */
const IN_SENTENCES = /[?!:;,\d]|\p{L}{5}\./u;

/**
 * Whether the names of columns stand above the row of the first number, of which the first holds the numbers and none
 * questions: the numbers count actions, risks or what is agreed on.
 */
export function areRowsOfTable(first: number, rows: readonly Row[]): boolean {
  const above = rowsAbove(first, rows);
  const names = above.findLastIndex((text) => text.length <= LONGEST && NAMES_NUMBERS.test(text));
  return names >= 0 && !above.slice(names).some((text) => OF_QUESTIONS.test(text));
}

/** Whether nothing but such names stands right above the row of the first number, or ends the line above it. */
export function areRightBelowNames(first: number, rows: readonly Row[]): boolean {
  const above = rowsAbove(first, rows);
  const last = above.at(-1) ?? '';
  if (last.length > LONGEST) return areNames(NAMES_AT_END.exec(last.slice(-LONGEST))?.[0] ?? '');
  return above.some(
    (text, i) =>
      i >= above.length - MOST_LINES &&
      (NAMES_NUMBERS.test(text) || NAMES_COUNTED.test(text)) &&
      areNames(above.slice(i).join(' '))
  );
}

const OF_ANSWERS = /Antwoord|Beantwoording|Reactie/u;

// "bereid om de jeugdhulp te            Dit wordt": a line of a question and one of its answer
const BESIDE = /^.{40,400}?\S {3,}\S/u;

/** In this share of the rows a line of the answer stands beside the first one of the question. */
const SOME = 1 / 3;

/**
 * Whether the numbers are those of a table of questions and answers whose cells stand beside each other, and could not
 * be told apart: each question would hold lines of its answer.
 */
export function holdAnswersBeside(questions: readonly Heading[], rows: readonly Row[]): boolean {
  const above = rowsAbove(questions[0]!.row, rows).slice(-MOST_LINES);
  const at = above.findLastIndex((text) => NAMES_NUMBERS.test(text));
  const names = at < 0 ? '' : above.slice(at).join(' ');
  const areOfPairs = OF_QUESTIONS.test(names) && OF_ANSWERS.test(names);
  if (!areOfPairs || names.length > LONGEST || IN_SENTENCES.test(names)) return false;
  const beside = questions.filter(({ row }) => BESIDE.test(rows[row]?.text ?? ''));
  return beside.length >= questions.length * SOME;
}

/** Names below each other stand on no more lines. */
const MOST_LINES = 8;

function areNames(text: string): boolean {
  if (text.length > LONGEST || OF_QUESTIONS.test(text) || IN_SENTENCES.test(text)) return false;
  const names = text.split(NAME).length - 1;
  return names >= (NAMES_NUMBERS.test(text) ? LEAST_NUMBERED : LEAST_COUNTED);
}

/** Fewer names make a title. */
const LEAST_NUMBERED = 2;
const LEAST_COUNTED = 3;

// "Kans" and "Gevolg" of "KansGevolg"
const NAME = /\p{Lu}\p{L}/u;

// "Week Activiteit Wie" where a text became one line
const NAMES_AT_END =
  /(?<=[.?!\s])(?:N(?:[or]|ummer)\.?|#|Week|Stap|Fase|Punt|Agendapunt|Actie(?:punt)?|Datum)(?: \p{Lu}[\p{L}.]*(?: \p{Ll}{2,12}){0,2}){2,8}$/u;

const rowsAbove = (first: number, rows: readonly Row[]): string[] =>
  rows
    .slice(Math.max(0, first - NAMES_ABOVE), first)
    .map(({ text }) => text.slice(0, LONGEST_PRINTED).replaceAll(RULES, ' ').trim());

/** With the blanks that fill its cells, a row of names is no longer. */
const LONGEST_PRINTED = 2000;

/** Blanks, borders and rules between cells. */
const RULES = /[\s|+=*_-]{2,}/gu;

/** Whether half of the questions at least end with what asks: cells of a table stand behind those that do not. */
export function mostlyEndAsking(questions: readonly Heading[], rows: readonly Row[]): boolean {
  const asking = questions.filter((question, i) => {
    const next = questions[i + 1]?.row;
    // How far the last one goes is not known.
    const last = next === undefined ? question.row : Math.max(question.row, next - 1);
    return endsWithQuestionMark(rows[last]?.text ?? '');
  });
  return asking.length * 2 >= questions.length;
}

/** So many lines of a question are looked at. */
const QUESTION_LINES = 6;

/** Whether a line ends with what asks in most of the questions: in a row of a table, its other cells stand behind that. */
export function mostlyAskAlone(questions: readonly Heading[], rows: readonly Row[]): boolean {
  const asking = questions.filter(({ row }, i) => {
    const end = Math.min(questions[i + 1]?.row ?? rows.length, row + QUESTION_LINES);
    return rows.slice(row, Math.max(end, row + 1)).some(({ text }) => endsWithQuestionMark(text));
  });
  return asking.length * 2 > questions.length;
}
