import { groupBy } from '../../../core/reading/group-by.ts';
import type { CalendarDay } from '../../../core/calendar/calendar.ts';
import type { SetStatus } from '../../../core/overview/set-status.ts';
import { formatPeople } from '../../texts/people.ts';
import { formatDay } from '../../texts/format.ts';
import { DOCUMENT_LOCALE } from '../../texts/languages.ts';
import { texts } from '../../texts/texts.ts';

/** The orders in which open sets can be listed. */
export const SORTS = ['due', 'newest', 'oldest', 'questions', 'title'] as const;

/** Which submissions are shown, and in which order; `all` is no choice. */
export interface OpenSelection {
  state: string;
  ministry: string;
  group: string;
  sort: string;
}

/** What is shown before anything is chosen. */
export const NO_CHOICE: OpenSelection = {
  state: 'open',
  ministry: 'all',
  group: 'all',
  sort: 'due'
};

/** What has no date comes last, whichever way is sorted. */
function byDate(a: string | undefined, b: string | undefined, way: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -way : a > b ? way : 0;
}

const COMPARE: Record<string, (a: SetStatus, b: SetStatus) => number> = {
  due: (a, b) => byDate(a.dueOn, b.dueOn, 1),
  newest: (a, b) => byDate(a.submittedOn, b.submittedOn, -1),
  oldest: (a, b) => byDate(a.submittedOn, b.submittedOn, 1),
  questions: (a, b) => b.questions - a.questions,
  title: (a, b) => (a.title ?? '').localeCompare(b.title ?? '', DOCUMENT_LOCALE, { numeric: true })
};

/** The sets that are chosen, in the chosen order. */
export function selectStatuses(
  statuses: readonly SetStatus[],
  { state, ministry, group, sort }: OpenSelection
): SetStatus[] {
  return statuses
    .filter(
      (status) =>
        (state === 'all' || (status.state === 'answered') === (state === 'answered')) &&
        (ministry === 'all' || status.ministries.includes(ministry)) &&
        (group === 'all' || status.groups.includes(group))
    )
    .sort(COMPARE[sort] ?? COMPARE.due);
}

/** The values that a filter can choose from, by name. */
export function valuesOf(statuses: readonly SetStatus[], field: 'ministries' | 'groups'): string[] {
  const values = new Set(statuses.flatMap((status) => status[field]));
  return [...values].sort((a, b) => a.localeCompare(b, DOCUMENT_LOCALE));
}

/** The ends of the terms as days of a calendar. */
export function toCalendarDays(statuses: readonly SetStatus[]): CalendarDay[] {
  const t = texts.overviews.open;
  return statuses.flatMap(({ dueOn, submittedOn, caseNumber, title, at, ...status }) => {
    if (dueOn === undefined || submittedOn === undefined) return [];
    const facts = [
      t.submitted(submittedOn),
      caseNumber && `${texts.terms.caseNumber} ${caseNumber}`,
      formatPeople(status.submitters),
      status.addressees.length > 0 &&
        `${texts.terms.addressees}: ${formatPeople(status.addressees)}`,
      status.deferral && t.deferral(status.deferral.date)
    ];
    return [
      {
        uid: `${caseNumber ?? at.setId}@repliek`,
        date: dueOn,
        title: t.event(title ?? caseNumber ?? `${t.untitled}, ${formatDay(submittedOn)}`),
        description: facts.filter(Boolean).join('\n')
      }
    ];
  });
}

/** So many of one title are one entry; two may well be two submissions. */
const ALIKE = 3;

/**
 * What was submitted again and again under one title by the same people, as one template to
 * several ministries, together where the first of it stands; all else by itself.
 */
export function gatherAlike(
  statuses: readonly SetStatus[]
): (readonly [SetStatus, ...(readonly SetStatus[])])[] {
  const keyOf = ({ title, submitters, at }: SetStatus) =>
    title === undefined
      ? at.setId
      : [title.toLowerCase(), ...submitters.map(({ name }) => name ?? '').sort()].join('\n');
  return [...groupBy(statuses, keyOf).values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    return group.length >= ALIKE
      ? [[first, ...others] as const]
      : group.map((one) => [one] as const);
  });
}
