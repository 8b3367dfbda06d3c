import { SOURCE_RANK } from '../../model/source-rank.ts';
import type { Evidence } from '../finding.ts';
import type { Half } from '../pairing/pair-maps.ts';
import { questionFit } from '../pairing/question-fit.ts';
import type { SetEntry } from '../pairing/set-entry.ts';

/** Which of two halves deviates where answers stand under other questions, and why. */
export function deviatingHalf(
  [a, b]: readonly [Half, Half],
  shifted: readonly { a: number; b: number }[]
): { half: Half; evidence: Evidence[] } {
  const rankA = SOURCE_RANK[a.own.kind];
  const rankB = SOURCE_RANK[b.own.kind];
  const fitA = totalFit(
    a.own,
    shifted.map((pair) => pair.a)
  );
  const fitB = totalFit(
    b.own,
    shifted.map((pair) => pair.b)
  );
  const half = (rankA !== rankB ? rankA > rankB : fitA >= fitB) ? b : a;
  const [here, other] = half === b ? [fitB, fitA] : [fitA, fitB];
  const evidence: Evidence[] = here < other ? [{ code: 'fit', here, other }] : [];
  if (rankA !== rankB)
    evidence.unshift({
      code: 'source-rank',
      kind: half.own.kind,
      otherKind: half.other.kind
    });
  return { half, evidence };
}

/** Whether the first of two papers is closer to the original. */
export function outranks(a: Pick<SetEntry, 'kind'>, b: Pick<SetEntry, 'kind'>): boolean {
  return SOURCE_RANK[a.kind] > SOURCE_RANK[b.kind];
}

function totalFit(entry: SetEntry, answers: readonly number[]): number {
  const { fit } = questionFit(entry);
  return answers.reduce(
    (sum, answer) =>
      sum + Math.max(0, ...entry.questionsOf[answer]!.map((question) => fit(question, answer))),
    0
  );
}
