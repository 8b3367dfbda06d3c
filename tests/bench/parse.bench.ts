import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../src/core/parse/parse.ts';
import type { BenchRow, BenchTable } from './run.ts';

/** The sample documents, and those beside the project where they are there. */
function documents(): string {
  return ['seeds', '../shared/seeds']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((path) => path.endsWith('.txt'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** Best of some runs, in seconds: what the code costs, not what the machine did besides. */
function seconds(work: () => unknown, runs: number): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best / 1000;
}

/** The least that anything can do with a text: split it into lines and match one pattern on each. */
function splitAndMatch(text: string): number {
  return text.split('\n').filter((line) => /^\s*vraag\s+\d+/iu.test(line)).length;
}

function measure(text: string, runs: number): BenchRow {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const own = megabytes / seconds(() => parse(text, '0'.repeat(64)), runs);
  const least = megabytes / seconds(() => splitAndMatch(text), runs);
  return {
    name: `MB/s over ${megabytes.toPrecision(2)} MB`,
    value: own,
    baseline: least,
    ratio: own / least
  };
}

/** Speed of reading, against splitting into lines and one pattern; figures per size must be alike. */
export async function run(): Promise<BenchTable> {
  const text = documents();
  const sizes = [100_000, 1_000_000, 10_000_000, 50_000_000];
  const rows = sizes.map((size) => {
    const repeated = text.repeat(Math.ceil(size / text.length)).slice(0, size);
    return measure(repeated, size < 2_000_000 ? 5 : 1);
  });
  return { title: 'Reading, MB per second on one core (baseline: split and match)', rows };
}
