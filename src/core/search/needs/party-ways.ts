import type { Expanded } from '../analysis/expansion.ts';
import { expand } from '../analysis/expand.ts';
import type { PartyInRow } from '../analysis/parties.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { Token } from '../analysis/token.ts';
import type { Way, WaysContext } from './way.ts';

/** The words of a full name may also stand far apart: "de derde partij … zieke dieren". */
const NAME_WEIGHT = 0.5;

/**
 * A group that is called by its full name: by the short one, which all its members have,
 * or by the words of the name. Only that way round: "PvdD" finds no party and no animals.
 */
export function partyWays(
  { shown }: PartyInRow,
  name: readonly Token[],
  { vocabulary }: WaysContext
): Way[] {
  const short: [string, Expanded][] = vocabulary.has(shown)
    ? [[shown, { weight: 1, by: 'name' }]]
    : [];
  const words = name
    .filter(({ term }) => !isStopWord(term))
    .map(({ term }) => expand(term, vocabulary, { strict: true }));
  return [
    { weight: 1, words: [new Map(short)] },
    { weight: NAME_WEIGHT, words }
  ];
}
