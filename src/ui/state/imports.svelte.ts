import { createContext } from 'svelte';
import type { DroppedFile, ImportOutcome, ImportProgress } from '../../worker/import-outcome.ts';
import type { WorkerApi } from '../../worker/api.ts';
import type { HowFar } from './cut-short.ts';
import { paced } from './paced.ts';

/** How often progress is shown, in milliseconds: each time all reports so far are looked through. */
const PACE = 150;

/** The running import, and the report of the last one. */
export class Imports {
  #worker: Pick<WorkerApi, 'importFiles' | 'importText' | 'cancelImport'>;
  #note: (at: HowFar | undefined) => void;
  #queue: Promise<void> = Promise.resolve();
  #waiting = $state(0);

  running = $derived(this.#waiting > 0);
  /** Whether files are still being looked up, in the folders that were dropped. */
  gathering = $state(false);
  cancelling = $state(false);
  failed = $state(false);
  /** Where the running import is; the last state of it once it has ended. */
  progress = $state.raw<ImportProgress>();
  outcomes: readonly ImportOutcome[] = $derived(this.progress?.outcomes ?? []);

  /** `note` hears how far an import is, and `undefined` at its end: what outlives this page. */
  constructor(
    worker: Pick<WorkerApi, 'importFiles' | 'importText' | 'cancelImport'>,
    note: (at: HowFar | undefined) => void = () => undefined
  ) {
    this.#worker = worker;
    this.#note = note;
  }

  /** Imports files; what is dropped while an import runs waits its turn and joins its report. */
  files(files: readonly DroppedFile[]): Promise<void> {
    if (files.length === 0) return Promise.resolve();
    return this.#enqueue(files.length, files[0]!.file.name, (report) =>
      this.#worker.importFiles(files, report)
    );
  }

  /** Gives the files once they have been looked up; says meanwhile that they are. */
  async gather(files: Promise<readonly DroppedFile[]>): Promise<readonly DroppedFile[]> {
    this.gathering = true;
    try {
      return await files;
    } finally {
      this.gathering = false;
    }
  }

  /** Imports a text that was pasted. */
  text(name: string, text: string): Promise<void> {
    return this.#enqueue(1, name, async () => [await this.#worker.importText(name, text)]);
  }

  /** Stops before the next file; what is finished stays. */
  async cancel(): Promise<void> {
    this.cancelling = true;
    await this.#worker.cancelImport();
  }

  #enqueue(
    total: number,
    first: string,
    work: (report: (progress: ImportProgress) => void) => Promise<readonly ImportOutcome[]>
  ): Promise<void> {
    const joins = this.#waiting > 0;
    this.#waiting++;
    const run = this.#queue.then(() => this.#run(joins, total, first, work));
    this.#queue = run.catch(() => {});
    return run;
  }

  async #run(
    joins: boolean,
    total: number,
    first: string,
    work: (report: (progress: ImportProgress) => void) => Promise<readonly ImportOutcome[]>
  ): Promise<void> {
    const before = joins ? this.outcomes : [];
    const shown = paced(({ done, total: all, file, outcomes }: ImportProgress) => {
      this.progress = {
        done: before.length + done,
        total: before.length + all,
        file,
        outcomes: [...before, ...outcomes]
      };
      this.#note({ done: before.length + done, total: before.length + all });
    }, PACE);
    this.failed = false;
    shown.offer({ done: 0, total, file: first, outcomes: [] });
    try {
      const outcomes = await work(shown.offer);
      shown.offer({ done: outcomes.length, total: outcomes.length, file: '', outcomes });
    } catch (error) {
      this.failed = true;
      throw error;
    } finally {
      shown.flush();
      this.#waiting--;
      this.cancelling = false;
      if (this.#waiting === 0) this.#note(undefined);
    }
  }
}

/** Reads and hands down the imports of the page. */
export const [getImports, setImports] = createContext<Imports>();
