import fc from 'fast-check';
import type { Written } from './model.ts';

/** What programs change in passing, without a reader noticing. */
const handling = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  /** Put after every line with text. */
  trailing: fc.constantFrom('', ' ', '\u00a0'),
  /** Accents as separate characters. */
  decomposed: fc.boolean()
});

/** The same documents after such handling; what they say stays the same. */
export function retyped(documents: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  return fc.tuple(documents, handling).map(([{ text, readings }, how]) => {
    const typed = (part: string) => (how.decomposed ? part.normalize('NFD') : part);
    return {
      text: typed(text)
        .split('\n')
        .map((line) => (line.trim() ? line + how.trailing : line))
        .join(how.lineEnd),
      readings: readings.map(({ questions, answers, notes }) => ({
        questions: questions.map((item) => ({ ...item, text: typed(item.text) })),
        answers: answers.map((item) => ({ ...item, text: typed(item.text) })),
        notes: notes.map((item) => ({ ...item, text: typed(item.text) }))
      }))
    };
  });
}
