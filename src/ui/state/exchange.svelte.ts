import { createContext } from 'svelte';
import type { WorkerApi } from '../../worker/api.ts';
import { formatBytes, today } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import type { Notices } from './notices.svelte.ts';

/** What an import of a chosen bundle would do. */
export type Preview = Awaited<ReturnType<WorkerApi['previewBundle']>>;

/** Browsers let one download after the other pass, and not two at once. */
const BETWEEN_FILES = 400;

const pause = () => new Promise<void>((done) => setTimeout(done, BETWEEN_FILES));

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
      const files = await this.#worker.exportBundle(sourceIds, collectionId);
      const day = today();
      const nameOf = (i: number) =>
        files.length === 1
          ? texts.exchange.fileName(day)
          : texts.exchange.partName(day, i + 1, files.length);
      for (const [i, content] of files.entries()) {
        if (i > 0) await pause();
        this.#save(nameOf(i), content);
      }
      this.#notices.show(this.#said(files, nameOf(0)));
    } finally {
      this.saving = false;
    }
  }

  #said(files: readonly Blob[], name: string): string {
    const t = texts.exchange;
    if (files.length === 0) return t.tooLarge;
    const size = formatBytes(files.reduce((sum, file) => sum + file.size, 0));
    return files.length === 1 ? t.exported(name, size) : t.exportedParts(files.length, size);
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
