import { createSearchIndex, restoreSearchIndex } from '../../src/core/search/search-index.ts';
import type { SearchIndex } from '../../src/core/search/search.ts';
import type { Paper } from '../../src/core/model/paper.ts';
import { makePapers, randomFrom } from './corpus.ts';
import type { BenchRow, BenchTable } from './run.ts';
import {
  flexSearchPeer,
  miniSearchPeer,
  type Peer,
  type PeerText,
  sqlitePeer
} from './search-peers.ts';

const SIZES = [1000, 10_000];
const QUERIES = 100;
const REPEATS = 3;
const PAGE = 20;

/**
 * The search at 1,000 and 10,000 questions of invented words beside three other engines: typed
 * queries (whole words and a last one of three letters or more), index size, memory, building,
 * restoring, adding. Times are the best of three, so that other work on the machine counts less.
 */
export async function run(): Promise<BenchTable> {
  const rows: BenchRow[] = [];
  for (const size of SIZES) rows.push(...(await measure(size)));
  return { title: 'Search: typed queries, times in ms', rows };
}

async function measure(size: number): Promise<BenchRow[]> {
  const papers = makePapers(size);
  const texts = readTexts(papers);
  const queries = typedQueries(texts);
  const at = `${size.toLocaleString('en')}: `;

  const before = usedMegabytes();
  const index = createSearchIndex();
  const building = timed(() => index.add(papers));
  const memory = usedMegabytes() - before;
  const own = percentiles(queries.map((query) => bestTime(() => index.search(query))));
  const rows: BenchRow[] = [
    { name: `${at}build`, value: building },
    { name: `${at}heap, MB, texts included`, value: memory },
    ...snapshotRows(at, index),
    ...incrementalRows(at, index)
  ];
  for (const peer of [miniSearchPeer(texts), await sqlitePeer(texts), flexSearchPeer(texts)]) {
    const theirs = percentiles(queries.map((query) => bestTime(() => peer.search(query, PAGE))));
    rows.push(
      ratioRow(`${at}typed query median, beside ${peer.name}`, own.median, theirs.median),
      ratioRow(`${at}typed query p95, beside ${peer.name}`, own.p95, theirs.p95),
      ...sizeRows(at, index, peer)
    );
  }
  return rows;
}

function snapshotRows(at: string, index: SearchIndex): BenchRow[] {
  let snapshot = '';
  const writing = timed(() => (snapshot = index.snapshot()));
  const restoring = bestTime(() => restoreSearchIndex(snapshot));
  return [
    { name: `${at}write snapshot`, value: writing },
    { name: `${at}restore snapshot`, value: restoring },
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
  return [
    { name: `${at}add 25 questions`, value: Math.min(...times.map((t) => t.adding)) },
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

/** One to three words of one text, the last cut off at three letters or more. */
function typedQueries(texts: readonly PeerText[]): string[] {
  const random = randomFrom(7);
  const below = (n: number) => Math.floor(random() * n);
  return Array.from({ length: QUERIES }, () => {
    const words = texts[below(texts.length)]!.answer.split(' ').filter((word) => word.length > 3);
    const chosen = Array.from({ length: 1 + below(3) }, () => words[below(words.length)]!);
    const last = chosen.pop()!;
    return [...chosen, last.slice(0, 3 + below(last.length - 2))].join(' ');
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function bestTime(work: () => unknown): number {
  return Math.min(...Array.from({ length: REPEATS }, () => timed(work)));
}

function percentiles(times: number[]): { median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { median: at(0.5), p95: at(0.95) };
}

function usedMegabytes(): number {
  return process.memoryUsage().heapUsed / 1e6;
}
