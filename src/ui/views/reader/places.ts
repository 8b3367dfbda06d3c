import type { Place } from '../../route.ts';

/** The element of a place; addresses lead to it. */
export function domIdOf(place: Place): string {
  switch (place.type) {
    case 'question':
      return `vraag-${place.key}`;
    case 'section':
      return `deel-${place.number}`;
    case 'note':
      return `noot-${place.number}`;
  }
}
