import type { Heading } from '../structure/headings/heading.ts';
import { type Form, headingsOf } from './form.ts';

/** How a text was read, and the text. */
export interface Reading {
  form: Form;
  text: string;
}

/**
 * Whether a text of several paragraphs to a line reads better as one line than as it stands: more questions are found,
 * or as many where its lines show by themselves that they hold several, and nothing shows that what was found beyond
 * is none. Pages with a form of their own stay as they are.
 */
export function readsBetter(asOneLine: Reading, asItStands: Reading, isSure: boolean): boolean {
  const { form } = asItStands;
  const joined = questionsOf(asOneLine.form).length;
  const printed =
    form.type === 'unlabelled' ? form.set.next - form.set.first : questionsOf(form).length;
  const isFuller = isSure
    ? joined > 0 && joined >= printed
    : form.type !== 'web-page' && joined > printed;
  if (!isFuller || printed === 0) return isFuller;
  const more = countDoubts(asOneLine) - countDoubts(asItStands);
  // Of many questions more that are found, some may begin as others do.
  return more <= 0 || joined - printed > more;
}

const questionsOf = (form: Form): readonly Heading[] =>
  headingsOf(form).filter(({ role }) => role === 'question');

/** How much of a reading tells that something in it was taken for a question by mistake. */
const countDoubts = (reading: Reading): number =>
  countRepeated(reading) + countGoingOn(reading) + countLone(reading);

/** Two questions of which so many characters are the same are one: a page quotes the first above them all. */
const SAME = 30;

function countRepeated({ form, text }: Reading): number {
  const questions = questionsOf(form);
  const beginnings = questions.map(({ to }) =>
    text
      .slice(to, to + 2 * SAME)
      .trimStart()
      .slice(0, SAME)
  );
  return questions.length - new Set(beginnings).size;
}

/** No further than this a question is looked through for its number. */
const REACH = 1500;

// ". 3. Wat", "? 3 Wat": a number before the sentence of another question
const NUMBER_WITHIN = /(\d(?<=[.?!»”)]\s{1,4}\d)\d{0,2})[.)]?\s{1,4}[«‘“"'(]?\p{Lu}/gu;

/** Questions that hold their own number again: what stands above it is the end of a list in the answer before. */
function countGoingOn({ form, text }: Reading): number {
  const headings = headingsOf(form);
  return headings.filter(({ role, numbers, to }, i) => {
    if (role === 'answer' || numbers.length !== 1) return false;
    const end = Math.min(headings[i + 1]?.from ?? text.length, to + REACH);
    const within = text.slice(to, end).matchAll(NUMBER_WITHIN);
    return [...within].some(([, number]) => Number(number) === numbers[0]);
  }).length;
}

/** Numbers that begin anew with a single question that no heading answers: a page names others below its own. */
function countLone({ form }: Reading): number {
  const headings = headingsOf(form);
  let count = 0;
  let asked = false;
  for (const [i, { role, numbers }] of headings.entries()) {
    if (role === 'answer') continue;
    const next = headings[i + 1];
    if (asked && numbers[0] === 1 && next?.role !== 'answer' && next?.numbers[0] !== 2) count++;
    asked = true;
  }
  return count;
}
