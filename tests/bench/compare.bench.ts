import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanupSemantic, makeDiff } from '@sanity/diff-match-patch';
import { diffArrays, diffWordsWithSpace } from 'diff';
import { answerFindings } from '../../src/core/compare/findings/answer-findings.ts';
import { collate } from '../../src/core/compare/many-versions/collate.ts';
import { compareExchanges } from '../../src/core/compare/compare-exchanges.ts';
import { compareTexts } from '../../src/core/compare/align/compare-texts.ts';
import type { LibraryEntry } from '../../src/core/compare/library.ts';
import { relateSets } from '../../src/core/compare/pairing/relate-sets.ts';
import { setEntries } from '../../src/core/compare/pairing/set-entry.ts';
import { createShingleJoin } from '../../src/core/compare/repeats/shingle-join.ts';
import { textItem } from '../../src/core/compare/tokens/text-item.ts';
import { createTextFinder } from '../../src/core/compare/findings/text-finder.ts';
import { createVersionFinder, findVersions } from '../../src/core/compare/versions.ts';
import { wordShingles } from '../../src/core/compare/tokens/word-shingles.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { damage } from '../generate/noise.ts';
import { entryOf } from '../generate/paper.ts';
import { createWriter, type Writer } from '../generate/prose.ts';
import { createRandom, type Random } from '../generate/random.ts';
import { copySet, inventSet } from '../generate/version-trials.ts';
import { gzippedSize } from './engine-size.ts';
import type { JoinMemory } from './join-memory.ts';
import { flat, inventAnswers, prose } from './near-duplicates.ts';
import type { BenchRow, BenchTable } from './run.ts';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const ANSWERS = Number(process.env['ANSWERS'] ?? 100_000);
const LIBRARY = 1000;

/** Runs until the engine has compiled what it runs often: a worker compares many texts in a row. */
const WARM = 25;

/** CPU milliseconds of the fastest of some runs: other programs on the machine do not count. */
function cpu(work: () => unknown, runs = WARM): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const against = (name: string, value: number, baseline: number): BenchRow => ({
  name,
  value,
  baseline,
  ratio: value / baseline
});

function longTexts(writer: Writer, random: Random): BenchRow[] {
  const long = prose(writer, 10_000);
  const edited = flat(damage(long, 0.2, random));
  const other = prose(writer, 10_000);
  // On the unrelated texts jsdiff takes minutes; a tenth of them shows as much.
  const [part, otherPart] = [long.slice(0, 7000), other.slice(0, 7000)];
  const first = cpu(() => compareTexts(long, edited), 1);
  return [
    { name: '10,000 words, 20 % edits, CPU ms, in a cold worker', value: first },
    against(
      '10,000 words, 20 % edits, CPU ms (jsdiff words)',
      cpu(() => compareTexts(long, edited)),
      cpu(() => diffWordsWithSpace(long, edited), 1)
    ),
    against(
      '10,000 words, 20 % edits, CPU ms (diff-match-patch, semantic)',
      cpu(() => compareTexts(long, edited)),
      cpu(() => cleanupSemantic(makeDiff(long, edited)), 1)
    ),
    against(
      '1,000 words, unrelated, CPU ms (jsdiff arrays)',
      cpu(() => compareTexts(part, otherPart)),
      cpu(() => diffArrays(part.split(' '), otherPart.split(' ')), 1)
    ),
    against(
      '10,000 words, unrelated, CPU ms (diff-match-patch, stops after 1 s)',
      cpu(() => compareTexts(long, other)),
      cpu(() => makeDiff(long, other, { timeout: 1 }), 1)
    )
  ];
}

/** Two sources of one set: the real ones where they are at hand, else invented ones. */
function twoSources(writer: Writer, random: Random): readonly LibraryEntry[] {
  if (!existsSync(SEEDS)) {
    const exchanges = inventSet(writer, random, 23);
    return [
      entryOf('letter', [{ exchanges }]),
      entryOf('page', [{ exchanges: copySet(exchanges, 0.01, random) }], 'web-page')
    ];
  }
  const [letter, page] = readdirSync(SEEDS)
    .filter((name) => /^00[01]_/.test(name))
    .sort()
    .map((name): LibraryEntry => ({
      source: { id: name, name },
      papers: parse(readFileSync(join(SEEDS, name), 'utf8'), name)
    }));
  const [paper] = page!.papers;
  const papers = [{ ...paper!, questionSets: paper!.questionSets.slice(0, 1) }];
  return [letter!, { ...page!, papers }];
}

/** Splits all texts into words, pairs sets, questions and answers, aligns and classifies. */
function comparePair(pair: readonly LibraryEntry[]): void {
  const entries = pair.flatMap(setEntries);
  const find = createTextFinder(entries);
  const related = relateSets(entries[0]!, entries[1]!)!;
  answerFindings(related, find);
  compareExchanges(related, find);
}

function manyVersions(writer: Writer, random: Random): BenchRow[] {
  const text = prose(writer, 440);
  const versions = Array.from({ length: 32 }, () => damage(text, 0.02, random));
  return [8, 32].map((count) => ({
    name: `${count} versions of 440 words side by side, CPU ms`,
    value: cpu(() => collate(versions.slice(0, count).map(textItem)))
  }));
}

function nearDuplicates(writer: Writer, random: Random): BenchRow[] {
  const answers = inventAnswers(ANSWERS, writer, random);
  const join = createShingleJoin(0.7);
  let pairs = 0;
  const value = cpu(() => (pairs = join.add(answers.map((text) => wordShingles(text))).length), 1);
  const fresh = answers.slice(0, 50).map((text) => flat(damage(text, 0.05, random)));
  const one = cpu(() => fresh.forEach((text) => join.add([wordShingles(text)])), 1) / fresh.length;
  const { arrays, all, process, held } = joinMemory();
  return [
    { name: `${ANSWERS} answers joined (${pairs} pairs), CPU ms`, value },
    { name: 'its arrays at their most, MB', value: arrays / 2 ** 20 },
    { name: 'with all other objects, garbage included, MB', value: all / 2 ** 20 },
    { name: 'by which the process grew, MB', value: process / 2 ** 20 },
    { name: 'the arrays that stay, MB', value: held / 2 ** 20 },
    { name: `one new answer against ${ANSWERS}, CPU ms`, value: one }
  ];
}

/** What the join of as many answers takes, in a process of its own. */
function joinMemory(): JoinMemory {
  const script = join(import.meta.dirname, 'join-memory.ts');
  const flags = ['--expose-gc', '--import', 'tsx', script, String(ANSWERS)];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' })) as JoinMemory;
}

/** The library grows by one paper: what comparing it with all others costs. */
function growingLibrary(writer: Writer, random: Random): BenchRow[] {
  const sets = Array.from({ length: LIBRARY }, () => inventSet(writer, random, 10));
  const finder = createVersionFinder();
  const all = cpu(() => {
    sets.forEach((exchanges, at) => finder.add(entryOf(`s${at}`, [{ exchanges }])));
    finder.versions();
  }, 1);
  const copy = entryOf('copy', [{ exchanges: copySet(sets[0]!, 0.02, random) }], 'web-page');
  const added = cpu(() => finder.add(copy), 1);
  const answered = cpu(() => finder.versions(), 1);
  return [
    { name: `${LIBRARY} sets of 10 questions compared with each other, CPU ms`, value: all },
    { name: 'one more set, a version of the first, CPU ms', value: added },
    { name: 'all that was found, put together again, CPU ms', value: answered }
  ];
}

/** What the browser has to load: the comparison of two texts, and all of the engine with it. */
async function sizes(): Promise<BenchRow[]> {
  const rows = [
    { name: 'engine for two texts, kB gzipped', module: 'align/compare-texts' },
    { name: 'with pairing, findings and library, kB gzipped', module: 'versions' }
  ];
  return Promise.all(
    rows.map(async ({ name, module }) => ({ name, value: await gzippedSize(module) }))
  );
}

/** Measures the comparison beside jsdiff, in CPU time of this process. */
export async function run(): Promise<BenchTable> {
  const random = createRandom(7);
  const writer = createWriter(random);
  const pair = twoSources(writer, random);
  return {
    title: 'Comparison',
    rows: [
      {
        name: 'a letter against a page, 23 questions, CPU ms',
        value: cpu(() => comparePair(pair), 30)
      },
      {
        name: 'the same with all that concerns a whole library, CPU ms',
        value: cpu(() => findVersions(pair), 30)
      },
      ...longTexts(writer, random),
      ...manyVersions(writer, random),
      ...nearDuplicates(writer, random),
      ...growingLibrary(writer, random),
      ...(await sizes())
    ]
  };
}
