import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';
import { endOfTold } from './told-end.ts';
import { extend, goesOn, LEAST, startReading } from './told-reading.ts';
import { type Notation, notationOf, runFrom } from './told-run.ts';

/**
 * Leaves out the headings that an answer tells of: what a study, a survey or a leaflet asked, "De onderzoekers
 * stelden deze vragen: Vraag 1. …? Vraag 2. …?". A sentence leads to them, they begin anew within a series of
 * numbers, and behind them that series goes on where it stopped. Where another set begins, it does not.
 */
export function withoutToldSeries(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  if (!mayHold(candidates)) return candidates;
  const reading = startReading(candidates, rows);
  const told = new Set<Candidate>();
  let known = 1;
  for (let at = 0; at < candidates.length; at++) {
    const run = at >= known && !goesOn(at, reading) ? runFrom(at, candidates, rows) : undefined;
    const end = run ? endOfTold(at, run, reading) : at;
    for (const one of candidates.slice(at, end)) told.add(one);
    if (run?.isBare) known = run.end;
    if (end > at) at = end - 1;
    else extend(at, reading);
  }
  return told.size === 0 ? candidates : candidates.filter((one) => !told.has(one));
}

/** Whether some numbers begin anew or are left out, or a word has none. */
function mayHold(candidates: readonly Candidate[]): boolean {
  const last = new Map<Notation, number>();
  let goesOn = 0;
  let breaks = -1;
  for (const candidate of candidates) {
    const notation = notationOf(candidate);
    if (notation === undefined) breaks += candidate.role === 'question' ? 1 : 0;
    else {
      const [first] = candidate.numbers;
      if (first !== 1 && first === (last.get(notation) ?? 0) + 1) goesOn++;
      else if (candidate.role === 'question') breaks++;
      last.set(notation, candidate.numbers.at(-1)!);
    }
  }
  return goesOn >= LEAST && breaks > 0;
}
