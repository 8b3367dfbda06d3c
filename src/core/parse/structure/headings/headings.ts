import { withAnswersApart } from './answers-apart.ts';
import { withAnswersUnderQuestions } from './answers-under-questions.ts';
import { withFactsAboveAnswers } from './facts-above-answers.ts';
import { withFigureAnswers } from './figure-answers.ts';
import { readCandidates } from './heading-candidates.ts';
import type { Heading } from './heading.ts';
import { chooseNumbers } from './heading-numbers.ts';
import { withoutSecondWords } from './heading-titles.ts';
import { confirmWords } from './heading-words.ts';
import { withLabelsAbove } from './labels-above.ts';
import { withoutLoneAskers, withoutTitlesOfMembers } from './lone-askers.ts';
import { withLostQuestions } from './lost-headings.ts';
import { withMisread } from './misread-headings.ts';
import { withOneNotation } from './mixed-notations.ts';
import { isWrittenByColumns, withoutColumnNames } from './mixed-table.ts';
import { withNumbersAbove } from './number-above-label.ts';
import { withRepeatedNumbers } from './repeated-numbers.ts';
import { withReplies } from './replies.ts';
import { withoutForeignRoman } from './roman-candidates.ts';
import { withStyled } from './styled-headings.ts';
import { withoutToldAnswers } from './told-answers.ts';
import { withoutTold } from './told-headings.ts';
import { withoutToldLists } from './told-lists.ts';
import { withoutToldSeries } from './told-series.ts';
import type { Row } from '../rows/rows.ts';

/** Finds the headings of questions and answers among the rows, in order. */
export function readHeadings(rows: readonly Row[], wrapped: boolean): Heading[] {
  if (isWrittenByColumns(rows)) return [];
  const found = withoutColumnNames(withoutForeignRoman(readCandidates(rows), rows), rows);
  const read = withFigureAnswers(
    withoutTitlesOfMembers(withoutLoneAskers(found, rows), rows),
    rows
  );
  const told = withoutTold(withNumbersAbove(read, rows), rows);
  const untold = withOneNotation(withoutToldLists(withoutToldSeries(told, rows)));
  const candidates = withMisread(withStyled(untold, rows), rows);
  const words = confirmWords(candidates, rows);
  const asksByWord = words.some(({ role }) => role === 'question');
  const numberShapes = candidates.filter(({ shape }) => !shape.startsWith('word'));
  if (asksByWord) {
    const printed = withAnswersUnderQuestions(words, rows);
    const all = withoutSecondWords(withLostQuestions(printed, rows, wrapped));
    const replied = withReplies(withAnswersApart(all, numberShapes, rows), rows);
    return withLabelsAbove(withFactsAboveAnswers(replied, rows), rows);
  }
  // "124" may be the second line of "Antwoord op vraag 2 en".
  const taken = new Set(words.flatMap(({ row, next }) => (next > row + 1 ? [next - 1] : [])));
  const free = candidates.filter(({ row }) => !taken.has(row));
  const numbered = chooseNumbers(free, rows);
  if (numbered.length === 0) return [];
  const own = withoutToldAnswers(words, numbered, rows, wrapped);
  const printed = [...own, ...numbered].sort((a, b) => a.from - b.from);
  const headings = withLostQuestions(printed, rows, wrapped);
  const repeated = withRepeatedNumbers(headings, numberShapes, rows);
  const apart = withAnswersApart(repeated, numberShapes, rows);
  return withLabelsAbove(withFactsAboveAnswers(apart, rows), rows);
}
