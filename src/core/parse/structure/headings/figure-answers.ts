import type { Candidate } from './heading-candidates.ts';
import type { Row } from '../rows/rows.ts';

// "Antwoord 320.", "Antwoord op vraag 7 320.": the heading, its own number, and what is answered
const FIGURE =
  /^(Antwoord(?:en)?(?: op| bij)?(?: (?:de )?vra(?:ag|gen))?(?: (\d{1,3}))?)\s?:?\s(\d{1,3})\.$/u;

/**
 * Answers of nothing but a figure, in a text that became one line: "7 Hoeveel …? Antwoord 320. 8 Wie …?". The figure is
 * no number of a question where the heading has another, or the question right before it has, and nothing else is answered.
 */
export function withFigureAnswers(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): Candidate[] {
  return candidates.map((candidate, i) => {
    const { role, row, from, next } = candidate;
    if (role !== 'answer' || rows[row]!.inline !== true) return candidate;
    const asked = candidates[i - 1];
    const following = candidates[i + 1];
    if (asked?.role !== 'question' || (following ? following.row !== next : next < rows.length)) {
      return candidate;
    }
    const figure = FIGURE.exec(rows[row]!.text);
    if (!figure) return candidate;
    const [, heading = '', own, amount] = figure;
    if (asked.numbers.includes(Number(own ?? amount)) !== (own !== undefined)) return candidate;
    return {
      ...candidate,
      shape: 'word-text',
      numbers: own === undefined ? [] : [Number(own)],
      label: own ?? '',
      to: from + heading.length,
      next: row,
      loose: true
    };
  });
}
