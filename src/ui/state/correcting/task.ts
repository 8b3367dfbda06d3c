import type { Placed } from '../../../core/corrections/make/statements.ts';
import type { PlacedThing } from '../../../core/corrections/make/things.ts';
import type { Paper } from '../../../core/model/paper.ts';

/** What is being corrected: some things of a paper, with all that stands round them. */
export interface Subject {
  paper: Paper;
  source: string;
  /** All things of the paper, in the order of the source. */
  things: readonly PlacedThing[];
  /** Those that were chosen to be corrected, in that order. */
  own: readonly PlacedThing[];
}

/** One way of correcting, while it is being filled in. */
export interface Task {
  readonly type: TaskName;
  /** What would be said; `undefined` while it is not filled in, or says nothing new. */
  readonly placed: readonly Placed[] | undefined;
}

/** What can be set right in one reading. */
export type TaskName = 'border' | 'split' | 'merge' | 'renumber' | 'assign' | 'shift' | 'role';

/** Two things that stand beside each other. */
export interface Neighbours {
  upper: PlacedThing;
  lower: PlacedThing;
}

/** The borders that the chosen things have, in the order of the source. */
export function bordersOf({ things, own }: Subject): Neighbours[] {
  return things.slice(1).flatMap((lower, i) => {
    const upper = things[i]!;
    return own.includes(upper) || own.includes(lower) ? [{ upper, lower }] : [];
  });
}

/** The ways in which the chosen things can be corrected. */
export function tasksFor({ own }: Subject): TaskName[] {
  const roles = new Set(own.map(({ role }) => role));
  const hasAnswer = roles.has('answer');
  const isText = [...roles].some((role) => role !== 'unplaced');
  return [
    'border',
    ...(isText ? (['split', 'merge'] as const) : []),
    ...(roles.has('question') ? (['renumber'] as const) : []),
    ...(hasAnswer ? (['assign', 'shift'] as const) : []),
    'role'
  ];
}
