import { resolvePlace, type ResolvedPlace } from '../../core/annotations/resolve-place.ts';
import type { Collection, CollectionItem } from '../../core/annotations/collections.ts';
import type { Target } from '../../core/annotations/target.ts';
import type { Paper } from '../../core/model/paper.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import type { OpenedPaper, Papers } from './papers.ts';

type PlaceItem = Extract<CollectionItem, { type: 'place' }>;

/** What a collection holds, read from its papers. */
export class Collected {
  #papers: Pick<Papers, 'read'>;
  #paperOf: (target: Target) => PaperSummary | undefined;
  #latest = 0;
  /** What was found last, with what it was found in. */
  #found = new Map<string, { about: string; paper: Paper; place: ResolvedPlace }>();

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
      entries.push([item.id, opened && this.#placeOf(item, opened)]);
    }
    this.places = Object.fromEntries(entries);
  }

  #placeOf(item: PlaceItem, { paper, source }: OpenedPaper): ResolvedPlace {
    const about = JSON.stringify([item.part, item.target]);
    const known = this.#found.get(item.id);
    if (known?.paper === paper && known.about === about) return known.place;
    const place = resolvePlace(paper, source.text, item.target, item.part);
    this.#found.set(item.id, { about, paper, place });
    return place;
  }
}
