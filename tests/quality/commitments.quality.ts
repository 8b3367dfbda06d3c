import { readFileSync } from 'node:fs';
import { createCommitmentFinder } from '../../src/core/parse/mentions/commitments/commitments.ts';
import { findIn, verbatimPassage } from '../generate/verbatim-passage.ts';
import type { QualityTable } from './run.ts';

/** Invented sentences of answers, a line each: "+ " before a promise to parliament, "- " before none. */
const JUDGED = 'tests/quality/judged/commitments.txt';
const GOAL = 0.97;

const isPromise = (sentence: string): boolean =>
  findIn(
    (all) => createCommitmentFinder(all, '2025-05-05'),
    verbatimPassage('a', 'answer', sentence)
  ).length > 0;

/** How exactly promises to parliament are told from reports, questions, denials and others' plans. */
export function run(): Promise<QualityTable> {
  const judged = readFileSync(JUDGED, 'utf8').split('\n').filter(Boolean);
  const expected = judged.filter((line) => line.startsWith('+'));
  const found = judged.filter((line) => isPromise(line.slice(2)));
  const right = found.filter((line) => line.startsWith('+')).length;
  const scores = { precision: right / found.length, recall: right / expected.length };
  return Promise.resolve({
    title: `Promises to parliament in ${judged.length} invented sentences`,
    rows: Object.entries(scores).map(([name, value]) => ({
      name,
      value: value.toFixed(3),
      goal: GOAL,
      ok: value >= GOAL
    }))
  });
}
