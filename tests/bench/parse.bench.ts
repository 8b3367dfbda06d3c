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

/** Processor time of the best of some runs, in seconds: what the machine does besides hardly counts. */
function seconds(work: () => unknown, runs: number): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, user + system);
  }
  return best / 1e6;
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

/**
 * Speed of reading, against splitting into lines and one pattern, in MB per second of processor time.
 * At least 20 is wanted, and the figures of all sizes must be alike: the cost per byte is constant.
 */
export async function run(): Promise<BenchTable> {
  const text = documents();
  const sizes = [100_000, 1_000_000, 10_000_000, 50_000_000];
  const rows = sizes.map((size) => {
    const repeated = text.repeat(Math.ceil(size / text.length)).slice(0, size);
    return measure(repeated, size < 2_000_000 ? 10 : 1);
  });
  return { title: 'Reading, MB per second of processor time (baseline: split and match)', rows };
}
