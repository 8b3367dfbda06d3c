import { createContext } from 'svelte';
import type { WorkerApi } from '../../worker/api.ts';
import { formatBytes, today } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import type { Notices } from './notices.svelte.ts';

/** What an import of a chosen bundle would do. */
export type Preview = Awaited<ReturnType<WorkerApi['previewBundle']>>;

/** A bundle that was chosen; its preview comes a moment later. */
export interface ChosenBundle {
  file: File;
  preview?: Preview;
}

/** Browsers let one download after the other pass, and not two at once. */
const BETWEEN_FILES = 400;

const pause = () => new Promise<void>((done) => setTimeout(done, BETWEEN_FILES));

/** Saving bundles, and looking into one before it is taken in. */
export class Exchange {
  #worker: Pick<WorkerApi, 'exportBundle' | 'previewBundle'>;
  #save: (name: string, content: Blob) => void;
  #notices: Notices;

  saving = $state(false);
  /** The bundles that were chosen last: one large library is saved in several. */
  chosen = $state.raw<readonly ChosenBundle[]>([]);

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

  /** Looks into each of these, one after the other: several at once would take the memory of all. */
  async look(files: readonly File[]): Promise<void> {
    this.chosen = files.map((file) => ({ file }));
    for (const file of files) {
      if (!this.#isChosen(file)) continue; // put away, or others were chosen meanwhile
      const preview = await this.#worker.previewBundle(file);
      this.chosen = this.chosen.map((bundle) =>
        bundle.file === file ? { file, preview } : bundle
      );
    }
  }

  /** Puts these away, taken in or not. */
  close(files: readonly File[]): void {
    this.chosen = this.chosen.filter(({ file }) => !files.includes(file));
  }

  #isChosen = (file: File): boolean => this.chosen.some((bundle) => bundle.file === file);
}

/** Reads and hands down the exchange of the page. */
export const [getExchange, setExchange] = createContext<Exchange>();
