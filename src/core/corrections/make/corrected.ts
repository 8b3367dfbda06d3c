import { readCorrection } from '../correction-schema.ts';
import type { Correction, Outcome } from '../correction.ts';
import type { UserRecord } from '../../model/bundle.ts';
import type { PlacedThing } from './things.ts';

/** A correction with what became of it; `correction` is absent where it was not understood. */
export interface JudgedRecord {
  record: UserRecord;
  correction: Correction | undefined;
  outcome: Outcome;
}

/** Lays the records beside what became of them. */
export function judge(
  records: readonly UserRecord[],
  outcomes: readonly Outcome[]
): JudgedRecord[] {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return records.flatMap((record) => {
    const outcome = byId.get(record.id);
    return outcome ? [{ record, correction: readCorrection(record), outcome }] : [];
  });
}

/** The corrections that changed something of each thing, by its id. */
export function correctionsByThing(
  things: readonly PlacedThing[],
  judged: readonly JudgedRecord[]
): ReadonlyMap<string, readonly JudgedRecord[]> {
  const byThing = new Map<string, JudgedRecord[]>();
  for (const one of judged) {
    if (one.outcome.state !== 'applied') continue;
    for (const place of placesOf(one.correction)) {
      const id = things.find((thing) => holds(thing, place))?.id;
      const known = id === undefined ? undefined : byThing.get(id);
      if (known?.includes(one)) continue;
      if (known) known.push(one);
      else if (id !== undefined) byThing.set(id, [one]);
    }
  }
  return byThing;
}

function holds({ heading, spans }: PlacedThing, place: number): boolean {
  return [...(heading?.spans ?? []), ...spans].some(
    ([start, end]) => start <= place && place < end
  );
}

/** The places of the source at which a correction changed something. */
function placesOf(correction: Correction | undefined): number[] {
  if (!correction) return [];
  const [start] = correction.target.span;
  switch (correction.kind) {
    case 'border':
      return [start, correction.owner.at, ...behind(correction)];
    case 'split':
      return [start, Math.max(0, start - 1)];
    case 'shift':
      return correction.answers.map(({ at }) => at);
    case 'paper-kind':
    case 'paper-facts':
    case 'set-facts':
    case 'set-aside':
      return [];
    default:
      return [start];
  }
}

/** What stands behind moved text has changed as well, where it has lost that text. */
function behind({ target }: Correction): number[] {
  return [target.span[1], target.span[1] + 1, target.span[1] + 2];
}
