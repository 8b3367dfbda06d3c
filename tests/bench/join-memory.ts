/**
 * Joins as many invented answers as the argument says, in a process of its own so that nothing else
 * counts, and prints in bytes what that took beside the answers themselves.
 *
 * Run with `--expose-gc`.
 */
import { createShingleJoin } from '../../src/core/compare/repeats/shingle-join.ts';
import { wordShingles } from '../../src/core/compare/tokens/word-shingles.ts';
import { createWriter } from '../generate/prose.ts';
import { createRandom } from '../generate/random.ts';
import { inventAnswers } from './near-duplicates.ts';

/** Smaller arrays are looked at now and then only. */
const LARGE = 1 << 18;
const NOW_AND_THEN = 5000;

export interface JoinMemory {
  /** Typed arrays at their most, and with all other objects, garbage included. */
  arrays: number;
  all: number;
  /** By how much the process has grown. */
  process: number;
  /** Typed arrays that stay. */
  held: number;
}

const random = createRandom(7);
const answers = inventAnswers(Number(process.argv[2]), createWriter(random), random);
const collectGarbage = (globalThis as { gc?: () => void }).gc!;
collectGarbage();
const before = process.memoryUsage();
const peak: JoinMemory = { arrays: 0, all: 0, process: 0, held: 0 };

function look(): void {
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  const arrays = arrayBuffers - before.arrayBuffers;
  peak.arrays = Math.max(peak.arrays, arrays);
  peak.all = Math.max(peak.all, arrays + heapUsed - before.heapUsed);
}

let made = 0;
globalThis.Int32Array = new Proxy(Int32Array, {
  construct(target, parts: unknown[]): object {
    const array = Reflect.construct(target, parts) as Int32Array;
    if (array.byteLength > LARGE || ++made % NOW_AND_THEN === 0) look();
    return array;
  }
});

const join = createShingleJoin(0.7);
const edges = join.add(answers.map((text) => wordShingles(text)));
look();
peak.process = process.resourceUsage().maxRSS * 1024 - before.rss;
collectGarbage();
peak.held = process.memoryUsage().arrayBuffers - before.arrayBuffers;
// The index and its result have to be there until here.
if (edges.length > 0 && join.add([]).length === 0) console.log(JSON.stringify(peak));
