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
  const places = signs.map(() => -1);
  let nearest = -1;
  const seek = (from: number) => {
    nearest = text.length;
    for (let i = 0; i < signs.length; i++) {
      if (places[i]! < from) places[i] = placeOf(signs[i]!, text, from);
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

/** Where a sign stands first from `from` on; behind the text where it does not. */
function placeOf(sign: string | RegExp, text: string, from: number): number {
  if (typeof sign !== 'string') {
    sign.lastIndex = from;
    return sign.exec(text)?.index ?? text.length;
  }
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}
