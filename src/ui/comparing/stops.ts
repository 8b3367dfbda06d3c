import { HEAVY, type Change, type TextComparison } from '../../core/compare/align/comparison.ts';

/** A difference that one can go to. */
export interface Stop {
  /** Names it among the differences of question and answer: "answer-3". */
  id: string;
  change: Change;
}

/** The id of the element in which a difference is shown: "question-3". */
export const stopId = (part: string, change: number): string => `${part}-${change}`;

const PARTS: Readonly<Record<string, string>> = { question: 'vraag', answer: 'antwoord' };

/**
 * Names a difference in addresses by where it is, "antwoord-120-118": in the same two texts the
 * name means the same difference, or none.
 */
export function stopName({ id, change }: Stop): string {
  const [part = ''] = id.split('-');
  return `${PARTS[part] ?? part}-${change.before[0]}-${change.after[0]}`;
}

/** The name of the same difference when the two versions have changed places. */
export function turnedName(name: string): string {
  const [part, before, after] = name.split('-');
  return `${part}-${after}-${before}`;
}

/** The differences that are shown, each once, in the order in which they are read. */
export function stopsOf(
  part: string,
  { rows, changes }: TextComparison,
  shows: (change: Change) => boolean
): Stop[] {
  const order = new Set(
    rows.flatMap((row) => [row.change, ...row.segments.map((segment) => segment.change)])
  );
  return [...order].flatMap((at) => {
    const change = at === undefined ? undefined : changes[at];
    return at !== undefined && change && shows(change) ? [{ id: stopId(part, at), change }] : [];
  });
}

/**
 * Index of the next stop in a direction, round the end; `undefined` where there is none.
 * `current` is -1 before the first step.
 */
export function nextStop(
  stops: readonly Stop[],
  current: number,
  by: 1 | -1,
  heavyOnly = false
): number | undefined {
  const start = current < 0 && by < 0 ? 0 : current;
  for (let step = 1; step <= stops.length; step++) {
    const at = (start + by * step + stops.length * 2) % stops.length;
    const stop = stops[at];
    if (stop && (!heavyOnly || stop.change.weight >= HEAVY)) return at;
  }
  return undefined;
}
