import { bodyOf, stretchesOf, type Stretch, type TextPart } from '../parse/structure/part.ts';
import type { Misfit, Thing } from './correction.ts';
import { changeParts, type Draft, type HoldingPart } from './draft.ts';
import { withBody, without } from './edit-part.ts';
import { findThing } from './find-part.ts';
import { hasInk, inkOf, subtract } from './ink.ts';

/**
 * Gives a stretch to the thing beside it: the border between the two moves. What the thing holds of
 * it already stays; the rest must be at the near edge of one neighbour, or belong to nothing.
 */
export function moveBorder(draft: Draft, stretch: Stretch, owner: Thing): Draft | Misfit {
  const { layout } = draft;
  const thing = findThing(draft, owner, { anywhere: true });
  if (!thing) return 'not-there';
  const own = stretchesOf(thing);
  // Blanks between what it holds already belong to no one.
  const loose = inkOf(layout, stretch)
    .flatMap(([from, to]) => subtract([{ from, to }], own))
    .filter((piece) => hasInk(layout, piece));
  const [first] = loose;
  if (!first) return draft;
  const moved = { from: first.from, to: loose.at(-1)!.to };
  const holders = holdersOf(draft, loose, thing);
  if (holders.length > 1) return 'not-there';
  const [holder] = holders;
  if (!isBeside(draft, thing, moved, holder)) return 'not-beside';
  const left = holder && without(holder, moved, layout);
  if (holder && !left && (holder.role === 'question' || holder.role === 'answer')) {
    return 'nothing-left';
  }
  const grown = withBody(thing, [...bodyOf(thing), ...subtract([moved], own)], layout);
  return changeParts(draft, (part) => (part === thing ? grown : part === holder ? left : part));
}

function holdersOf({ groups }: Draft, pieces: readonly Stretch[], but: TextPart): HoldingPart[] {
  const parts = groups.flatMap((group) => group.parts);
  return parts.filter((part) => part !== but && pieces.some((piece) => touches(part, piece)));
}

function touches(part: HoldingPart, { from, to }: Stretch): boolean {
  return stretchesOf(part).some((own) => own.from < to && from < own.to);
}

/** Whether nothing but the heading of its present holder parts a stretch from a thing. */
function isBeside(
  { layout }: Draft,
  thing: TextPart,
  { from, to }: Stretch,
  holder: HoldingPart | undefined
): boolean {
  const own = stretchesOf(thing);
  const heading = holder && 'heading' in holder && holder.heading ? [holder.heading] : [];
  const isFree = (between: Stretch) =>
    subtract([between], heading).every((piece) => !hasInk(layout, piece));
  const before = own.filter((piece) => piece.to <= from).at(-1);
  const after = own.find((piece) => piece.from >= to);
  return (
    (before !== undefined && isFree({ from: before.to, to: from })) ||
    (after !== undefined && isFree({ from: to, to: after.from }))
  );
}
