import type { Token } from '../analysis/token.ts';
import { wordPlaces } from '../analysis/tokens.ts';
import { eachTerm, type Reading } from '../index/unit-readings.ts';

/**
 * Those tokens of a text that are wanted, by the numbers of their terms, as `tokenize` gives them: of
 * a text that was read already only the places of its words need be found.
 */
export function tokensAmong(
  text: string,
  reading: Reading,
  wanted: ReadonlyMap<number, string>
): Token[] {
  const tokens: Token[] = [];
  let places: readonly number[] | undefined;
  eachTerm(reading, (number, position, covers) => {
    const term = wanted.get(number);
    if (term === undefined) return;
    places ??= wordPlaces(text);
    const start = places[2 * position]!;
    const end = places[2 * (position + covers) - 1]!;
    tokens.push({ term, start, end, position, covers });
  });
  return tokens;
}
