import { answeredOn, daysToAnswer } from '../model/answer-day.ts';
import { partyOf } from '../search/analysis/parties.ts';
import { nameMinisters } from './ministers.ts';
import type { SetPlace } from './set-status.ts';
import { ministriesOf, type SetVersions } from './set-versions.ts';

/** How long one submission waited for its answer. */
export interface AnswerTime {
  at: SetPlace;
  title?: string;
  submittedOn: string;
  answeredOn: string;
  /** Whole days, weekends and recess included. */
  days: number;
  /** Who answered: "Osinga", else the office: "minister van OCW". */
  ministers: readonly string[];
  ministries: readonly string[];
  /** Of those who asked. */
  groups: readonly string[];
}

/** The answer times of one minister, ministry or group; all in days. */
export interface TimeSummary {
  name: string;
  /** How many submissions. */
  n: number;
  shortest: number;
  median: number;
  longest: number;
  /** All of them, ascending. */
  days: readonly number[];
}

/**
 * The answer time of every submission whose papers state both dates: that of submission, and that
 * on which the answer was received or, in a letter, was dated. Versions of one submission count
 * once, by the answer that came first.
 */
export function readAnswerTimes(groups: readonly SetVersions[]): AnswerTime[] {
  const ministersOf = nameMinisters(groups);
  return groups.flatMap((versions) => {
    const submittedOn = versions.find(({ set }) => set.submittedOn !== undefined)?.set.submittedOn;
    const first = versions
      .filter(({ set }) => set.answered > 0)
      .flatMap((version) => {
        const day = answeredOn(version.paper, version.set);
        return day === undefined ? [] : [{ version, day }];
      })
      .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
    if (submittedOn === undefined || !first) return [];
    const { version, day } = first;
    const days = daysToAnswer(submittedOn, day);
    if (days === undefined) return [];
    const title = versions.find(({ set }) => set.title !== undefined)?.set.title;
    return [
      {
        at: { paperId: version.paper.paperId, setId: version.set.id },
        ...(title !== undefined && { title }),
        submittedOn,
        answeredOn: day,
        days,
        ministers: ministersOf(versions),
        ministries: [...new Set(versions.flatMap(({ set }) => ministriesOf(set)))],
        groups: groupsOf(versions)
      }
    ];
  });
}

function groupsOf(versions: SetVersions): string[] {
  const groups = versions.flatMap(({ set }) =>
    set.submitters.flatMap(({ group }) => (group ? partyOf(group, set.submittedOn) : []))
  );
  return distinct(groups);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The times by those whom `namesOf` gives, most submissions first. */
export function summarizeTimes(
  times: readonly AnswerTime[],
  namesOf: (time: AnswerTime) => readonly string[]
): TimeSummary[] {
  const byName = new Map<string, number[]>();
  for (const time of times) {
    for (const name of namesOf(time)) {
      const days = byName.get(name);
      if (days) days.push(time.days);
      else byName.set(name, [time.days]);
    }
  }
  return [...byName]
    .map(([name, unsorted]) => {
      const days = unsorted.toSorted((a, b) => a - b);
      return {
        name,
        n: days.length,
        shortest: days[0]!,
        median: medianOf(days),
        longest: days.at(-1)!,
        days
      };
    })
    .sort((a, b) => b.n - a.n || a.median - b.median || a.name.localeCompare(b.name, 'nl'));
}

/** Of ascending numbers; of an even count the mean of the middle two. */
function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
