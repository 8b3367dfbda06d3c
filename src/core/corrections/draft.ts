import type { Amendments } from '../parse/assemble/amend.ts';
import type { Layout } from '../parse/layout/layout.ts';
import type { Structure } from '../parse/read-structure.ts';
import { stretchesOf, type Part, type SetPart } from '../parse/structure/part.ts';

/** A part that holds text. */
export type HoldingPart = Exclude<Part, SetPart>;

/** The parts of one set, its head included; the first group may have no set to open it. */
export interface Group {
  set?: SetPart;
  parts: readonly HoldingPart[];
}

/** A structure while it is being corrected. Never changed, always replaced. */
export interface Draft {
  layout: Layout;
  groups: readonly Group[];
  amendments: Amendments;
  /** What would be questions and answers if the paper were said to have some. */
  heldBack?: readonly Part[] | undefined;
}

/** Groups a structure's parts by their sets, so that moving a border never moves a set. */
export function openDraft({ layout, parts, heldBack, amendments = {} }: Structure): Draft {
  return { layout, groups: inGroups(parts), amendments, heldBack: heldBack?.parts };
}

/** Parts by the sets that they belong to. */
export function inGroups(parts: readonly Part[]): readonly Group[] {
  const groups: { set?: SetPart; parts: HoldingPart[] }[] = [{ parts: [] }];
  for (const part of parts) {
    if (part.role === 'set') groups.push({ set: part, parts: [] });
    else groups.at(-1)!.parts.push(part);
  }
  return groups;
}

/** The structure that a draft has become. */
export function closeDraft({ groups, amendments }: Draft, structure: Structure): Structure {
  const parts = groups.flatMap((group) => [...(group.set ? [group.set] : []), ...group.parts]);
  return { ...structure, parts, amendments };
}

/** The offset that names the set of a group, as `assemble` has it. */
export function setStartOf({ set, parts }: Group): number {
  return set?.from ?? parts.find(isItem)?.from ?? 0;
}

/** Whether a part is a question or an answer. */
export const isItem = ({ role }: HoldingPart): boolean => role === 'question' || role === 'answer';

/** The draft with other parts; `change` gets each part and gives what it becomes, or nothing. */
export function changeParts(
  draft: Draft,
  change: (part: HoldingPart) => HoldingPart | undefined
): Draft {
  const groups = draft.groups.map((group) => {
    const parts = group.parts.flatMap((part) => change(part) ?? []);
    const isSame =
      parts.length === group.parts.length && parts.every((p, i) => p === group.parts[i]);
    return isSame ? group : { ...group, parts: inOrder(parts) };
  });
  return { ...draft, groups };
}

/** The draft with one more part, in the group with this index. */
export function addPart(draft: Draft, index: number, part: HoldingPart): Draft {
  const groups = draft.groups.map((group, i) =>
    i === index ? { ...group, parts: inOrder([...group.parts, part]) } : group
  );
  return { ...draft, groups };
}

/** The index of the group in which an offset stands. */
export function groupAt({ groups }: Draft, offset: number): number {
  const holding = groups.findIndex(({ parts }) => parts.some((part) => holds(part, offset)));
  if (holding >= 0) return holding;
  const start = ({ set, parts }: Group) => set?.from ?? parts[0]?.from ?? 0;
  return Math.max(
    0,
    groups.findLastIndex((group) => start(group) <= offset)
  );
}

/** Whether a part's text, heading included, goes over this offset. */
export function holds(part: HoldingPart, offset: number): boolean {
  return stretchesOf(part).some(({ from, to }) => from <= offset && offset < to);
}

function inOrder(parts: readonly HoldingPart[]): HoldingPart[] {
  return parts.toSorted((a, b) => a.from - b.from);
}
