import type { Need } from '../needs/needs.ts';
import type { MatchKind } from '../search.ts';

/** By these something else was found than the word that was typed. */
const AKIN: ReadonlySet<MatchKind> = new Set(['synonym', 'compound']);

/** The words of a query, as typed, that stand nowhere: only what is akin to them was found. */
export function absentWords(needs: readonly Need[]): string[] {
  return needs.flatMap(({ text, ways, phrases, fields, literal }) => {
    if (phrases ?? fields ?? literal) return [];
    const kinds = ways.flatMap(({ words }) =>
      words.flatMap((word) => [...word.values()].map(({ by }) => by))
    );
    return kinds.length > 0 && kinds.every((by) => AKIN.has(by)) ? [text] : [];
  });
}
