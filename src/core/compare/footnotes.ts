import type { Evidence } from './finding.ts';
import type { SetEntry } from './set-entry.ts';

/** The number of the last note mark of a text, or of the first. */
function edgeMark(entry: SetEntry, question: number, at: 0 | -1): number | undefined {
  const answers = entry.answersOf[question] ?? [];
  const labels = answers
    .flatMap((answer) => entry.set.answers[answer]!.footnoteMarks)
    .map(({ label }) => Number(label))
    .filter(Number.isInteger);
  return labels.at(at);
}

/** What the note marks round an answer tell: whether they jump from the answers before it to it. */
export function footnoteEvidence(entry: SetEntry, question: number): Evidence[] {
  let after: number | undefined;
  for (let at = question - 1; at >= 0 && after === undefined; at--) after = edgeMark(entry, at, -1);
  let before: number | undefined;
  for (let at = question; at < entry.questions.length && before === undefined; at++)
    before = edgeMark(entry, at, 0);
  if (after === undefined || before === undefined) return [];
  if (before === after + 1) return [{ code: 'footnotes-continue' }];
  return before > after ? [{ code: 'footnotes-jump', after, before }] : [];
}
