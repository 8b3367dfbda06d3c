import { createWordSearch } from './word-search.ts';

/** Tells of stretches of a text, asked for in its order, where they hold the signs sought. */
export interface Seeker {
  /** Whether one of them begins at or behind `from` and before `to`. */
  isBetween(from: number, to: number): boolean;
  /**
   * Where they begin from `from` on and before `to`, in order and counted from `from`; where two begin
   * counts once. What it has told it forgets.
   */
  placesIn(from: number, to: number): readonly number[];
}

/** What is sought: a string, a global pattern, or what tells where it stands first from an offset on. */
export type Sign = string | RegExp | ((text: string, from: number) => number);

const NONE: readonly number[] = [];

/**
 * Looks for signs once in the whole text instead of in every line of it: each is sought again only
 * behind its last place, so that all stretches together cost one search each.
 */
export function createSeeker(text: string, signs: readonly Sign[]): Seeker {
  const searches: ((text: string, from: number) => number)[] = [];
  for (const sign of signs) searches.push(placesOf(sign));
  // A list that `map` makes has another shape once the engine has prepared what calls it: then all that
  // reads it, and the finders are half of the parser, would be prepared anew.
  const places = new Int32Array(signs.length).fill(-1);
  let nearest = -1;
  const seek = (from: number) => {
    nearest = text.length;
    for (let i = 0; i < searches.length; i++) {
      if (places[i]! < from) places[i] = searches[i]!(text, from);
      nearest = Math.min(nearest, places[i]!);
    }
  };
  return {
    isBetween(from, to) {
      if (nearest < from) seek(from);
      return nearest < to;
    },
    placesIn(from, to) {
      if (nearest < from) seek(from);
      if (nearest >= to) return NONE;
      const found: number[] = [];
      nearest = text.length;
      for (let i = 0; i < searches.length; i++) {
        let at = places[i]!;
        for (; at < to; at = searches[i]!(text, at + 1)) found.push(at - from);
        places[i] = at;
        nearest = Math.min(nearest, at);
      }
      return inOrder(found);
    }
  };
}

function inOrder(found: number[]): number[] {
  const isOrdered = found.every((at, i) => i === 0 || found[i - 1]! < at);
  if (isOrdered) return found;
  return found.sort((a, b) => a - b).filter((at, i) => at !== found[i - 1]);
}

/** Tells where a sign stands first from an offset on; behind the text where it does not. */
function placesOf(sign: Sign): (text: string, from: number) => number {
  if (typeof sign === 'function') return sign;
  if (typeof sign !== 'string') {
    return (text, from) => {
      sign.lastIndex = from;
      return sign.exec(text)?.index ?? text.length;
    };
  }
  const search = createWordSearch(sign);
  return (text, from) => {
    const found = search.indexIn(text, from);
    return found < 0 ? text.length : found;
  };
}
