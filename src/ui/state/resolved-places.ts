import type { CollectionItem } from '../../core/annotations/collections.ts';
import { resolvePlace, type ResolvedPlace } from '../../core/annotations/resolve-place.ts';
import type { Paper } from '../../core/model/paper.ts';
import type { OpenedPaper } from './papers.ts';

/** An item of a collection that is a place in a paper. */
export type PlaceItem = Extract<CollectionItem, { type: 'place' }>;

/** What stands at the places of a collection; found anew only where the place or its paper is another. */
export class ResolvedPlaces {
  #found = new Map<string, { about: string; paper: Paper; place: ResolvedPlace }>();

  /** What stands there: the same object as long as nothing of it changed. */
  of({ id, part, target }: PlaceItem, { paper, source }: OpenedPaper): ResolvedPlace {
    const about = JSON.stringify([part, target]);
    const known = this.#found.get(id);
    if (known?.paper === paper && known.about === about) return known.place;
    const place = resolvePlace(paper, source.text, target, part);
    this.#found.set(id, { about, paper, place });
    return place;
  }
}
