import type { Need } from '../needs/needs.ts';
import type { MatchKind } from '../hit.ts';

/** The words of a query, as typed, that stand nowhere. */
export interface AbsentWords {
  /** Only what is akin to them was found. */
  absent: readonly string[];
  /** Nor does anything that is akin to them. */
  unmet: readonly string[];
}

/** By these something else was found than the word that was typed. */
const AKIN: ReadonlySet<MatchKind> = new Set(['synonym', 'compound']);

/** Which words of a query, as typed, stand nowhere. */
export function absentWords(needs: readonly Need[]): AbsentWords {
  const absent: string[] = [];
  const unmet: string[] = [];
  for (const need of needs) {
    if (need.phrases ?? need.fields ?? need.literal) continue;
    const kinds = kindsOf(need);
    if (kinds.size === 0) unmet.push(need.text);
    else if ([...kinds].every((by) => AKIN.has(by))) absent.push(need.text);
  }
  return { absent, unmet };
}

/** How the spellings were come by that may stand for a word; a beginning may have thousands. */
function kindsOf({ ways }: Need): Set<MatchKind> {
  const kinds = new Set<MatchKind>();
  for (const { words } of ways) {
    for (const word of words) for (const { by } of word.values()) kinds.add(by);
  }
  return kinds;
}
