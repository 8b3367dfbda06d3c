import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSearchIndex, restoreSearchIndex } from '../../src/core/search/search-index.ts';
import type { SearchIndex } from '../../src/core/search/search.ts';
import type { Paper } from '../../src/core/model/paper.ts';
import { makePapers } from './corpus.ts';
import type { BenchRow, BenchTable } from './run.ts';
import {
  flexSearchPeer,
  miniSearchPeer,
  type Peer,
  type PeerText,
  sqlitePeer
} from './search-peers.ts';
import { typedQueries } from './typed-queries.ts';

const SIZES = [1000, 10_000];
const QUERIES = 300;
const REPEATS = 3;
const PAGE = 20;
/** What the search must keep to at 10,000 questions, in milliseconds. */
const GOALS = { typed: 30, restore: 1500, add: 100 };

/**
 * The search at 1,000 and 10,000 questions of invented words beside three other engines: typed
 * queries (whole words and a last one of three letters or more), index size, memory, building,
 * restoring, adding. Times are those of the processor, so that other work on the machine counts
 * less; each query is asked once, as a reader types it.
 */
export async function run(): Promise<BenchTable> {
  const rows: BenchRow[] = [];
  for (const size of SIZES) rows.push(...(await measure(size)));
  return { title: 'Search: typed queries, times in ms', rows };
}

async function measure(size: number): Promise<BenchRow[]> {
  // as read from storage: strings glued from pieces would shrink while they are read
  const papers = JSON.parse(JSON.stringify(makePapers(size))) as Paper[];
  const texts = readTexts(papers);
  const queries = typedQueries(papers, QUERIES);
  const at = `${size.toLocaleString('en')}: `;

  const before = await usedMegabytes();
  const index = createSearchIndex();
  const building = timed(() => index.add(papers));
  const memory = (await usedMegabytes()) - before;
  const own = timesOf(queries, (query) => index.search(query, { foldVersions: true }));
  const rows: BenchRow[] = [
    { name: `${at}build`, value: building },
    { name: `${at}heap, MB, texts included`, value: memory },
    {
      name: `${at}typed query p95, beside the goal`,
      value: own.p95,
      ...goal(own.p95, GOALS.typed)
    },
    ...snapshotRows(at, index),
    ...incrementalRows(at, index)
  ];
  for (const make of [miniSearchPeer, sqlitePeer, flexSearchPeer]) {
    const empty = await usedMegabytes();
    const started = process.cpuUsage();
    const peer: Peer = await make(texts);
    const theirBuilding = milliseconds(process.cpuUsage(started));
    const theirMemory = (await usedMegabytes()) - empty;
    const theirs = timesOf(queries, (query) => peer.search(query, PAGE));
    rows.push(
      ratioRow(`${at}typed query median, beside ${peer.name}`, own.median, theirs.median),
      ratioRow(`${at}typed query p95, beside ${peer.name}`, own.p95, theirs.p95),
      ratioRow(`${at}build, beside ${peer.name}`, building, theirBuilding),
      ratioRow(`${at}heap, MB, beside ${peer.name}`, memory, theirMemory),
      ...sizeRows(at, index, peer)
    );
  }
  return rows;
}

function goal(value: number, most: number): Pick<BenchRow, 'baseline' | 'ratio'> {
  return { baseline: most, ratio: value / most };
}

/** The first third of the queries only warms the engine up. */
function timesOf(queries: readonly string[], search: (query: string) => unknown) {
  const times = queries.map((query) => timed(() => search(query)));
  return percentiles(times.slice(Math.floor(queries.length / 3)));
}

function snapshotRows(at: string, index: SearchIndex): BenchRow[] {
  let snapshot = '';
  const writing = timed(() => (snapshot = index.snapshot()));
  const restoring = bestTime(() => restoreSearchIndex(snapshot));
  return [
    { name: `${at}write snapshot`, value: writing },
    {
      name: `${at}restore snapshot, beside the goal`,
      value: restoring,
      ...goal(restoring, GOALS.restore)
    },
    { name: `${at}snapshot, MB, texts included`, value: snapshot.length / 1e6 }
  ];
}

function incrementalRows(at: string, index: SearchIndex): BenchRow[] {
  const times = [1, 2, 3].map((seed) => {
    const papers = makePapers(25, 1000 + seed).map((p) => ({ ...p, sourceId: `added-${seed}` }));
    const adding = timed(() => index.add(papers));
    const searching = timed(() => index.search('deze'));
    const discarding = timed(() => index.discard(`added-${seed}`));
    return { adding, searching, discarding };
  });
  const adding = Math.min(...times.map((t) => t.adding));
  return [
    { name: `${at}add 25 questions, beside the goal`, value: adding, ...goal(adding, GOALS.add) },
    { name: `${at}first search after it`, value: Math.min(...times.map((t) => t.searching)) },
    { name: `${at}discard them`, value: Math.min(...times.map((t) => t.discarding)) }
  ];
}

function sizeRows(at: string, index: SearchIndex, peer: Peer): BenchRow[] {
  const size = peer.size();
  if (size === undefined) return [];
  return [
    ratioRow(`${at}serialised MB, beside ${peer.name}`, index.snapshot().length / 1e6, size / 1e6)
  ];
}

function ratioRow(name: string, value: number, baseline: number): BenchRow {
  return { name, value, baseline, ratio: value / baseline };
}

function readTexts(papers: readonly Paper[]): PeerText[] {
  return papers
    .flatMap((paper) => paper.questionSets)
    .flatMap((set) =>
      set.questions.map((question, i) => ({
        title: set.title ?? '',
        question: question.text,
        answer: set.answers[i]?.text ?? ''
      }))
    )
    .map((text, id) => ({ id, ...text }));
}

/** Milliseconds of the processor. */
function timed(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return milliseconds(process.cpuUsage(started));
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function bestTime(work: () => unknown): number {
  return Math.min(...Array.from({ length: REPEATS }, () => timed(work)));
}

function percentiles(times: number[]): { median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { median: at(0.5), p95: at(0.95) };
}

/** What is really in use: the collector runs first. */
async function usedMegabytes(): Promise<number> {
  setFlagsFromString('--expose_gc');
  // a new context has the function that the flag adds
  const collect = runInNewContext('gc') as () => void;
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
