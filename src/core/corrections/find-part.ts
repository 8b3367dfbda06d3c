import { bodyOf, type Stretch, type TextPart } from '../parse/structure/part.ts';
import type { Thing } from './correction.ts';
import { holds, type Draft, type HoldingPart } from './draft.ts';
import { inkStartsOf } from './ink.ts';

/** The part that holds an offset, if any. */
export function holderOf({ groups }: Draft, offset: number): HoldingPart | undefined {
  for (const { parts } of groups) {
    for (const part of parts) if (holds(part, offset)) return part;
  }
  return undefined;
}

/** The thing that begins at its place, or, where `anywhere`, holds it. */
export function findThing(
  draft: Draft,
  { role, at }: Thing,
  { anywhere = false } = {}
): TextPart | undefined {
  const part = holderOf(draft, at);
  if (!part || part.role === 'field' || part.role !== role) return undefined;
  return anywhere || beginsAt(draft, part, at) ? part : undefined;
}

/**
 * Whether a thing begins at an offset: with its heading, or with its text where one parser takes a
 * line for its heading and another does not.
 */
export function beginsAt({ layout }: Draft, part: TextPart, at: number): boolean {
  const starts: Stretch[] = [...(part.heading ? [part.heading] : []), ...bodyOf(part).slice(0, 1)];
  return starts.some((stretch) => inkStartsOf(layout, stretch).includes(at));
}

/** An offset for the name of a new thing: where it begins, unless another is called that. */
export function freeAnchor({ groups }: Draft, role: TextPart['role'], at: number): number {
  const taken = new Set(
    groups.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.role === role ? [('anchor' in part ? part.anchor : undefined) ?? part.from] : []
      )
    )
  );
  let anchor = at;
  while (taken.has(anchor)) anchor++;
  return anchor;
}
