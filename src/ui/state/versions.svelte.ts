import { createContext } from 'svelte';
import {
  type AnswerNote,
  answerNotes,
  type Suspicion,
  suspicionAbout
} from '../comparing/answer-notes.ts';
import { questionVersions, type QuestionVersions } from '../comparing/question-versions.ts';
import { readVersionDecisions, type DecidedVersions } from '../../core/compare/decisions.ts';
import { tellOnce } from '../../core/compare/findings/told-once.ts';
import type { Library } from './library.svelte.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import type { WorkerApi } from '../../worker/api.ts';

const NOTHING = { pairs: [], findings: [] };

/** What a comparison of the library with itself finds. */
export class Versions {
  #find: WorkerApi['versions'];
  #latest = 0;
  #running: Promise<void> | undefined;

  found = $state.raw<DecidedVersions>();
  finding = $state(false);
  failed = $state(false);
  #papers: readonly PaperSummary[] | undefined;
  #decisions: string | undefined;
  /** What is wrong, each matter once, however many versions show it. */
  told = $derived.by(() => {
    const kinds = Object.fromEntries((this.#papers ?? []).map(({ id, kind }) => [id, kind]));
    return tellOnce(this.found ?? NOTHING, ({ paperId }) => kinds[paperId]);
  });
  #byQuestion = $derived(questionVersions(this.found ?? NOTHING));
  #answerNotes = $derived(
    answerNotes({
      findings: this.told.map(({ finding }) => finding),
      pairs: (this.found ?? NOTHING).pairs
    })
  );

  constructor(find: WorkerApi['versions']) {
    this.#find = find;
  }

  /** Compares once for each state of the library, however many ask for it. */
  ask({ papers, records }: Pick<Library, 'papers' | 'records'>): void {
    const decisions = JSON.stringify(readVersionDecisions(records?.annotations.decisions ?? []));
    if (this.#papers === papers && this.#decisions === decisions) return;
    this.#papers = papers;
    this.#decisions = decisions;
    this.#running = this.run();
  }

  /** What is found in the library as it is now; `undefined` where the comparison failed. */
  async whole(library: Pick<Library, 'papers' | 'records'>): Promise<DecidedVersions | undefined> {
    this.ask(library);
    await this.#running;
    return this.failed ? undefined : this.found;
  }

  /** The versions of a question, as far as they are known. */
  of(questionId: string): QuestionVersions | undefined {
    return this.#byQuestion.get(questionId);
  }

  /** What is wrong with the answer at a question, as far as it is known. */
  answerNotesOf(questionId: string): readonly AnswerNote[] {
    return this.#answerNotes.get(questionId) ?? [];
  }

  /** What makes one doubt that the answer to a question of a set stands where it belongs. */
  suspicionAbout(setId: string, number: number): Suspicion | undefined {
    return suspicionAbout(this.found?.findings ?? [], setId, number);
  }

  /** Compares again; the worker gives what it has where nothing changed. */
  async run(): Promise<void> {
    const request = ++this.#latest;
    this.finding = true;
    try {
      const found = await this.#find();
      if (request !== this.#latest) return;
      this.found = found;
      this.failed = false;
    } catch {
      if (request === this.#latest) this.failed = true;
    } finally {
      if (request === this.#latest) this.finding = false;
    }
  }
}

/** Reads and hands down the versions of the page. */
export const [getVersions, setVersions] = createContext<Versions>();
