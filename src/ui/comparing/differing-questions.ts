import type { MatrixExchange, VariantRow } from './variant-rows.ts';

/** In what a question of the matrix differs between the versions. */
export interface DifferingQuestion {
  item: MatrixExchange;
  /** Its numbers in the base. */
  labels: readonly string[];
  /** How many places differ in words. */
  places: Readonly<Record<VariantRow['part'], number>>;
  /** The indexes of the versions that lack the whole question or its answer. */
  lacking: Readonly<Record<VariantRow['part'], readonly number[]>>;
}

/** The questions that are not the same in all versions, in the order of the matrix. */
export function differingQuestions(
  items: readonly MatrixExchange[],
  base: number
): DifferingQuestion[] {
  return items
    .filter(({ rows, standings }) => rows.length > 0 || standings.length > 0)
    .map((item): DifferingQuestion => {
      const { exchange, rows, standings } = item;
      const count = (part: VariantRow['part']) => rows.filter((row) => row.part === part).length;
      const without = (part: VariantRow['part']) =>
        (standings.find((standing) => standing.part === part)?.versions ?? []).flatMap(
          (standing, version) => (standing === 'absent' ? [version] : [])
        );
      const question = without('question');
      return {
        item,
        labels: exchange.labels[base] ?? [],
        places: { question: count('question'), answer: count('answer') },
        lacking: {
          question,
          // A version without the question has no answer to it either.
          answer: without('answer').filter((version) => !question.includes(version))
        }
      };
    });
}
