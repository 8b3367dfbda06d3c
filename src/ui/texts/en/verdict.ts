import type { Finding } from '../../../core/compare/finding.ts';
import type { Differing } from '../../comparing/differing.ts';
import type { SetComparison } from '../../comparing/set-comparison.ts';
import type { findingPart as dutchPart, verdictText as dutchText } from '../nl/verdict.ts';
import { count, formatNumbers, isOne } from '../format.ts';
import {
  numbersOf,
  shiftOf,
  tellBySource,
  tellFindings,
  type NameSource
} from '../tell-findings.ts';
import { changeKinds } from './change-kinds.ts';
import { ordinal } from './ordinal.ts';

/** What the comparison of two sets comes down to, in one sentence and the count of what it hides. */
export const verdictText: typeof dutchText = (comparison, nameSource) => {
  const { findings, differing, slips, form, repeats, exchanges } = comparison;
  if (repeats) return 'Literally the same: this set occurs twice in the same source.';
  if (comparison.relation !== 'same') return otherSetsText(comparison, nameSource);
  const exceptions = [
    ...foundParts(findings, nameSource),
    ...named(differing.questions, 'the text of question', 'the texts of questions'),
    ...named(differing.answers, 'answer', 'answers'),
    ...(slips > 0
      ? [count(slips, 'difference in spelling or notation', 'differences in spelling or notation')]
      : [])
  ];
  const hidden =
    form > 0 ? ` ${count(form, 'difference of form', 'differences of form')} hidden.` : '';
  if (exceptions.length === 0)
    return form > 0 ? `The same in substance.${hidden}` : literally(exchanges);
  return `The same in substance, except: ${exceptions.join('; ')}.${hidden}`;
};

/** Sets that are no versions of one submission are compared by their questions. */
function otherSetsText(
  { relation, differing, exchanges, findings }: SetComparison,
  nameSource: NameSource
): string {
  const kind =
    relation === 'template'
      ? 'One template, submitted twice'
      : 'Not versions of each other, but with questions that are alike';
  const equal = exchanges.length - new Set(differing.questions.numbers).size;
  const parts = [
    `${count(equal, 'question says', 'questions say')} the same`,
    ...named(differing.questions, 'the text of question', 'the texts of questions'),
    ...foundParts(findings, nameSource)
  ];
  return `${kind}: ${parts.join('; ')}. The answers were not compared.`;
}

/** Told where they are so: "in letter.txt: answer 9 is missing". */
function foundParts(findings: readonly Finding[], nameSource: NameSource): string[] {
  return tellBySource(findings, nameSource, (own) => tellFindings(own, findingPart, manyPart));
}

/** Where one of the sources has no answers, only the questions were compared. */
function literally(exchanges: SetComparison['exchanges']): string {
  return exchanges.some(({ answer }) => answer)
    ? 'Literally the same.'
    : 'The questions are literally the same.';
}

/** Which differ, and in what: the three heaviest kinds decide whether one looks further. */
function named({ numbers, kinds }: Differing, one: string, other: string): string[] {
  if (numbers.length === 0) return [];
  const distinct = [...new Set(numbers)];
  const named = kinds.slice(0, 3).map((kind) => changeKinds[kind]);
  const inWhat = named.length > 0 ? ` (${named.join(', ')})` : '';
  return distinct.length === 1
    ? [`${one} ${distinct[0]} differs${inWhat}`]
    : [`${other} ${formatNumbers(distinct)} differ${inWhat}`];
}

/** One finding as a part of a sentence: "answer 14 is under question 13". */
export const findingPart: typeof dutchPart = ({ code, data, in: place, other }) => {
  const number = place.number ?? other?.number ?? 0;
  switch (code) {
    case 'answer-shifted':
      return `answer ${data.belongsTo} is under question ${number}`;
    case 'answer-missing':
      return `answer ${number} is missing`;
    case 'answer-replaced':
      return `question ${number} has a different answer`;
    case 'paragraph-missing':
      return `the ${ordinal(data.paragraph)} paragraph of answer ${number} is missing`;
    case 'paragraph-extra':
      return `the ${ordinal(data.paragraph)} paragraph of answer ${number} is here only`;
    case 'question-missing':
      return `question ${data.number} is missing`;
    case 'question-extra':
      return `question ${data.number} is here only`;
    case 'numbering-gap':
      return isOne(data.missing)
        ? `number ${formatNumbers(data.missing)} is missing`
        : `the numbers ${formatNumbers(data.missing)} are missing`;
    case 'footnote-gap':
      return isOne(data.missing)
        ? `footnote ${formatNumbers(data.missing)} is missing`
        : `footnotes ${formatNumbers(data.missing)} are missing`;
    case 'duplicate-set':
      return 'the set occurs twice';
    case 'suspected-shift':
      return isOne(data.numbers)
        ? `the answer to question ${formatNumbers(data.numbers)} seems to have moved`
        : `the answers to questions ${formatNumbers(data.numbers)} seem to have moved`;
  }
};

function manyPart(findings: readonly Finding[]): string {
  const numbers = formatNumbers(numbersOf(findings));
  switch (findings[0]?.code) {
    case 'answer-shifted':
      return shiftedPart(findings);
    case 'answer-missing':
      return `answers ${numbers} are missing`;
    case 'answer-replaced':
      return `questions ${numbers} have different answers`;
    case 'paragraph-missing':
      return `paragraphs of answers ${numbers} are missing`;
    case 'question-missing':
      return `questions ${numbers} are missing`;
    default:
      return findings.map(findingPart).join('; ');
  }
}

/** Answers that moved together are told together. */
function shiftedPart(findings: readonly Finding[]): string {
  const { answers, offset } = shiftOf(findings);
  const numbers = formatNumbers(answers);
  if (offset === undefined) return `answers ${numbers} stand under another question`;
  const places = count(Math.abs(offset), 'question', 'questions');
  return `answers ${numbers} stand ${places} too ${offset < 0 ? 'early' : 'late'}`;
}
