import type { Person } from '../../../model/person.ts';

/** Whether two lists name the same members, one perhaps by more than the surname: "Klaverweide", "D. Klaverweide". */
export function nameTheSame(some: readonly Person[], others: readonly Person[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ name = '' }, i) => {
      const [one, other] = [name.toLowerCase(), (others[i]?.name ?? '').toLowerCase()];
      return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
    })
  );
}
