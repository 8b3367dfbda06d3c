import { readAnswerTimes, type AnswerTime } from './answer-times.ts';
import { countCited, type CitedCount } from './cited.ts';
import type { PaperGist } from './gist.ts';
import { countOverTime, type SetsOverTime } from './sets-over-time.ts';
import type { SetVersions } from './set-versions.ts';

/** The figures of a library; every submission counts once, however many versions of it are there. */
export interface Figures {
  papers: number;
  submissions: number;
  /** Sets, all versions counted. */
  sets: number;
  times: readonly AnswerTime[];
  overTime: SetsOverTime;
  sites: readonly CitedCount[];
  cited: readonly CitedCount[];
}

/** What is listed of sites and papers; the rest would be a list of things cited once. */
const MOST_CITED = 30;

/** Counts what the papers state; nothing is estimated. */
export function readFigures(papers: readonly PaperGist[], groups: readonly SetVersions[]): Figures {
  const written = groups.filter((versions) =>
    versions.some(({ paper }) => paper.kind !== 'oral-questions')
  );
  return {
    papers: papers.length,
    submissions: groups.length,
    sets: papers.reduce((n, { sets }) => n + sets.length, 0),
    times: readAnswerTimes(written),
    overTime: countOverTime(groups),
    sites: countCited(papers, groups, 'site').slice(0, MOST_CITED),
    cited: countCited(papers, groups, 'paper').slice(0, MOST_CITED)
  };
}
