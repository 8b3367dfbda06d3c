import { stretchesOf, type Stretch } from '../parse/structure/part.ts';
import type { Misfit } from './correction.ts';
import { addPart, changeParts, groupAt, type Draft } from './draft.ts';
import { without } from './edit-part.ts';
import { inkOf, subtract } from './ink.ts';
import { makePart, type NewThing } from './split-part.ts';

/** Makes one thing of a stretch, whatever it was before. */
export function setRole(draft: Draft, stretch: Stretch, made: NewThing): Draft | Misfit {
  const { layout } = draft;
  const ink = inkOf(layout, stretch).map(([from, to]) => ({ from, to }));
  const [first] = ink;
  if (!first) return 'not-there';
  if (isAlready(draft, ink, made.role)) return draft;
  const index = groupAt(draft, first.from);
  const freed = changeParts(draft, (part) => {
    const isTouched = stretchesOf(part).some(
      (own) => own.from < stretch.to && stretch.from < own.to
    );
    return isTouched ? without(part, stretch, layout) : part;
  });
  const group = freed.groups[index];
  if (made.role === 'answer' && !group?.parts.some(({ role }) => role === 'question')) {
    return 'no-question';
  }
  const part = makePart(freed, first.from, [stretch], made);
  return part ? addPart(freed, index, part) : 'not-there';
}

/** Whether one thing of that role holds it all; prose may be several. */
function isAlready({ groups }: Draft, ink: readonly Stretch[], role: NewThing['role']): boolean {
  const same = groups.flatMap(({ parts }) => parts).filter((part) => part.role === role);
  const isHeld = (held: readonly Stretch[]) => subtract(ink, held).length === 0;
  if (role === 'section') return isHeld(same.flatMap(stretchesOf));
  return same.some((part) => isHeld(stretchesOf(part)));
}
