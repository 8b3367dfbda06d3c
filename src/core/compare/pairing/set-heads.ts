import type { Person } from '../../model/person.ts';
import type { SetEntry } from './set-entry.ts';
import { sameWords, textItem } from '../tokens/text-item.ts';

/** Whether both print the same case number. */
export function isSameCase(a: SetEntry, b: SetEntry): boolean {
  return a.set.caseNumber !== undefined && a.set.caseNumber === b.set.caseNumber;
}

/** Whether both print the same day and the same subject, and nothing in their heads disagrees. */
export function isSameHead(a: SetEntry, b: SetEntry): boolean {
  const [left, right] = [a.set, b.set];
  if (left.submittedOn === undefined || left.submittedOn !== right.submittedOn) return false;
  if (!left.title || !right.title || !sameWords(textItem(left.title), textItem(right.title)))
    return false;
  return !isOther(left.caseNumber, right.caseNumber) && !otherPeople(a, b);
}

/** Whether both say it, and say otherwise. */
export function isOther(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left !== right;
}

/**
 * Whether nobody who asks is named by both, or each names someone asked or answering whom the
 * other does not name.
 */
export function otherPeople(a: SetEntry, b: SetEntry): boolean {
  const [askingA, askingB] = [namesOf(a.set.submitters), namesOf(b.set.submitters)];
  if (askingA.length > 0 && askingB.length > 0 && !askingA.some((name) => hasName(askingB, name)))
    return true;
  const asked = ({ set }: SetEntry) => namesOf([...set.addressees, ...set.respondents]);
  const [left, right] = [asked(a), asked(b)];
  return left.some((name) => !hasName(right, name)) && right.some((name) => !hasName(left, name));
}

/** Last names in small letters and without blanks. */
function namesOf(people: readonly Person[]): string[] {
  return people.flatMap(({ name }) => name?.toLowerCase().replace(/\s+/g, '') || []);
}

/** "Van der Meulen" and "Piet van der Meulen" are one, "Dijk" and "vanDijk" as well. */
function hasName(names: readonly string[], name: string): boolean {
  return names.some((other) => other.endsWith(name) || name.endsWith(other));
}
