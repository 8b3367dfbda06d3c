import type { ResolvedPlace } from '../../core/annotations/resolve-place.ts';
import type { Collection } from '../../core/annotations/collections.ts';
import type { Target } from '../../core/annotations/target.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import type { Papers } from './papers.ts';
import { type PlaceItem, ResolvedPlaces } from './resolved-places.ts';

/** What a collection holds, read from its papers. */
export class Collected {
  #papers: Pick<Papers, 'read'>;
  #paperOf: (target: Target) => PaperSummary | undefined;
  #latest = 0;
  #resolved = new ResolvedPlaces();

  /** By the item's id; absent while it is read, `undefined` where its paper is not there. */
  places = $state.raw<Readonly<Record<string, ResolvedPlace | undefined>>>({});

  constructor(papers: Pick<Papers, 'read'>, paperOf: (target: Target) => PaperSummary | undefined) {
    this.#papers = papers;
    this.#paperOf = paperOf;
  }

  /**
   * Reads what the items point to, paper by paper. What is as it was stays the same object: after one of a
   * thousand was moved, the others are not drawn anew.
   */
  async read({ items }: Collection): Promise<void> {
    const request = ++this.#latest;
    const wanted = items.filter((item): item is PlaceItem => item.type === 'place');
    const entries: [string, ResolvedPlace | undefined][] = [];
    for (const item of wanted) {
      const summary = this.#paperOf(item.target);
      const opened = summary && (await this.#papers.read(summary.id));
      if (request !== this.#latest) return; // the collection has changed meanwhile
      entries.push([item.id, opened && this.#resolved.of(item, opened)]);
    }
    this.places = Object.fromEntries(entries);
  }
}
