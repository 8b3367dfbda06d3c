import { createContext } from 'svelte';
import type { RecordChange } from '../../core/bundle/user-records.ts';
import type { SynonymGroup } from '../../core/search/analysis/synonym-group.ts';
import {
  type OwnSynonyms,
  putSynonyms,
  readSynonyms,
  switchSynonyms,
  type UserSynonyms
} from '../../core/search/index/synonym-records.ts';
import type { HistoryStep } from '../../worker/history-step.ts';
import type { WorkerApi } from '../../worker/api.ts';
import type { Library } from './library.svelte.ts';

/** The words that mean the same to the search: the user's own, and those that come along. */
export class Synonyms {
  #change: WorkerApi['changeRecords'];
  #library: Pick<Library, 'records'>;
  user: UserSynonyms = $derived.by(() =>
    readSynonyms(this.#library.records?.annotations.synonyms ?? [])
  );

  constructor(change: WorkerApi['changeRecords'], library: Pick<Library, 'records'>) {
    this.#change = change;
    this.#library = library;
  }

  /** Keeps a group, in the place of one that there is; nothing where it has fewer than two words. */
  async put(words: readonly string[], before?: OwnSynonyms): Promise<HistoryStep | undefined> {
    const change = putSynonyms(words, before);
    return change && this.#do([change], words);
  }

  delete({ id, words }: OwnSynonyms): Promise<HistoryStep | undefined> {
    return this.#do([{ sort: 'synonyms', id }], words);
  }

  switch(group: SynonymGroup, isOn: boolean): Promise<HistoryStep | undefined> {
    return this.#do([switchSynonyms(group, isOn)], group);
  }

  #do(changes: RecordChange[], words: readonly string[]): Promise<HistoryStep | undefined> {
    return this.#change('annotate', changes, words[0]);
  }
}

/** Reads and hands down the synonyms of the page. */
export const [getSynonyms, setSynonyms] = createContext<Synonyms>();
