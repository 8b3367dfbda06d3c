import { createContext } from 'svelte';
import type { WorkerApi } from '../../worker/api.ts';
import { formatBytes, today } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import type { Notices } from './notices.svelte.ts';

/** What an import of a chosen bundle would do. */
export type Preview = Awaited<ReturnType<WorkerApi['previewBundle']>>;

/** Saving bundles, and looking into one before it is taken in. */
export class Exchange {
  #worker: Pick<WorkerApi, 'exportBundle' | 'previewBundle'>;
  #save: (name: string, content: Blob) => void;
  #notices: Notices;

  saving = $state(false);
  /** The bundle that was chosen; its preview comes a moment later. */
  file = $state.raw<File>();
  preview = $state.raw<Preview>();

  constructor(
    worker: Pick<WorkerApi, 'exportBundle' | 'previewBundle'>,
    save: (name: string, content: Blob) => void,
    notices: Notices
  ) {
    this.#worker = worker;
    this.#save = save;
    this.#notices = notices;
  }

  /** Saves these sources, with a collection of them, or all, as a file; one at a time. */
  async save(sourceIds?: readonly string[], collectionId?: string): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    try {
      const content = await this.#worker.exportBundle(sourceIds, collectionId);
      const name = texts.exchange.fileName(today());
      this.#save(name, content);
      this.#notices.show(texts.exchange.exported(name, formatBytes(content.size)));
    } finally {
      this.saving = false;
    }
  }

  async look(file: File): Promise<void> {
    this.file = file;
    this.preview = undefined;
    const preview = await this.#worker.previewBundle(file);
    if (this.file === file) this.preview = preview; // else another one was chosen meanwhile
  }

  /** Puts the bundle away, taken in or not. */
  close(): void {
    this.file = undefined;
    this.preview = undefined;
  }
}

/** Reads and hands down the exchange of the page. */
export const [getExchange, setExchange] = createContext<Exchange>();
