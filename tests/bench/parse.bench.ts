import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../src/core/parse/parse.ts';
import { allocatedBytes } from './allocated-bytes.ts';
import type { BenchRow, BenchTable } from './run.ts';

/** The real documents beside the project where they are there, else the samples. */
function documents(): string[] {
  const folder = existsSync('../shared/seeds') ? '../shared/seeds' : 'seeds';
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
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

/** How fast texts are read one after another. */
function measure(name: string, texts: readonly string[], runs: number): BenchRow {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const read = () => texts.map((text) => parse(text, '0'.repeat(64)));
  const own = megabytes / seconds(read, runs);
  const least = megabytes / seconds(() => texts.map(splitAndMatch), runs);
  return { name: `MB/s, ${name}`, value: own, baseline: least, ratio: own / least };
}

/** What reading a text takes from the heap, thrown away at once or kept. */
async function measureAllocation(text: string): Promise<BenchRow> {
  const value = (await allocatedBytes(() => parse(text, '0'.repeat(64)))) / text.length;
  return { name: 'bytes allocated per character, 1 MB', value };
}

/** The most memory that the process has had, beside the size of the text. */
function measureMemory(text: string): BenchRow {
  const value = process.resourceUsage().maxRSS / 1000;
  const baseline = Buffer.byteLength(text) / 1e6;
  return { name: 'MB of memory at most, text', value, baseline, ratio: value / baseline };
}

/**
 * Speed of reading, against splitting into lines and one pattern, in MB per second of processor time.
 * At least 20 is wanted, and the figures of all sizes must be alike: the cost per byte is constant. The
 * first reading also pays for code and patterns that the engine has to compile.
 */
export async function run(): Promise<BenchTable> {
  const texts = documents();
  const all = texts.join('\n');
  // Written and read as a file is: a slice of a repeated text is looked up in the whole at each character.
  const repeated = (size: number) =>
    Buffer.from(all.repeat(Math.ceil(size / all.length)).slice(0, size)).toString();
  const rows = [
    measure('the documents one by one, for the first time', texts, 1),
    measure('the documents one by one', texts, 10),
    measure('0.1 MB', [repeated(100_000)], 20),
    measure('1 MB', [repeated(1_000_000)], 10),
    await measureAllocation(repeated(1_000_000)),
    measure('10 MB', [repeated(10_000_000)], 4),
    measure('50 MB', [repeated(50_000_000)], 1),
    measureMemory(repeated(50_000_000))
  ];
  return { title: 'Reading, MB per second of processor time (baseline: split and match)', rows };
}
