import type { Paper } from '../../src/core/model/paper.ts';
import { searchReports } from '../../src/core/search/search-report.ts';
import { miniSearchPeer, type Peer, type PeerText, sqlitePeer } from '../bench/search-peers.ts';
import { type JudgedSet, readJudgedSet } from './judged-queries.ts';
import { type RankingScores, scoreRankings } from './ranking-scores.ts';
import type { QualityRow, QualityTable } from './run.ts';

const DEPTH = 10;
/** What part of the nDCG of MiniSearch and of SQLite this search should have at least. */
const PEER_GOALS = [1.1, 1.13];

/** How well judged queries are answered, and how much better than by two common engines. */
export async function run(): Promise<QualityTable> {
  const sets = [
    'samples',
    'papers',
    'more-papers',
    'held-out',
    'unseen-papers',
    'unseen-samples',
    'second-unseen-papers',
    'second-unseen-samples',
    'third-unseen-papers',
    'third-unseen-samples',
    'fourth-unseen-papers',
    'fourth-unseen-samples',
    'fifth-unseen-papers',
    'fifth-unseen-samples',
    'sixth-unseen-papers',
    'sixth-unseen-samples',
    'seventh-unseen-papers',
    'seventh-unseen-samples',
    'eighth-unseen-papers',
    'eighth-unseen-samples',
    'ninth-unseen-papers',
    'ninth-unseen-samples',
    'tenth-unseen-papers',
    'tenth-unseen-samples',
    'eleventh-unseen-forms',
    'twelfth-unseen-open',
    'twelfth-unseen-closed',
    'thirteenth-unseen-open',
    'thirteenth-unseen-closed',
    'fourteenth-unseen-open',
    'fourteenth-unseen-closed',
    'fourteenth-unseen-papers-open',
    'fourteenth-unseen-papers-closed',
    'fifteenth-unseen-open',
    'fifteenth-unseen-closed',
    'fifteenth-unseen-papers-open',
    'fifteenth-unseen-papers-closed',
    'sixteenth-unseen-open',
    'sixteenth-unseen-closed',
    'sixteenth-unseen-papers-open',
    'sixteenth-unseen-papers-closed',
    'seventeenth-unseen-open',
    'seventeenth-unseen-closed',
    'seventeenth-unseen-papers-open',
    'seventeenth-unseen-papers-closed',
    'eighteenth-unseen-open',
    'eighteenth-unseen-closed',
    'eighteenth-unseen-papers-open',
    'eighteenth-unseen-papers-closed',
    'nineteenth-unseen-open',
    'nineteenth-unseen-closed',
    'nineteenth-unseen-papers-open',
    'nineteenth-unseen-papers-closed'
  ]
    .map(readJudgedSet)
    .filter((set) => set !== undefined);
  const rows: QualityRow[] = [];
  const scored: ScoredSet[] = [];
  for (const set of sets) {
    const { texts, places } = readTexts(set.library.papers);
    const peers = [miniSearchPeer(texts), await sqlitePeer(texts)];
    const one: ScoredSet = {
      count: set.queries.length,
      own: scoreRankings(set.queries, rankOwn(set)),
      peers: peers.map((peer, at) => ({
        name: peer.name,
        goal: PEER_GOALS[at]!,
        scores: scoreRankings(set.queries, rankPeer(peer, set, places))
      }))
    };
    scored.push(one);
    rows.push(...setRows(set.name, one));
  }
  rows.push(...setRows('all together', together(scored)));
  return { title: 'Search: judged queries', rows };
}

/** How the queries of a set were answered by this search, and by its peers. */
interface ScoredSet {
  count: number;
  own: RankingScores;
  /** `goal`: what part of the peer's nDCG this search should have at least. */
  peers: { name: string; goal: number; scores: RankingScores }[];
}

function setRows(name: string, { count, own, peers }: ScoredSet): QualityRow[] {
  return [
    ...ownRows(`${name}, ${count} queries`, own),
    ...peers.map((peer) => ratioRow(`${name}: nDCG@10 / ${peer.name}`, own, peer.scores, peer.goal))
  ];
}

/** Several sets as one: the mean over their queries. */
function together(sets: readonly ScoredSet[]): ScoredSet {
  const count = sets.reduce((sum, set) => sum + set.count, 0);
  const joined = (scoresOf: (set: ScoredSet) => RankingScores): RankingScores => {
    const mean = (of: (scores: RankingScores) => number) =>
      sets.reduce((sum, set) => sum + set.count * of(scoresOf(set)), 0) / count;
    return {
      ndcg: mean(({ ndcg }) => ndcg),
      recall: mean(({ recall }) => recall),
      empty: sets.reduce((sum, set) => sum + scoresOf(set).empty, 0)
    };
  };
  return {
    count,
    own: joined(({ own }) => own),
    peers: sets[0]!.peers.map((peer, at) => ({
      ...peer,
      scores: joined(({ peers }) => peers[at]!.scores)
    }))
  };
}

function ownRows(name: string, { ndcg, recall, empty }: RankingScores): QualityRow[] {
  return [
    { name: `${name}: nDCG@10`, value: round(ndcg), goal: 0.88, ok: ndcg >= 0.88 },
    { name: `${name}: recall@10`, value: round(recall), goal: 0.84, ok: recall >= 0.84 },
    { name: `${name}: left empty`, value: empty, goal: 0, ok: empty === 0 }
  ];
}

function ratioRow(name: string, own: RankingScores, peer: RankingScores, goal: number): QualityRow {
  const ratio = own.ndcg / peer.ndcg;
  return { name, value: round(ratio), goal, ok: ratio >= goal };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function rankOwn({ library, queries }: JudgedSet): string[][] {
  const texts = queries.map(({ query }) => query);
  return searchReports(library, texts, { limit: DEPTH }).map(({ hits }) =>
    hits.map(({ source, set, question }) => `${source}/${set}/${question}`)
  );
}

function rankPeer(peer: Peer, { queries }: JudgedSet, places: readonly string[]): string[][] {
  return queries.map(({ query }) => peer.search(query, DEPTH).map((id) => places[id]!));
}

/** Every question with its answers as the peers take it, and its place by its number. */
function readTexts(papers: readonly Paper[]): { texts: PeerText[]; places: string[] } {
  const texts: PeerText[] = [];
  const places: string[] = [];
  for (const paper of papers) {
    paper.questionSets.forEach((set, index) => {
      for (const question of set.questions) {
        const answers = set.answers.filter(({ questionIds }) => questionIds.includes(question.id));
        texts.push({
          id: texts.length,
          title: set.title ?? paper.title ?? '',
          question: question.text,
          answer: answers.map(({ text }) => text).join('\n\n')
        });
        places.push(`${paper.sourceId}/${index}/${question.number}`);
      }
    });
  }
  return { texts, places };
}
