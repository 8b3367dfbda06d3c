import { createWordSearch } from './word-search.ts';

/** Tells of stretches of a text, asked for in its order, whether they hold one of the signs sought. */
export interface Seeker {
  /** Whether one of them begins at or behind `from` and before `to`. */
  isBetween(from: number, to: number): boolean;
}

/**
 * Looks for signs (strings, or global patterns) once in the whole text instead of in every line of it:
 * each is sought again only behind its last place, so that all stretches together cost one search each.
 */
export function createSeeker(text: string, signs: readonly (string | RegExp)[]): Seeker {
  const searches = signs.map(placesOf);
  const places = signs.map(() => -1);
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
    }
  };
}

/** Tells where a sign stands first from an offset on; behind the text where it does not. */
function placesOf(sign: string | RegExp): (text: string, from: number) => number {
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
