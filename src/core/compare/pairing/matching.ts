import { similarityOf } from '../tokens/similarity.ts';
import type { TextItem } from '../tokens/text-item.ts';

/** Texts of both lists that are each other's counterpart; several where one side splits a text. */
export interface ItemMatch {
  a: number[];
  b: number[];
  /** 0 to 1, of all of them together. */
  similarity: number;
}

/** One of two lists that are matched, or of two sets. */
export type Side = 'a' | 'b';

/** Both lists by side, each with the other one's: what holds for one holds the other way round. */
export const SIDES: readonly (readonly [own: Side, other: Side])[] = [
  ['a', 'b'],
  ['b', 'a']
];

/** Two lists of texts while it is found out which belong together; a text is in one match at most. */
export interface Matching {
  items: Readonly<Record<Side, readonly TextItem[]>>;
  /** For each text of a list the match that it is in. */
  of: Readonly<Record<Side, (ItemMatch | undefined)[]>>;
}

/** Starts from what is known. Matches may grow afterwards. */
export function matchingOf(
  a: readonly TextItem[],
  b: readonly TextItem[],
  matches: readonly ItemMatch[] = []
): Matching {
  const items = { a, b };
  const matchesBy = (side: Side) => {
    const list = items[side].map((): ItemMatch | undefined => undefined);
    for (const match of matches) for (const at of match[side]) list[at] = match;
    return list;
  };
  return { items, of: { a: matchesBy('a'), b: matchesBy('b') } };
}

/** Makes two texts each other's counterpart. */
export function addMatch(
  { items, of }: Matching,
  i: number,
  j: number,
  similarity = similarityOf(items.a[i]!, items.b[j]!)
): void {
  of.a[i] = of.b[j] = { a: [i], b: [j], similarity };
}

/** All of them, in the order of the first list. */
export function matchesOf({ of }: Matching): ItemMatch[] {
  return [...new Set(of.a)].filter((match) => match !== undefined);
}
