import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgePair, type PairJudgement } from './pair-judgement.ts';
import { readPairs } from './pair-notation.ts';
import type { QualityRow, QualityTable } from './run.ts';

const PAIRS = join(import.meta.dirname, 'pairs');

/** Pairs of versions written by hand, each with what a careful reader would want to be told. */
export async function run(): Promise<QualityTable> {
  const judged = readdirSync(PAIRS)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .flatMap((file) => readPairs(readFileSync(join(PAIRS, file), 'utf8')))
    .map(judgePair);
  for (const { name, wrong } of judged) for (const one of wrong) console.error(`${name}: ${one}`);
  const right = judged.filter(({ wrong }) => wrong.length === 0).length;
  return {
    title: 'Versions: pairs that were judged by hand',
    rows: [
      share(`pairs of ${judged.length} with nothing wrong`, right, judged.length, 0.95),
      share('differences named', total(judged, 'named'), total(judged, 'changes'), 0.98),
      share('texts with the right class', total(judged, 'classed'), total(judged, 'texts'), 0.99),
      none('differences that nobody would want to see', judged, 'noise'),
      share('findings', total(judged, 'found'), total(judged, 'findings'), 1),
      none('findings that are none', judged, 'falseFindings')
    ]
  };
}

function total(
  judged: readonly PairJudgement[],
  key: 'named' | 'changes' | 'classed' | 'texts' | 'found' | 'findings'
): number {
  return judged.reduce((sum, one) => sum + one[key], 0);
}

function share(name: string, part: number, whole: number, goal: number): QualityRow {
  return { name, value: `${part} of ${whole}`, goal, ok: part >= goal * whole };
}

function none(
  name: string,
  judged: readonly PairJudgement[],
  key: 'noise' | 'falseFindings'
): QualityRow {
  const value = judged.reduce((sum, one) => sum + one[key].length, 0);
  return { name, value, goal: 0, ok: value === 0 };
}
