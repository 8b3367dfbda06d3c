import type { Person } from '../../src/core/model/person.ts';
import type { Answer, Question, QuestionSet } from '../../src/core/model/question-set.ts';
import type { ExpectedSet, ExpectedText, HeadLabel } from './form-notation.ts';

/** How each part of a set's head is written in the notation. */
const HEAD: Readonly<Record<HeadLabel, (set: QuestionSet) => string>> = {
  case: ({ caseNumber }) => caseNumber ?? '',
  sub: ({ submitters }) => people(submitters, ['name', 'group']),
  to: ({ addressees }) => people(addressees, ['role', 'name', 'ministry']),
  by: ({ respondents }) => people(respondents, ['role', 'name', 'ministry']),
  submitted: ({ submittedOn }) => submittedOn ?? '',
  received: ({ receivedOn }) => receivedOn ?? ''
};

/** Where a set was read otherwise than expected, in a few words each; none where all is right. */
export function faultsOfSet(set: QuestionSet, expected: ExpectedSet): string[] {
  return [
    ...faultsOfHead(set, expected),
    ...faultsOfTexts('Q', set.questions, expected.questions, numbersOfQuestion),
    ...faultsOfTexts('A', set.answers, expected.answers, (answer) => [questionsOf(set, answer)])
  ];
}

function faultsOfHead(set: QuestionSet, { head }: ExpectedSet): string[] {
  const labels = Object.keys(head) as HeadLabel[];
  return labels
    .filter((label) => HEAD[label](set) !== head[label])
    .map((label) => `${label}: ${HEAD[label](set)}`);
}

function people(persons: readonly Person[], parts: readonly (keyof Person)[]): string {
  return persons.map((person) => parts.flatMap((part) => person[part] ?? []).join('/')).join(', ');
}

/** All that a question's expected numbers may be. */
export function numbersOfQuestion({ label, numbers, numbered }: Question): string[] {
  const listed = numbers.join();
  return [listed, label, ...(numbered === false ? [`u${listed}`] : [])];
}

/** The numbers of the questions that an answer is assigned to. */
function questionsOf({ questions }: QuestionSet, { questionIds }: Answer): string {
  return questions
    .filter(({ id }) => questionIds.includes(id))
    .flatMap(({ numbers }) => numbers)
    .join();
}

function faultsOfTexts<Item extends Question | Answer>(
  sign: string,
  items: readonly Item[],
  expected: readonly ExpectedText[],
  numbersOf: (item: Item) => readonly string[]
): string[] {
  const surplus = items
    .slice(expected.length)
    .map(({ text }) => `${sign} too many: ${brief(text)}`);
  const faults = expected.flatMap((text, index) => {
    const item = items[index];
    if (!item) return [`${sign} ${text.numbers} missing`];
    return faultsOfText(item.text, numbersOf(item), text).map(
      (fault) => `${sign} ${text.numbers} ${fault}`
    );
  });
  return [...faults, ...surplus];
}

function faultsOfText(
  text: string,
  numbers: readonly string[],
  { numbers: expected, start, end, whole }: ExpectedText
): string[] {
  const read = collapse(text);
  const wrong = numbers.includes(expected) ? [] : [`is ${numbers[0] ?? ''}`];
  if (whole) return [...wrong, ...faultsOfWhole(read, collapse(start))];
  return [
    ...wrong,
    ...(read.startsWith(collapse(start)) ? [] : [`starts ${brief(read)}`]),
    ...(read.endsWith(collapse(end)) ? [] : [`ends …${read.slice(-40)}`])
  ];
}

/** Where a text first departs from what it should be. */
function faultsOfWhole(read: string, expected: string): string[] {
  if (read === expected) return [];
  let at = 0;
  while (at < read.length && read[at] === expected[at]) at++;
  return [`has "${read.slice(at, at + 30)}" for "${expected.slice(at, at + 30)}"`];
}

/** Enough of a text to know it by. */
export const brief = (text: string) => collapse(text).slice(0, 40);

/** A text without its line breaks: these are judged elsewhere. */
export const collapse = (text: string) => text.split(/\s+/u).filter(Boolean).join(' ');
