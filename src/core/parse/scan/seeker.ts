/** Tells of stretches of a text, asked for in its order, whether they hold one of the strings sought. */
export interface Seeker {
  /** Whether one of them begins at or behind `from` and before `to`. */
  isBetween(from: number, to: number): boolean;
}

/**
 * Looks for strings once in the whole text instead of in every line of it: each is sought again only
 * behind its last place, so that all stretches together cost one search for each string.
 */
export function createSeeker(text: string, needles: readonly string[]): Seeker {
  const places = needles.map(() => -1);
  let nearest = -1;
  const seek = (from: number) => {
    nearest = text.length;
    for (let i = 0; i < needles.length; i++) {
      if (places[i]! < from) {
        const found = text.indexOf(needles[i]!, from);
        places[i] = found < 0 ? text.length : found;
      }
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
