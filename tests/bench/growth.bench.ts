import { parse } from '../../src/core/parse/parse.ts';
import { HOSTILE } from '../generate/hostile.ts';
import type { BenchTable } from './run.ts';

const SHORT = 8_000;
const LONG = 8 * SHORT;

/** CPU milliseconds of the best of three readings: what the code costs, not what else runs. */
function cost(text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    parse(text, '0'.repeat(64));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** How the cost of hostile texts grows when they are eight times as long: 8 is linear, 64 square. */
export async function run(): Promise<BenchTable> {
  const rows = Object.entries(HOSTILE).map(([name, make]) => {
    const baseline = cost(make(SHORT));
    const value = cost(make(LONG));
    return { name: `${name}, eight times as long, ms`, value, baseline, ratio: value / baseline };
  });
  return { title: 'Hostile texts: growth (8 is linear)', rows };
}
