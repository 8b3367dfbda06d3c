import { createContext } from 'svelte';
import { byAge } from '../../core/corrections/by-age.ts';
import { asideIdOf, setAside } from '../../core/corrections/aside.ts';
import { isoTime, makeRecords } from '../../core/corrections/make/records.ts';
import type { Placed, RunMember } from '../../core/corrections/make/statements.ts';
import type { RecordChange } from '../../core/bundle/user-records.ts';
import type { UserRecord } from '../../core/model/bundle.ts';
import type { HistoryStep } from '../../worker/history-step.ts';
import type { WorkerApi } from '../../worker/api.ts';
import { texts } from '../texts/texts.ts';
import type { Library } from './library.svelte.ts';
import type { OpenedPaper, Papers } from './papers.ts';

type Worker = Pick<WorkerApi, 'changeRecords' | 'tryCorrections' | 'stepsOf'>;

/** What one of a paper's readings is like: as it is, or as it would be. */
export type Tried = Awaited<ReturnType<WorkerApi['tryCorrections']>>;

/** What was set right by hand, and the ways to do so; each change is one step that can be undone. */
export class Corrections {
  #worker: Worker;
  #library: Library;
  #papers: Papers;
  #offerUndo: (step: HistoryStep, text?: string) => void;

  constructor(
    worker: Worker,
    library: Library,
    papers: Papers,
    offerUndo: (step: HistoryStep, text?: string) => void
  ) {
    this.#worker = worker;
    this.#library = library;
    this.#papers = papers;
    this.#offerUndo = offerUndo;
  }

  /** The corrections of a source, oldest first. */
  of(sourceId: string): readonly UserRecord[] {
    const all = this.#library.records?.corrections ?? [];
    return all.filter(({ target }) => target?.sourceId === sourceId).sort(byAge);
  }

  /** The paper as it would be with these statements besides what was corrected before. */
  try(opened: OpenedPaper, placed: readonly Placed[]): Promise<Tried> {
    const { paper, source } = opened;
    const records = [...this.of(source.id), ...this.#records(opened, placed)];
    return this.#worker.tryCorrections(paper.id, records);
  }

  /** The paper as the parser reads it by itself. */
  original(paperId: string): Promise<Tried> {
    return this.#worker.tryCorrections(paperId, []);
  }

  /** Makes corrections as one step; `name` says what of, for the notice and the history. */
  async make(opened: OpenedPaper, placed: readonly Placed[], name: string): Promise<void> {
    const changes = this.#records(opened, placed).map((record): RecordChange => ({
      sort: 'corrections',
      id: record.id,
      record
    }));
    await this.#change(changes, name, texts.corrections.saved(name));
  }

  /** Takes corrections back, as one step. */
  async remove(records: readonly UserRecord[], name: string): Promise<void> {
    const ids = records.flatMap((record) => [record.id, asideIdOf(record)]);
    const changes = ids.map((id): RecordChange => ({ sort: 'corrections', id }));
    await this.#change(changes, name, texts.corrections.removed);
  }

  /** Follows a correction that was set aside, instead of those that contradict it. */
  async prefer(record: UserRecord, others: readonly UserRecord[], name: string): Promise<void> {
    const now = isoTime(Date.now());
    const aside = others.map((other) => setAside(other, now));
    const changes: RecordChange[] = [
      { sort: 'corrections', id: asideIdOf(record) },
      ...aside.map((made): RecordChange => ({ sort: 'corrections', id: made.id, record: made }))
    ];
    await this.#change(changes, name, texts.corrections.preferred);
  }

  /**
   * Puts runs of answers of a paper under other questions, as one step that can be undone: what
   * repairs a shift that a comparison has found. Gives whether there was anything to do.
   */
  async repairShift(
    paperId: string,
    runs: readonly { run: readonly RunMember[]; by: number }[]
  ): Promise<boolean> {
    const opened = await this.#papers.read(paperId);
    if (!opened) return false;
    // What makes corrections comes with its dialogs, not with the page.
    const [{ shift }, { readThings }] = await Promise.all([
      import('../../core/corrections/make/statements.ts'),
      import('../../core/corrections/make/things.ts')
    ]);
    const { text, name } = opened.source;
    const things = readThings(opened.paper, text);
    const placed = runs.flatMap(({ run, by }) => shift(text, things, run, by) ?? []);
    if (placed.length === 0) return false;
    await this.make(opened, placed, name);
    return true;
  }

  /** The steps of the change log that touched a source, newest first. */
  steps(sourceId: string): Promise<readonly HistoryStep[]> {
    return this.#worker.stepsOf(sourceId);
  }

  async #change(changes: readonly RecordChange[], name: string, said: string): Promise<void> {
    const step = await this.#worker.changeRecords('correct', changes, name);
    if (step) this.#offerUndo(step, said);
  }

  #records({ source }: OpenedPaper, placed: readonly Placed[]): UserRecord[] {
    const clock = { now: Date.now(), newId: () => crypto.randomUUID() };
    return makeRecords(placed, source, this.of(source.id), clock);
  }
}

/** Reads and hands down the corrections of the page. */
export const [getCorrections, setCorrections] = createContext<Corrections>();
