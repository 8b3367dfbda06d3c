import type { Need } from '../needs/needs.ts';
import type { MatchKind } from '../search.ts';

/** By these something else was found than the word that was typed. */
const AKIN: ReadonlySet<MatchKind> = new Set(['synonym', 'compound']);

/** The words of a query, as typed, that stand nowhere: only what is akin to them was found. */
export function absentWords(needs: readonly Need[]): string[] {
  return plainWords(needs).flatMap(({ text, kinds }) =>
    kinds.length > 0 && kinds.every((by) => AKIN.has(by)) ? [text] : []
  );
}

/** The words of a query, as typed, that stand nowhere, nor anything that is akin to them. */
export function unmetWords(needs: readonly Need[]): string[] {
  return plainWords(needs).flatMap(({ text, kinds }) => (kinds.length === 0 ? [text] : []));
}

/** The needs that are a word, with how each spelling that may stand for it was come by. */
function plainWords(needs: readonly Need[]): { text: string; kinds: MatchKind[] }[] {
  return needs
    .filter(({ phrases, fields, literal }) => !(phrases ?? fields ?? literal))
    .map(({ text, ways }) => ({
      text,
      kinds: ways
        .flatMap(({ words }) => words)
        .flatMap((word) => [...word.values()].map(({ by }) => by))
    }));
}
