import type { Change } from '../../../core/compare/align/comparison.ts';
import { capitalize } from '../../texts/format.ts';
import { DOCUMENT_LOCALE } from '../../texts/languages.ts';
import { texts } from '../../texts/texts.ts';

/** When and by what a document was made. */
export interface Made {
  /** ISO time. */
  now: string;
  /** "Repliek 0.1.0". */
  generator: string;
}

/** What every document on a comparison says of itself: its title, its language, its signs. */
export function frame(title: string, { now, generator }: Made) {
  const t = texts.comparisonDocument;
  const { example, removed, added, heavy, form } = t.legend;
  const run = (type: 'removed' | 'added' | 'form' | 'same', isHeavy = false) => [
    { type, text: example, heavy: isHeavy }
  ];
  return {
    title,
    language: texts.exportWords.language,
    generator,
    made: t.made(generator, now),
    legend: [
      { runs: run('removed'), meaning: removed },
      { runs: run('added'), meaning: added },
      { runs: run('added', true), meaning: heavy },
      { runs: run('form'), meaning: form }
    ],
    captions: t.captions
  };
}

/** What a question is called that may have another label in the other source. */
export function questionName(first: string, second: string): string {
  if (first === second) return texts.terms.question(first);
  return texts.comparison.questionPair(first, second);
}

/** How many changes there are of each kind, the most frequent first. */
export function countsOf(changes: readonly Change[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of changes) {
    const name = capitalize(texts.verdicts.changeKinds[kind]);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((x, y) => y.count - x.count || x.name.localeCompare(y.name, DOCUMENT_LOCALE));
}
