import { untrack } from 'svelte';
import type { Collection, CollectionItem } from '../../../core/annotations/collections.ts';
import type { Collections } from '../../state/collections.svelte.ts';

/**
 * The items of a collection in their order, with what was done here shown before it is stored: nobody
 * waits to type in a new heading. Made while a component is.
 */
export class Arrangement {
  #collections: Pick<Collections, 'change'>;
  #collection: () => Collection | undefined;
  #local = $state.raw<readonly CollectionItem[]>();
  #stored: readonly CollectionItem[] | undefined;

  items: readonly CollectionItem[] = $derived.by(
    () => this.#local ?? this.#collection()?.items ?? []
  );

  constructor(collections: Pick<Collections, 'change'>, collection: () => Collection | undefined) {
    this.#collections = collections;
    this.#collection = collection;
    // The library tells of a change a moment before or after it says that it is stored; until it does,
    // the old order would come back for that moment, and take the focus along.
    $effect.pre(() => {
      void collection();
      untrack(() => {
        if (this.#stored && this.#stored === this.#local) this.#local = undefined;
        this.#stored = undefined;
      });
    });
  }

  /** Shows the items thus and stores them; gives the step that undoes it. */
  async put(changed: readonly CollectionItem[]) {
    const collection = this.#collection();
    if (!collection) return undefined;
    const before = collection.changedAt;
    this.#local = changed;
    const step = await this.#collections.change(collection, { items: changed });
    if (step && this.#collection()?.changedAt === before) this.#stored = changed;
    else if (this.#local === changed) this.#local = undefined;
    return step;
  }

  /** Puts an item before another, or at the end. */
  add(item: CollectionItem, before?: CollectionItem) {
    const at = before ? this.items.findIndex(({ id }) => id === before.id) : this.items.length;
    return this.put([...this.items.slice(0, at), item, ...this.items.slice(at)]);
  }

  /** Takes an item out; gives also the one that then stands in its place, else the last. */
  remove({ id }: CollectionItem) {
    const at = this.items.findIndex((item) => item.id === id);
    const left = this.items.filter((item) => item.id !== id);
    return { next: left[at] ?? left.at(-1), step: this.put(left) };
  }

  /** Puts an item in the place of its older form. */
  replace(item: CollectionItem) {
    return this.put(this.items.map((other) => (other.id === item.id ? item : other)));
  }
}
