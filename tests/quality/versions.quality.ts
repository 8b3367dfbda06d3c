import { compareTexts } from '../../src/core/compare/align/compare-texts.ts';
import type { Finding } from '../../src/core/compare/finding.ts';
import { findVersions } from '../../src/core/compare/versions.ts';
import { damage, restyle } from '../generate/noise.ts';
import { type ExchangeText, entryOf } from '../generate/paper.ts';
import { createWriter } from '../generate/prose.ts';
import { createRandom, type Random } from '../generate/random.ts';
import {
  copySet,
  inventSet,
  plantLongShift,
  plantLoss,
  plantParagraphLoss,
  plantShift,
  plantSwap
} from '../generate/version-trials.ts';
import type { QualityRow, QualityTable } from './run.ts';
import { createScores, judge, precision, recall, row, score, scoreRows } from './version-scores.ts';

/** How many sets each kind of error is planted in, and how many stay clean: `VERSIONS_FULL=1`. */
const FULL = process.env['VERSIONS_FULL'] !== undefined;
const TRIALS = FULL ? 1000 : 200;
const CLEAN = FULL ? 10_000 : 500;
const MOVES = FULL ? 1500 : 300;

/** The findings between a letter and a page that copied it. */
function compare(
  letter: readonly ExchangeText[],
  page: readonly ExchangeText[]
): readonly Finding[] {
  return findVersions([
    entryOf('letter', [{ caseNumber: '2025Z00001', exchanges: letter }]),
    entryOf('page', [{ caseNumber: '2025Z00001', exchanges: page }], 'web-page')
  ]).findings;
}

function plantedErrors(random: Random): QualityRow[] {
  const writer = createWriter(random);
  const plants = [plantShift, plantSwap, plantLoss, plantParagraphLoss];
  const scores = createScores();
  for (const plant of plants)
    for (let trial = 0; trial < TRIALS; trial++) {
      const original = inventSet(writer, random, random.between(5, 16));
      const copy = copySet(original, random.next() * 0.1, random);
      const planted = plant(copy, random);
      judge(scores, original, planted, compare(original, planted.exchanges));
    }
  return scoreRows(scores);
}

function cleanPairs(random: Random): QualityRow {
  const writer = createWriter(random);
  let alarms = 0;
  for (let trial = 0; trial < CLEAN; trial++) {
    const original = inventSet(writer, random, random.between(3, 8));
    alarms += compare(original, copySet(original, random.next() * 0.1, random)).length;
  }
  return { name: `findings in ${CLEAN} clean pairs`, value: alarms, goal: 0, ok: alarms === 0 };
}

function movedParagraphs(random: Random): QualityRow[] {
  const writer = createWriter(random);
  const scores = score();
  let falseAlarms = 0;
  for (let trial = 0; trial < MOVES; trial++) {
    const topic = writer.topic();
    const paragraphs = Array.from({ length: random.between(3, 9) }, () =>
      writer.paragraph(topic, random.between(1, 5))
    );
    const copies = paragraphs.map((text) =>
      damage(restyle(text, random), random.next() * 0.1, random)
    );
    if (moves(paragraphs, copies).length > 0) falseAlarms++;
    const from = random.between(0, copies.length - 1);
    const [moved] = copies.splice(from, 1);
    const to = (from + random.between(2, copies.length)) % (copies.length + 1);
    if (Math.abs(to - from) < 2) continue;
    copies.splice(to, 0, moved!);
    // That the others moved round a longer paragraph says the same in fewer words.
    const found = moves(paragraphs, copies);
    const words = found.join(' ').length;
    if (words > 0 && words <= paragraphs[from]!.length) scores.hits++;
    else if (found.length === 0) scores.missed++;
    else scores.false++;
  }
  return [
    row('moved paragraphs: recall', recall(scores), 0.995),
    row('moved paragraphs: precision', precision(scores), 0.99),
    { name: 'moves seen where nothing moved', value: falseAlarms, goal: 0, ok: falseAlarms === 0 }
  ];
}

/** The paragraphs that a comparison says were moved. */
function moves(before: readonly string[], after: readonly string[]): string[] {
  const text = before.join('\n\n');
  return compareTexts(text, after.join('\n\n'))
    .changes.filter(({ kind }) => kind === 'moved')
    .map((change) => text.slice(...change.before));
}

/** What one source tells by itself: a long run of shifted answers, and nothing in a sound set. */
function suspectedShifts(random: Random): QualityRow[] {
  const writer = createWriter(random);
  const suspicions = (exchanges: readonly ExchangeText[]) =>
    findVersions([entryOf('page', [{ exchanges }], 'web-page')]).findings.filter(
      ({ code }) => code === 'suspected-shift'
    );
  let [falseAlarms, found] = [0, 0];
  for (let trial = 0; trial < TRIALS; trial++) {
    const sound = inventSet(writer, random, random.between(2, 24));
    falseAlarms += suspicions(sound).length;
    const long = inventSet(writer, random, random.between(14, 24));
    const [suspicion] = suspicions(plantLongShift(long, random.between(0, long.length - 13)));
    if (suspicion?.code === 'suspected-shift' && suspicion.data.offset === 1) found++;
  }
  return [
    { name: 'shifts suspected in sound sets', value: falseAlarms, goal: 0, ok: falseAlarms === 0 },
    row('shifts of twelve answers or more suspected', found / TRIALS, 0.75)
  ];
}

/** Plants errors in copies of invented sets and counts what is found. */
export async function run(): Promise<QualityTable> {
  const random = createRandom(20251122);
  return {
    title: 'Versions: planted errors under 0 to 10 % of noise',
    rows: [
      ...plantedErrors(random),
      ...movedParagraphs(random),
      cleanPairs(random),
      ...suspectedShifts(random)
    ]
  };
}
