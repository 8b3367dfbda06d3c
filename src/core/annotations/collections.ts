import type { UserRecord } from '../model/bundle.ts';
import { span as spanSchema, sourceId as sourceIdSchema } from '../bundle/bundle-schema.ts';
import * as v from 'valibot';
import type { Target, TargetPart } from './target.ts';

/** One thing in a collection; `id` tells it apart within the collection. */
export type CollectionItem =
  | { id: string; type: 'heading'; level: HeadingLevel; text: string }
  | { id: string; type: 'text'; text: string }
  | { id: string; type: 'place'; target: Target; part: TargetPart };

/** 1 for the outermost. */
export type HeadingLevel = 1 | 2 | 3;

/** An ordered choice of places with the user's own headings and texts between: a briefing. */
export interface Collection {
  id: string;
  name: string;
  items: readonly CollectionItem[];
  createdAt: string;
  changedAt: string;
  record: UserRecord;
}

const itemSchema = v.variant('type', [
  v.object({
    id: v.string(),
    type: v.literal('heading'),
    level: v.picklist([1, 2, 3]),
    text: v.string()
  }),
  v.object({ id: v.string(), type: v.literal('text'), text: v.string() }),
  v.object({
    id: v.string(),
    type: v.literal('place'),
    target: v.object({ sourceId: sourceIdSchema, span: spanSchema, quote: v.string() }),
    part: v.picklist(['paper', 'set', 'question', 'answer', 'section', 'passage'])
  })
]);

/** The collections among records that may come from anyone, by name; items it cannot read are left out. */
export function readCollections(records: readonly UserRecord[]): Collection[] {
  return records
    .flatMap((record) => {
      const { id, name, items, createdAt, changedAt } = record;
      if (typeof name !== 'string' || !Array.isArray(items)) return [];
      return [{ id, name, items: readItems(items), createdAt, changedAt, record }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
}

function readItems(items: readonly unknown[]): CollectionItem[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const read = v.safeParse(itemSchema, item);
    if (!read.success || seen.has(read.output.id)) return [];
    seen.add(read.output.id);
    return [read.output];
  });
}

/** A new collection's record. */
export function makeCollection(
  name: string,
  items: readonly CollectionItem[],
  { id, at }: { id: string; at: string }
): UserRecord {
  return { id, kind: 'collection', name: name.trim(), items, createdAt: at, changedAt: at };
}

/** The record with other content. */
export function changeCollection(
  { record, name, items }: Collection,
  changed: { name?: string; items?: readonly CollectionItem[] },
  at: string
): UserRecord {
  return { ...record, name: changed.name ?? name, items: changed.items ?? items, changedAt: at };
}

/** The items with one of them `by` places further on, as far as there are places. */
export function moveItem(
  items: readonly CollectionItem[],
  id: string,
  by: number
): readonly CollectionItem[] {
  const from = items.findIndex((item) => item.id === id);
  const to = Math.max(0, Math.min(items.length - 1, from + by));
  if (from < 0 || from === to) return items;
  const moved = items.toSpliced(from, 1);
  return moved.toSpliced(to, 0, items[from]!);
}

/** Whether the collection holds this place already. */
export function hasPlace(
  items: readonly CollectionItem[],
  target: Target,
  part: TargetPart
): boolean {
  return items.some(
    (item) =>
      item.type === 'place' &&
      item.part === part &&
      item.target.sourceId === target.sourceId &&
      item.target.span[0] === target.span[0] &&
      item.target.span[1] === target.span[1]
  );
}
