import { findExchange, type Exchange } from '../../../core/reading/exchange.ts';
import type { PaperReading } from '../../../core/reading/paper-reading.ts';
import type { Place } from '../../addresses/paper-route.ts';

/** The element of the passage that the address points to. */
export const POINTED_ID = 'aangewezen';

/** The element of the one note that opens beside its mark. */
export const NOTE_POPOVER_ID = 'noot-hier';

/** A place that has an element of its own. */
export type OwnPlace = Exclude<Place, { type: 'passage' }>;

/** The element of a place; addresses lead to it. A passage has none of its own. */
export function domIdOf(place: OwnPlace): string {
  switch (place.type) {
    case 'question':
      return `vraag-${place.key}`;
    case 'section':
      return `deel-${place.number}`;
    case 'note':
      return `noot-${place.number}`;
  }
}

/** Where a place is read: a passage in what holds it, a question under the key that it has here. */
export function ownPlaceOf(
  place: Place | undefined,
  reading: PaperReading,
  exchanges: readonly Exchange[]
): OwnPlace | undefined {
  if (place?.type === 'passage') {
    const held = reading.placeAt([place.start, place.end]);
    if (!held) return undefined;
    return held.type === 'question'
      ? { type: 'question', key: held.exchange.key }
      : { type: held.type, number: held.number };
  }
  const key = place?.type === 'question' && findExchange(exchanges, place.key)?.key;
  return key ? { type: 'question', key } : place;
}

/** The set, from 1, in which a passage stands; 0 where it stands in none. */
export function setOfPassage(
  { start, end }: Extract<Place, { type: 'passage' }>,
  reading: PaperReading,
  sets: readonly { span: readonly [number, number] }[]
): number {
  const held = reading.placeAt([start, end]);
  if (held?.type === 'question') return held.set;
  return sets.findIndex(({ span }) => span[0] <= start && start < span[1]) + 1;
}
