import type { Span } from '../model/span.ts';
import type { Assignment, Correction, Thing } from './correction.ts';

/** The way from a source to a text that was made of it. */
export interface WayThere {
  /** Where a sign of the source stands in the text. */
  fromSource(offset: number): number;
  /** Where in the text ends what ends at an offset of the source. */
  endFromSource(end: number): number;
}

/**
 * A correction, which speaks of places of the source, for a text that was put into reading order, or
 * that a web page shows: the same with the places there. `undefined` where its passage is no passage there.
 */
export function inReadingOrder(
  correction: Correction,
  order: WayThere | undefined
): Correction | undefined {
  if (!order) return correction;
  const { target } = correction;
  const span = stretchIn(order, target.span);
  if (!span) return undefined;
  const placed = { ...correction, target: { ...target, span } };
  switch (placed.kind) {
    case 'border':
      return { ...placed, owner: thingIn(order, placed.owner) };
    case 'merge':
      return { ...placed, into: thingIn(order, placed.into) };
    case 'split':
    case 'role':
      return placed.headingTo === undefined
        ? placed
        : { ...placed, headingTo: endIn(order, placed.headingTo) };
    case 'assign':
      return { ...placed, questions: placed.questions.map((at) => order.fromSource(at)) };
    case 'shift':
      return { ...placed, answers: placed.answers.map((answer) => assignmentIn(order, answer)) };
    default:
      return placed;
  }
}

function stretchIn(order: WayThere, [start, end]: Span): Span | undefined {
  const from = order.fromSource(start);
  if (end <= start) return [from, from];
  const to = endIn(order, end);
  return to > from ? [from, to] : undefined;
}

const endIn = (order: WayThere, end: number): number => (end === 0 ? 0 : order.endFromSource(end));

const thingIn = (order: WayThere, { role, at }: Thing): Thing => ({
  role,
  at: order.fromSource(at)
});

const assignmentIn = (order: WayThere, { at, questions }: Assignment): Assignment => ({
  at: order.fromSource(at),
  questions: questions.map((place) => order.fromSource(place))
});
