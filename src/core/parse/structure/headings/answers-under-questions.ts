import { replyWord } from '../shapes/description-start.ts';
import type { Heading } from './heading.ts';
import type { Row } from '../rows/rows.ts';

/** From this share of the questions on, the second series of their headings is that of answers. */
const MOST = 0.5;

/**
 * Reads answers that stand together under the headings of their questions: "Vraag 1", "Vraag 2", then
 * "Antwoord van de minister", then "Vraag 1" again. A second series that asks is another set; the
 * headings are returned as they were where there is none that answers.
 */
export function withAnswersUnderQuestions(
  headings: readonly Heading[],
  rows: readonly Row[]
): Heading[] {
  const again = headings.findIndex(
    ({ role, numbers }, i) => i > 1 && role === 'question' && numbers[0] === headings[0]!.numbers[0]
  );
  if (again < 0) return [...headings];
  // The word "Antwoord" alone may have become a heading of its own.
  const word = headings[again - 1]!.role === 'answer' ? again - 1 : again;
  const [asked, replies] = [headings.slice(0, word), headings.slice(again)];
  const introduced = introductionRow(rows, asked.at(-1)!.next, headings[word]!, replies[0]!);
  if (introduced === undefined || [...asked, ...replies].some(({ role }) => role === 'answer')) {
    return [...headings];
  }
  const known = new Set(asked.flatMap(({ numbers }) => numbers));
  // "Vraag", "Antwoord", "Vraag": without numbers the second word is the next question.
  if (known.size === 0) return [...headings];
  const named = new Set(replies.flatMap(({ numbers }) => numbers));
  const answersAll = [...named].every((number) => known.has(number));
  if (!answersAll || named.size < known.size * MOST || asks(replies, rows)) return [...headings];
  return [
    ...asked,
    ...replies.map((reply, i): Heading => ({
      ...reply,
      role: 'answer',
      ...(i === 0 ? { introducedAt: introduced } : {})
    }))
  ];
}

/** The row of the word "Antwoord" or of the sentence that says who answers. */
function introductionRow(
  rows: readonly Row[],
  from: number,
  word: Heading,
  first: Heading
): number | undefined {
  if (word !== first) return word.row;
  for (let i = from; i < first.row; i++) {
    if (replyWord(rows[i]!.text) !== undefined) return i;
  }
  return undefined;
}

/** Whether what stands under most of the headings asks. */
function asks(headings: readonly Heading[], rows: readonly Row[]): boolean {
  const asking = headings.filter(({ next }, i) => {
    const end = headings[i + 1]?.row ?? next + 1;
    return rows.slice(next, end).some(({ text }) => text.includes('?'));
  });
  return asking.length * 2 > headings.length;
}
