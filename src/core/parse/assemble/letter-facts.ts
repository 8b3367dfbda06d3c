import type { PaperKind } from '../../model/paper.ts';
import type { Person } from '../../model/person.ts';
import type { QuestionSet } from '../../model/question-set.ts';
import type { Assembled } from './assemble.ts';
import { findAnnouncements } from '../head/description/announcements.ts';
import { isSalutation } from '../scan/salutation.ts';

/**
 * A letter that answers several sets says once who signs it, and in its opening on which day each set was
 * put: every set gets what only the letter says of it.
 */
export function withLetterFacts(read: Assembled, kind: PaperKind): Assembled {
  const isLetter = kind === 'answer-letter' || kind === 'list-of-questions';
  if (!isLetter || read.sets.length < 2) return read;
  const days = announcedDays(read);
  const signers = read.sets.map(({ respondents }) => respondents).filter((list) => list.length > 0);
  const shared = signers.length === 1 && isOneLetter(read) ? signers[0]! : [];
  const known = signers.flat();
  const completed = new Map<QuestionSet, QuestionSet>();
  for (const set of read.sets) {
    const day = set.submittedOn ?? days.get(set.caseNumber ?? '');
    const respondents = set.respondents.length === 0 ? shared : set.respondents;
    completed.set(set, {
      ...set,
      ...(day === undefined ? {} : { submittedOn: day }),
      respondents: respondents.map((person) => withKnownName(person, known))
    });
  }
  const headless = [...read.headless].map((set) => completed.get(set) ?? set);
  return { ...read, sets: [...completed.values()], headless: new Set(headless) };
}

/** Whether somebody is greeted once at most: letters one behind another have signatures of their own. */
const isOneLetter = ({ passages }: Assembled): boolean =>
  passages.flatMap(({ text }) => text.split('\n')).filter((line) => isSalutation(line)).length < 2;

/** By case number: the days on which the sets were put, where the letter's opening names them. */
function announcedDays({ sets, passages }: Assembled): ReadonlyMap<string, string> {
  if (sets.every(({ submittedOn }) => submittedOn !== undefined)) return new Map();
  const announced = findAnnouncements(passages.filter(({ kind }) => kind === 'section'));
  return new Map(
    announced.flatMap(({ facts: { caseNumber, submittedOn } }) =>
      caseNumber === undefined || submittedOn === undefined ? [] : [[caseNumber, submittedOn]]
    )
  );
}

/** A title that gives the office alone, with the name of whoever signs for that office. */
function withKnownName(person: Person, known: readonly Person[]): Person {
  if (person.name !== undefined || person.ministry === undefined) return person;
  const { name } =
    known.find(
      (other) =>
        other.name !== undefined &&
        other.ministry === person.ministry &&
        other.role?.toLowerCase() === person.role?.toLowerCase()
    ) ?? {};
  return name === undefined ? person : { ...person, name };
}
