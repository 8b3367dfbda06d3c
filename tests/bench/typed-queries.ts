import type { Paper } from '../../src/core/model/paper.ts';
import { randomFrom } from './corpus.ts';

/** One to three words of one answer, the last cut off at three letters or more; the same each time. */
export function typedQueries(papers: readonly Paper[], count: number): string[] {
  const answers = papers
    .flatMap((paper) => paper.questionSets)
    .flatMap((set) => set.questions.map((_, i) => set.answers[i]?.text ?? ''));
  const random = randomFrom(7);
  const below = (n: number) => Math.floor(random() * n);
  return Array.from({ length: count }, () => {
    const words = answers[below(answers.length)]!.split(' ').filter((word) => word.length > 3);
    const chosen = Array.from({ length: 1 + below(3) }, () => words[below(words.length)]!);
    const last = chosen.pop()!;
    return [...chosen, last.slice(0, 3 + below(last.length - 2))].join(' ');
  });
}
