import { createContext } from 'svelte';
import {
  readVersionDecisions,
  type GroupKind,
  type VersionDecision
} from '../../core/compare/decisions.ts';
import type { Finding, Place } from '../../core/compare/finding.ts';
import { outerSpan } from '../../core/compare/pairing/outer-span.ts';
import type { UserRecord } from '../../core/model/bundle.ts';
import type { HistoryStep } from '../../worker/history-step.ts';
import type { WorkerApi } from '../../worker/api.ts';
import {
  readSettlements,
  settleableFinding,
  settlementOf,
  type Outcome,
  type Settleable,
  type Settlement
} from '../comparing/settlements.ts';
import type { Library } from './library.svelte.ts';
import type { Papers } from './papers.ts';

type Target = NonNullable<UserRecord['target']>;

/** What the user holds of what was found. Records point at text, so that they survive readings. */
export class Decisions {
  #worker: Pick<WorkerApi, 'changeRecords'>;
  #library: Pick<Library, 'records'>;
  #papers: Pick<Papers, 'read'>;

  #records: readonly UserRecord[] = $derived.by(
    () => this.#library.records?.annotations.decisions ?? []
  );
  versions: readonly VersionDecision[] = $derived(readVersionDecisions(this.#records));
  settlements: readonly Settlement[] = $derived(readSettlements(this.#records));

  constructor(
    worker: Pick<WorkerApi, 'changeRecords'>,
    library: Pick<Library, 'records'>,
    papers: Pick<Papers, 'read'>
  ) {
    this.#worker = worker;
    this.#library = library;
    this.#papers = papers;
  }

  settlementOf(found: Settleable): Settlement | undefined {
    return settlementOf(found, this.settlements);
  }

  isSettled(finding: Finding): boolean {
    return this.settlementOf(settleableFinding(finding)) !== undefined;
  }

  /** What of the source a decision points at, as it was kept with it: the text of the file. */
  quoteOf(id: string): string {
    return this.#records.find((record) => record.id === id)?.target?.quote ?? '';
  }

  /** Holds the first place to be a version of the others, or none; gives the step that undoes it. */
  async decide(
    areVersions: boolean,
    about: GroupKind,
    places: readonly Place[],
    name: string
  ): Promise<HistoryStep | undefined> {
    const [target, ...others] = await Promise.all(places.map((place) => this.#targetOf(place)));
    if (!target || others.length === 0) return undefined;
    const kind = areVersions ? 'versions' : 'not-versions';
    return this.#put({ ...newRecord(kind, target), about, others }, name);
  }

  /** Withdraws decisions and settlements; gives the step that undoes that. */
  withdraw(ids: readonly string[], name: string): Promise<HistoryStep | undefined> {
    const changes = ids.map((id) => ({ sort: 'decisions' as const, id }));
    return this.#worker.changeRecords('annotate', changes, name);
  }

  /** Notes what was found to be right or wrong, in place of what was noted before. */
  async settle(
    found: Settleable,
    outcome: Outcome,
    note: string,
    name: string
  ): Promise<HistoryStep | undefined> {
    const { code, here, there, detail } = found;
    const target = await this.#targetOf(here);
    const other = there && (await this.#targetOf(there));
    if (!target) return undefined;
    const known = this.settlementOf(found);
    const fresh = newRecord('settled', target);
    const before = this.#records.find(({ id }) => id === known?.id);
    return this.#put(
      {
        ...fresh,
        ...(before && { id: before.id, createdAt: before.createdAt }),
        finding: code,
        outcome,
        note,
        ...(other && { other }),
        ...(detail !== undefined && { detail })
      },
      name
    );
  }

  #put(record: UserRecord, name: string): Promise<HistoryStep | undefined> {
    const change = { sort: 'decisions' as const, id: record.id, record };
    return this.#worker.changeRecords('annotate', [change], name);
  }

  /** A question is pointed at by its own text, a set by that of its first question. */
  async #targetOf(place: Place): Promise<Target | undefined> {
    const opened = await this.#papers.read(place.paperId);
    const set = opened?.paper.questionSets.find(({ id }) => id === place.setId);
    if (!opened || !set) return undefined;
    const span =
      place.questionId === undefined
        ? (outerSpan(set.questions[0]?.spans ?? []) ?? set.span)
        : place.span;
    return { sourceId: place.sourceId, span, quote: opened.source.text.slice(...span) };
  }
}

function newRecord(kind: string, target: Target): UserRecord {
  const now = new Date().toISOString();
  return { id: crypto.randomUUID(), kind, target, createdAt: now, changedAt: now };
}

/** Reads and hands down the decisions of the page. */
export const [getDecisions, setDecisions] = createContext<Decisions>();
