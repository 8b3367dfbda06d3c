import type { Exchange } from '../../../core/reading/exchange.ts';
import type { PaperReading } from '../../../core/reading/paper-reading.ts';
import type { Place } from '../../addresses/paper-route.ts';
import { domIdOf, ownPlaceOf, POINTED_ID } from './places.ts';

/** What on the page shows a place: the passage itself where it is marked, else what holds it. */
export function elementOf(
  place: Place,
  reading: PaperReading,
  exchanges: readonly Exchange[]
): HTMLElement | null {
  const own = ownPlaceOf(place, reading, exchanges);
  const pointedAt = place.type === 'passage' ? document.getElementById(POINTED_ID) : null;
  return pointedAt ?? (own ? document.getElementById(domIdOf(own)) : null);
}

/** What of an element takes the focus: its heading, else it itself. */
export const headOf = (element: HTMLElement): HTMLElement =>
  element.querySelector<HTMLElement>('[tabindex="-1"]') ?? element;
