import { readStatuses } from './set-status.ts';
import type { SetVersions } from './set-versions.ts';

/**
 * What the library knows of sets that print no answer of their own, by the ids of the sets: the same
 * as the overview of what is open says, whether or not a case number leads there.
 */
export interface SetReplies {
  /** Another paper answers every question. */
  answered: readonly string[];
  /** A notice says that the answer comes later, and it has not come. */
  deferred: readonly string[];
}

/** Draws from all submissions which sets are answered or put off by another paper. */
export function readReplies(groups: readonly SetVersions[]): SetReplies {
  const answered: string[] = [];
  const deferred: string[] = [];
  for (const versions of groups) {
    // what stands alone has nobody who knows more; a notice says by itself what it is
    if (versions.length === 1) continue;
    const [status] = readStatuses([versions]);
    if (!status) continue;
    const bare = versions.filter(({ set }) => set.answered === 0).map(({ set }) => set.id);
    if (status.state === 'answered') answered.push(...bare);
    else if (status.state === 'open' && status.deferral) deferred.push(...bare);
  }
  return { answered, deferred };
}

/** Whether both say the same. */
export function areSameReplies(a: SetReplies, b: SetReplies): boolean {
  return haveSame(a.answered, b.answered) && haveSame(a.deferred, b.deferred);
}

function haveSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length;
}
