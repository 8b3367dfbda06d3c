import { compareTexts } from '../../src/core/compare/compare-texts.ts';
import type { Finding } from '../../src/core/compare/finding.ts';
import { findVersions } from '../../src/core/compare/versions.ts';
import { damage, restyle } from '../generate/noise.ts';
import { type ExchangeText, entryOf } from '../generate/paper.ts';
import { createWriter } from '../generate/prose.ts';
import { createRandom, type Random } from '../generate/random.ts';
import {
  copySet,
  inventSet,
  type Planted,
  plantLoss,
  plantParagraphLoss,
  plantShift,
  plantSwap
} from '../generate/version-trials.ts';
import type { QualityRow, QualityTable } from './run.ts';

/** How many sets each kind of error is planted in, and how many stay clean: `VERSIONS_FULL=1`. */
const FULL = process.env['VERSIONS_FULL'] !== undefined;
const TRIALS = FULL ? 1000 : 200;
const CLEAN = FULL ? 10_000 : 500;
const MOVES = FULL ? 1500 : 300;

/** Right, wrong and overlooked. */
interface Score {
  hits: number;
  false: number;
  missed: number;
}

const score = (): Score => ({ hits: 0, false: 0, missed: 0 });
const precision = ({ hits, false: wrong }: Score) => hits / (hits + wrong || 1);
const recall = ({ hits, missed }: Score) => hits / (hits + missed || 1);

function count(score: Score, expected: readonly string[], found: readonly string[]): void {
  const wanted = new Set(expected);
  const got = new Set(found);
  for (const key of wanted)
    if (got.has(key)) score.hits++;
    else score.missed++;
  for (const key of got) if (!wanted.has(key)) score.false++;
}

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

/** Answers that the set has twice cannot be told apart; what concerns them is not counted. */
function ambiguous(exchanges: readonly ExchangeText[]): Set<number> {
  const counts = new Map<string, number>();
  for (const { answer = '' } of exchanges) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return new Set(
    exchanges.flatMap(({ answer = '' }, at) => (counts.get(answer)! > 1 ? [at + 1] : []))
  );
}

interface Scores {
  shifted: Score;
  missing: Score;
  paragraphs: Score;
}

function judge(
  scores: Scores,
  original: readonly ExchangeText[],
  planted: Planted,
  findings: readonly Finding[]
): void {
  const unclear = ambiguous(original);
  const shifted: string[] = [];
  const missing: string[] = [];
  const paragraphs: string[] = [];
  for (const finding of findings) {
    const { number } = finding.in;
    if (finding.code === 'answer-shifted' && !unclear.has(finding.data.belongsTo))
      shifted.push(`${number}<${finding.data.belongsTo}`);
    else if (finding.code === 'answer-missing' && !unclear.has(number!)) missing.push(`${number}`);
    else if (finding.code === 'paragraph-missing')
      paragraphs.push(`${number}.${finding.data.paragraph}`);
  }
  count(
    scores.shifted,
    planted.shifted
      .filter(({ belongsTo }) => !unclear.has(belongsTo))
      .map(({ slot, belongsTo }) => `${slot}<${belongsTo}`),
    shifted
  );
  count(
    scores.missing,
    planted.missing.filter((number) => !unclear.has(number)).map(String),
    missing
  );
  count(
    scores.paragraphs,
    planted.paragraphs.map(({ question, paragraph }) => `${question}.${paragraph}`),
    paragraphs
  );
}

function plantedErrors(random: Random): QualityRow[] {
  const writer = createWriter(random);
  const plants = [plantShift, plantSwap, plantLoss, plantParagraphLoss];
  const scores: Scores = { shifted: score(), missing: score(), paragraphs: score() };
  for (const plant of plants)
    for (let trial = 0; trial < TRIALS; trial++) {
      const original = inventSet(writer, random, random.between(5, 16));
      const copy = copySet(original, random.next() * 0.1, random);
      const planted = plant(copy, random);
      judge(scores, original, planted, compare(original, planted.exchanges));
    }
  return [
    row('shifted answers: precision', precision(scores.shifted), 0.998),
    row('shifted answers: recall', recall(scores.shifted), 0.995),
    row('missing answers: precision', precision(scores.missing), 0.995),
    row('missing answers: recall', recall(scores.missing), 1),
    row('missing paragraphs: precision', precision(scores.paragraphs), 0.99),
    row('missing paragraphs: recall', recall(scores.paragraphs), 0.99)
  ];
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

function row(name: string, value: number, goal: number): QualityRow {
  return { name, value: Number(value.toFixed(4)), goal, ok: value >= goal };
}

/** Plants errors in copies of invented sets and counts what is found. */
export async function run(): Promise<QualityTable> {
  const random = createRandom(20251122);
  return {
    title: 'Versions: planted errors under 0 to 10 % of noise',
    rows: [...plantedErrors(random), ...movedParagraphs(random), cleanPairs(random)]
  };
}
