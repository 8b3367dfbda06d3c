import { createContext } from 'svelte';
import {
  changeCollection,
  hasPlace,
  makeCollection,
  readCollections,
  type Collection,
  type CollectionItem
} from '../../core/annotations/collections.ts';
import type { HistoryStep } from '../../worker/history-step.ts';
import type { WorkerApi } from '../../worker/api.ts';
import { newRecord } from './new-record.ts';
import type { AnnotatedPlace } from './annotations.svelte.ts';
import type { Library } from './library.svelte.ts';

type Step = Promise<HistoryStep | undefined>;

/** The user's collections ("mappen"). Every change gives the step that undoes it. */
export class Collections {
  #change: WorkerApi['changeRecords'];
  #library: Pick<Library, 'records'>;

  list: readonly Collection[] = $derived.by(() =>
    readCollections(this.#library.records?.annotations.collections ?? [])
  );

  constructor(worker: Pick<WorkerApi, 'changeRecords'>, library: Pick<Library, 'records'>) {
    this.#change = worker.changeRecords;
    this.#library = library;
  }

  byId(id: string): Collection | undefined {
    return this.list.find((collection) => collection.id === id);
  }

  /** Makes a collection; gives its id as well. */
  async create(
    name: string,
    places: readonly AnnotatedPlace[] = []
  ): Promise<{ id: string; step: HistoryStep | undefined }> {
    const { id, at } = newRecord();
    const record = makeCollection(name, places.map(toItem), { id, at });
    const step = await this.#change('annotate', [{ sort: 'collections', id, record }], name);
    return { id, step };
  }

  /** Adds places at the end; such as it holds already are left out. */
  async add(collection: Collection, places: readonly AnnotatedPlace[]): Step {
    const fresh = notIn(collection, places);
    if (fresh.length === 0) return undefined;
    return this.change(collection, { items: [...collection.items, ...fresh.map(toItem)] });
  }

  change(
    collection: Collection,
    changed: { name?: string; items?: readonly CollectionItem[] }
  ): Step {
    const record = changeCollection(collection, changed, newRecord().at);
    const change = { sort: 'collections', id: collection.id, record } as const;
    return this.#change('annotate', [change], changed.name ?? collection.name);
  }

  remove({ id, name }: Collection): Step {
    return this.#change('annotate', [{ sort: 'collections', id }], name);
  }
}

/** Those places that the collection does not hold yet. */
export function notIn(
  { items }: Collection,
  places: readonly AnnotatedPlace[]
): readonly AnnotatedPlace[] {
  return places.filter(({ target, part }) => !hasPlace(items, target, part));
}

function toItem({ target, part }: AnnotatedPlace): CollectionItem {
  return { id: crypto.randomUUID(), type: 'place', target, part };
}

/** Reads and hands down the collections of the page. */
export const [getCollections, setCollections] = createContext<Collections>();
