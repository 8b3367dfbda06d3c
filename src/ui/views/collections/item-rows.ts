import type { CollectionItem } from '../../../core/annotations/collections.ts';
import type { ResolvedPlace } from '../../../core/annotations/resolve-place.ts';

/** An item of a collection with all that its row shows. */
export interface ItemRow {
  item: CollectionItem;
  /** Whether what stands at its place was read; `place` is `undefined` where its paper is not there. */
  isRead: boolean;
  place: ResolvedPlace | undefined;
  /** The place of the item above, where that is one: what it says is not said again. */
  above: ResolvedPlace | undefined;
  isFirst: boolean;
  isLast: boolean;
}

/**
 * The rows of a collection. One that shows what it showed stays the same object, so that of a thousand
 * only those are drawn anew that a step changes: items are read anew whenever their collection is stored.
 */
export class ItemRows {
  #known: ReadonlyMap<string, ItemRow> = new Map();

  of(
    items: readonly CollectionItem[],
    places: Readonly<Record<string, ResolvedPlace | undefined>>
  ): readonly ItemRow[] {
    const rows = items.map((item, at): ItemRow => {
      const known = this.#known.get(item.id);
      const before = items[at - 1];
      const row = {
        item: known && isSame(known.item, item) ? known.item : item,
        isRead: item.id in places,
        place: places[item.id],
        above: before && places[before.id],
        isFirst: at === 0,
        isLast: at === items.length - 1
      };
      return known && showsSame(known, row) ? known : row;
    });
    this.#known = new Map(rows.map((row) => [row.item.id, row]));
    return rows;
  }
}

const isSame = (a: CollectionItem, b: CollectionItem): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const showsSame = (a: ItemRow, b: ItemRow): boolean =>
  a.item === b.item &&
  a.isRead === b.isRead &&
  a.place === b.place &&
  a.above === b.above &&
  a.isFirst === b.isFirst &&
  a.isLast === b.isLast;
