import type { Person } from '../../../model/person.ts';
import type { QuestionSet } from '../../../model/question-set.ts';
import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import type { Description } from './description.ts';
import { type HeadText, OPENING, OPENINGS, texts } from '../head-text.ts';
import { readDescription } from './read-description.ts';
import { nameTheSame } from './same-members.ts';
import { isSameGroup } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';

/** Who, when and about what, as far as the head of a set says. */
export type SetFacts = Pick<QuestionSet, 'submitters' | 'addressees' | 'respondents'> &
  Partial<Pick<QuestionSet, 'title' | 'caseNumber' | 'submittedOn' | 'receivedOn'>>;

/** "Antwoord op vragen van het lid …", "Verslag van …": says no more than what sort of paper it is. */
export const SORT_ONLY = latin(
  /^(?:nader )?(?:antwoord|vragen|mededeling|uitstel|lijst|verslag (?:van een|houdende)|inbreng)(?!\p{L})/iu
);

/**
 * The descriptions of a set in a head: the official ones, then openings of letters, then titles that
 * name who asks.
 */
export function readDescriptions(head: readonly HeadText[]): Description[] {
  const official = readAll(texts(head, 'description'), withoutMarkup);
  const prose = texts(head, 'prose').slice(0, OPENINGS);
  const openings = readAll(prose.flatMap(openingsOf));
  // An official description says it all, but for those on whose behalf a letter is sent.
  if (official.some(({ submitters }) => submitters))
    return official.concat(openings.map((opening) => addedBy(opening, official)));
  const titles = readAll(texts(head, 'title', 'page-title'), withSubjectOfSet);
  if (openings.some(({ submitters }) => submitters)) return official.concat(openings, titles);
  return official.concat(openings, titles, readAll(titlesOfProse(head)));
}

// "Eerdere beantwoording van Kamervragen", "Agenda 3 mei 2031 1 Opening 2 Beantwoording": other questions
const OF_OTHERS =
  /^[*_#\s]*(?:eerdere?|vorige|andere|verwante|gerelateerde|agenda|besluitenlijst|notulen)(?!\p{L})/iu;

/**
 * "Beantwoording Kamervragen van het lid Faas (VVD) over pontjes" as the title of what says who answers, right above
 * the questions or at the very top. One between may be that of a section, which tells of other questions.
 */
function titlesOfProse(head: readonly HeadText[]): string[] {
  const prose = head.filter(({ meaning }) => meaning === 'prose');
  const titles = [...new Set([prose[0]?.title, prose.at(-1)?.title])];
  return titles.flatMap((title) => (title === undefined || OF_OTHERS.test(title) ? [] : [title]));
}

/** The descriptions among these texts, which are prepared for it first. */
function readAll(texts: readonly string[], prepare?: (text: string) => string): Description[] {
  const found: Description[] = [];
  for (const text of texts) {
    const description = readDescription(prepare ? prepare(text) : text);
    if (description) found.push(description);
  }
  return found;
}

// "Vragen van het lid Faas (VVD)", right above the first of them
const BY_MEMBER = /^Vragen van (?:het lid|de leden) [^?!:()]{2,100}\([^()]{2,40}\)$/iu;

/** A piece of prose, and what stands in it below a title that speaks of the same questions. */
function openingsOf(prose: string): string[] {
  const text = prose.slice(0, OPENING);
  const last = text.slice(text.lastIndexOf('\n\n') + 2);
  if (last !== text && BY_MEMBER.test(last)) return [last, text];
  const below = text.indexOf('\n\n');
  return SORT_ONLY.test(text) && below > 0 ? [text, text.slice(below + 2)] : [text];
}

// "RE: Kamervragen van het lid Faas (VVD) over …", "Uitstel schriftelijke vragen lid Faas (VVD) over …": the
// subject of a mail or letter
const SUBJECT_OF_SET =
  /^(?:(?:re|fwd?|antw|betreft)\s?:\s*)*(?:uitstel (?:van )?(?:de )?)?(?:beantwoording (?:van )?(?:de )?)?(?:schriftelijke )?(?:kamer)?vragen (?:van )?(?=(?:(?:het|de) )?(?:kamer)?(?:lid|leden) (?!der |van ))/iu;

function withSubjectOfSet(title: string): string {
  return title.replace(SUBJECT_OF_SET, 'Vragen van ');
}

/** What an opening adds to official descriptions; the date only where it speaks of the same members. */
function addedBy(opening: Description, official: readonly Description[]): Description {
  const { type, respondents, submittedOn } = opening;
  const isToMember = opening.type === 'letter' && opening.submitters === undefined;
  const isSame =
    isToMember || official.some((description) => namesOf(description) === namesOf(opening));
  return {
    type,
    caseNumbers: [],
    ...(respondents ? { respondents } : {}),
    ...(submittedOn && isSame ? { submittedOn } : {})
  };
}

const namesOf = ({ submitters }: Description): string =>
  submitters?.value.map(({ name = '' }) => name.toLowerCase()).join() ?? '';

/** What descriptions say of a set, each thing as the first of them that says it. */
export function factsOf(descriptions: readonly Description[]): SetFacts {
  const find = <Key extends keyof Description>(key: Key) =>
    descriptions.find((description) => description[key] !== undefined)?.[key];
  const caseNumber = descriptions.flatMap(({ caseNumbers }) => caseNumbers)[0]?.value;
  const title = find('subject')?.value;
  const submittedOn = find('submittedOn')?.value;
  const receivedOn = find('receivedOn')?.value;
  return {
    submitters: submittersOf(descriptions),
    addressees: find('addressees')?.value ?? [],
    respondents: find('respondents')?.value ?? [],
    ...(title === undefined ? {} : { title }),
    ...(caseNumber === undefined ? {} : { caseNumber: caseNumber.replaceAll(/\s/gu, '') }),
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(receivedOn === undefined ? {} : { receivedOn })
  };
}

/** Who asks, as the first description says; with groups where only a later one names these. */
function submittersOf(descriptions: readonly Description[]): readonly Person[] {
  const first = descriptions.find(({ submitters }) => submitters);
  const members = first?.submitters?.value ?? [];
  const [whole, ...more] = members;
  if (whole && whole.name === undefined && more.length === 0) {
    return membersOf(whole, descriptions) ?? members;
  }
  if (!first || members.some(({ group }) => group !== undefined)) return members;
  const fuller = descriptions.find(
    (other) =>
      nameTheSame(other.submitters?.value ?? [], members) &&
      other.submitters?.value.some(({ group }) => group !== undefined)
  );
  return fuller?.submitters?.value ?? members;
}

/** The members of a group that another description names, where the first says only that the group asks. */
const membersOf = (
  { group }: Person,
  descriptions: readonly Description[]
): readonly Person[] | undefined =>
  descriptions
    .map(({ submitters }) => submitters?.value ?? [])
    .find(
      (members) =>
        members.length > 0 &&
        members.every((member) => member.name !== undefined && isSameGroup(member.group, group))
    );
