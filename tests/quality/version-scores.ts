import type { Finding } from '../../src/core/compare/finding.ts';
import type { ExchangeText } from '../generate/paper.ts';
import type { Planted } from '../generate/version-trials.ts';
import type { QualityRow } from './run.ts';

/** Right, wrong and overlooked. */
export interface Score {
  hits: number;
  false: number;
  missed: number;
}

export const score = (): Score => ({ hits: 0, false: 0, missed: 0 });
export const precision = ({ hits, false: wrong }: Score) => hits / (hits + wrong || 1);
export const recall = ({ hits, missed }: Score) => hits / (hits + missed || 1);

function count(score: Score, expected: readonly string[], found: readonly string[]): void {
  const wanted = new Set(expected);
  const got = new Set(found);
  for (const key of wanted)
    if (got.has(key)) score.hits++;
    else score.missed++;
  for (const key of got) if (!wanted.has(key)) score.false++;
}

/** Answers that the set has twice cannot be told apart; what concerns them is not counted. */
function ambiguous(exchanges: readonly ExchangeText[]): Set<number> {
  const counts = new Map<string, number>();
  for (const { answer = '' } of exchanges) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return new Set(
    exchanges.flatMap(({ answer = '' }, at) => (counts.get(answer)! > 1 ? [at + 1] : []))
  );
}

/** One score for each kind of error that is planted. */
export interface Scores {
  shifted: Score;
  missing: Score;
  paragraphs: Score;
}

/**
 * Holds what was found against what was planted. Where a form runs paragraphs together
 * (`hasParagraphs` is false) only the answer counts from which one was lost.
 */
export function judge(
  scores: Scores,
  original: readonly ExchangeText[],
  planted: Planted,
  findings: readonly Finding[],
  hasParagraphs = true
): void {
  const lost = (question: number, paragraph: number) =>
    hasParagraphs ? `${question}.${paragraph}` : `${question}`;
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
      paragraphs.push(lost(number!, finding.data.paragraph));
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
    planted.paragraphs.map(({ question, paragraph }) => lost(question, paragraph)),
    paragraphs
  );
}

export function createScores(): Scores {
  return { shifted: score(), missing: score(), paragraphs: score() };
}

/** The scores beside their goals. */
export function scoreRows({ shifted, missing, paragraphs }: Scores): QualityRow[] {
  return [
    row('shifted answers: precision', precision(shifted), 0.998),
    row('shifted answers: recall', recall(shifted), 0.995),
    row('missing answers: precision', precision(missing), 0.995),
    row('missing answers: recall', recall(missing), 1),
    row('missing paragraphs: precision', precision(paragraphs), 0.99),
    row('missing paragraphs: recall', recall(paragraphs), 0.99)
  ];
}

/** A figure that should be at least its goal. */
export function row(name: string, value: number, goal: number): QualityRow {
  return { name, value: Number(value.toFixed(4)), goal, ok: value >= goal };
}
