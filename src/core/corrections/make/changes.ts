import type { PlacedThing } from './things.ts';

/** A thing that is read differently; without `before` it is new, without `after` it is gone. */
export interface ThingChange {
  id: string;
  before?: PlacedThing;
  after?: PlacedThing;
}

/** What differs between two readings of one paper, in the order of the source. */
export function changesBetween(
  before: readonly PlacedThing[],
  after: readonly PlacedThing[]
): ThingChange[] {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const now = new Map(after.map((thing) => [thing.id, thing]));
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map((thing) => ({ id: thing.id, before: thing }));
  const changed = after.flatMap((thing): ThingChange[] => {
    const known = old.get(thing.id);
    if (!known) return [{ id: thing.id, after: thing }];
    return isSame(known, thing) ? [] : [{ id: thing.id, before: known, after: thing }];
  });
  const start = ({ before: known, after: made }: ThingChange) => (made ?? known)?.at ?? 0;
  return [...changed, ...gone].sort((a, b) => start(a) - start(b));
}

function isSame(a: PlacedThing, b: PlacedThing): boolean {
  return (
    a.text === b.text &&
    a.label === b.label &&
    a.role === b.role &&
    a.heading?.text === b.heading?.text
  );
}
