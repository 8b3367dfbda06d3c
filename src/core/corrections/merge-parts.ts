import { bodyOf, stretchesOf } from '../parse/structure/part.ts';
import type { Misfit, Thing } from './correction.ts';
import { changeParts, type Draft } from './draft.ts';
import { withBody } from './edit-part.ts';
import { beginsAt, findThing, holderOf } from './find-part.ts';
import { hasInk } from './ink.ts';

/** Makes what begins at an offset the rest of the thing before it; a heading becomes text. */
export function mergeParts(draft: Draft, at: number, into: Thing): Draft | Misfit {
  const { layout } = draft;
  const first = findThing(draft, into, { anywhere: true });
  const second = holderOf(draft, at);
  if (!first || !second || second.role === 'field') return 'not-there';
  if (first === second) return draft;
  if (!beginsAt(draft, second, at)) return 'not-there';
  const end = stretchesOf(first).findLast((piece) => piece.to <= at)?.to;
  if (end === undefined || hasInk(layout, { from: end, to: at })) return 'not-beside';
  const joined = withBody(first, [...bodyOf(first), ...stretchesOf(second)], layout);
  return changeParts(draft, (part) =>
    part === first ? joined : part === second ? undefined : part
  );
}
