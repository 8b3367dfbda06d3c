import { bodyOf, type PartHeading, type Stretch, type TextPart } from '../parse/structure/part.ts';
import type { Misfit, Numbering, TextRole } from './correction.ts';
import { addPart, changeParts, groupAt, isItem, type Draft } from './draft.ts';
import { withBody } from './edit-part.ts';
import { beginsAt, freeAnchor, holderOf } from './find-part.ts';
import { subtract } from './ink.ts';

/** What a new thing is like. */
export interface NewThing {
  role: TextRole;
  /** The offset where its heading ends; absent where it has none. */
  headingTo?: number;
  numbering?: Numbering;
}

/** Lets something else begin in the middle of a thing. */
export function splitPart(draft: Draft, at: number, made: NewThing): Draft | Misfit {
  const { layout } = draft;
  const whole = holderOf(draft, at);
  if (!whole || whole.role === 'field') return 'not-there';
  if (beginsAt(draft, whole, at)) return whole.role === made.role ? draft : 'not-there';
  if (whole.heading && at < whole.heading.to && at >= whole.heading.from) return 'not-there';
  const index = groupAt(draft, at);
  if (made.role === 'answer' && !draft.groups[index]?.parts.some(isQuestion)) return 'no-question';
  const tail = subtract(bodyOf(whole), [{ from: 0, to: at }]);
  const rest = withBody(whole, subtract(bodyOf(whole), tail), layout);
  if (!rest && isItem(whole)) return 'nothing-left';
  const begun = makePart(draft, at, tail, made);
  if (!begun) return 'not-there';
  const shortened = changeParts(draft, (part) => (part === whole ? rest : part));
  return addPart(shortened, index, begun);
}

const isQuestion = ({ role }: { role: string }): boolean => role === 'question';

/** A part that is new, of these stretches; `undefined` where they do not hold it, or nothing. */
export function makePart(
  draft: Draft,
  from: number,
  stretches: readonly Stretch[],
  { role, headingTo, numbering }: NewThing
): TextPart | undefined {
  const heading: PartHeading | undefined =
    headingTo === undefined || headingTo <= from
      ? undefined
      : { from, to: headingTo, label: numbering?.label ?? '', numbers: numbering?.numbers ?? [] };
  const [first] = stretches;
  if (heading && (!first || heading.from < first.from || heading.to > first.to)) return undefined;
  const body = heading ? subtract(stretches, [heading]) : stretches;
  const part = partOf(role, { from, to: from, ...(heading && { heading }) }, numbering);
  const anchor = freeAnchor(draft, role, from);
  return withBody({ ...part, anchor }, body, draft.layout);
}

function partOf(
  role: TextRole,
  base: Stretch & { heading?: PartHeading },
  numbering: Numbering | undefined
): TextPart {
  switch (role) {
    case 'question':
      return { role, ...base, ...(numbering && { numbering }) };
    case 'answer':
      return { role, ...base };
    case 'section':
      return { role, level: 1, ...base };
  }
}
