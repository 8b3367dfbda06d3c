import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { allocatedBytes } from './allocated-bytes.ts';
import { importAsShipped } from './as-shipped.ts';
import type { BenchRow, BenchTable } from './run.ts';

type Parser = typeof import('../../src/core/parse/parse.ts');

const { parse } = (await importAsShipped('src/core/parse/parse.ts')) as Parser;

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
  return { name: 'bytes allocated per character', value };
}

/** The most memory that the process has had, beside the size of the text. */
function measureMemory(text: string): BenchRow {
  const value = process.resourceUsage().maxRSS / 1000;
  const baseline = Buffer.byteLength(text) / 1e6;
  return { name: 'MB of memory at most, text', value, baseline, ratio: value / baseline };
}

/**
 * Speed of reading, against splitting into lines and one pattern, in MB per second of processor time.
 * At least 20 is wanted for the documents a hundred times over, and once, ten times and a hundred times
 * must be alike: the cost per byte is constant. 0.1 MB of them is other text, of which little is a page
 * of sets: its figure stands beside that of the same text five hundred times over. The first reading also pays for code and patterns that
 * the engine has to compile.
 */
export async function run(): Promise<BenchTable> {
  const texts = documents();
  const all = texts.join('\n');
  // Written and read as a file is: a slice of a repeated text is looked up in the whole at each character.
  const asRead = (text: string) => Buffer.from(text).toString();
  const times = (count: number) => asRead(all.repeat(count));
  const part = (count: number) => asRead(all.slice(0, 100_000).repeat(count));
  const rows = [
    measure('the documents one by one, for the first time', texts, 1),
    measure('the documents one by one', texts, 10),
    measure('0.1 MB of them in one text', [part(1)], 20),
    measure('all of them in one text', [times(1)], 20),
    await measureAllocation(times(2)),
    measure('all ten times over', [times(10)], 4),
    measure('all a hundred times over', [times(100)], 1),
    measureMemory(times(100)),
    measure('the 0.1 MB five hundred times over', [part(500)], 1)
  ];
  return { title: 'Reading, MB per second of processor time (baseline: split and match)', rows };
}
