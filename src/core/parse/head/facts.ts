import type { QuestionSet } from '../../model/question-set.ts';
import { findDates, firstDate } from '../scan/dates.ts';
import type { Description } from './description.ts';
import { readDescription } from './read-description.ts';
import type { FieldMeaning } from '../structure/part.ts';
import { readMinisters } from './ministers.ts';
import { readAddressedMembers, readAddressedOffices } from './address-lines.ts';
import { findLetterDate } from './letter-date.ts';
import { readRecentDay } from './recent-day.ts';
import { readLabelledMembers } from './people.ts';
import { readSigners } from './signers.ts';
import { readSigningMembers } from './signing-members.ts';
import { withoutMarkup } from '../layout/without-markup.ts';
import type { Person } from '../../model/person.ts';

/** One piece of a head: a field's value with what it means, or prose. */
export interface HeadText {
  meaning: FieldMeaning | 'prose' | 'signature';
  text: string;
  /** Of a piece of prose; an address can look like one ("Aan de minister van Defensie"). */
  title?: string;
}

/** Who, when and about what, as far as the head of a set says. */
export type SetFacts = Pick<QuestionSet, 'submitters' | 'addressees' | 'respondents'> &
  Partial<Pick<QuestionSet, 'title' | 'caseNumber' | 'submittedOn' | 'receivedOn'>>;

/** What the head of a paper says of the paper itself. */
export interface PaperFacts extends SetFacts {
  /** The date of the paper. */
  date?: string;
  /** The subject line. */
  subject?: string;
}

// "2025Z08286", "2024Z 17972", "2024-20252025Z08286" of a table that lost its borders
const CASE_NUMBER = /(20\d\d)(?<=(?:\b|-20\d\d)20\d\d)\s?Z\s?(\d{5})\b/u;

/** How much of a piece of prose can be the opening of a letter, in characters. */
const OPENING = 1500;

/** How many pieces of prose are looked at. */
const OPENINGS = 6;

/**
 * Works out the facts of a set. A labelled value goes before an official description, a description
 * before the opening of a letter, and what stands first before what follows.
 */
export function readSetFacts(head: readonly HeadText[]): SetFacts {
  const descriptions = readDescriptions(head);
  const facts = factsOf(descriptions);
  const subject = subjectOf(head) ?? firstText(head, 'page-title');
  const caseNumber =
    firstCaseNumber(numberAboveDescription(head)) ??
    firstCaseNumber(texts(head, 'case-number')) ??
    facts.caseNumber ??
    firstCaseNumber(texts(head, 'other', 'prose'));
  return {
    ...facts,
    submitters:
      firstFull(texts(head, 'submitters'), readLabelledMembers) ??
      (facts.submitters.length > 0 ? facts.submitters : undefined) ??
      firstFull(texts(head, 'signature'), readSigningMembers) ??
      firstFull(addressesIn(head), readAddressedMembers) ??
      [],
    addressees:
      firstFull(texts(head, 'addressees'), readMinisters) ??
      (facts.addressees.length > 0 ? facts.addressees : undefined) ??
      firstFull(addressesIn(head), readAddressedOffices) ??
      [],
    ...(facts.title === undefined && subject !== undefined ? { title: subject } : {}),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    respondents: withSigners(
      firstFull(texts(head, 'respondents'), readMinisters) ?? facts.respondents,
      texts(head, 'signature')
    ),
    ...(facts.submittedOn === undefined ? submittedRecently(head) : {}),
    ...datesInBrackets(texts(head, 'dates'), facts)
  };
}

/** The pieces in which an address can stand, and the opening of a letter. */
const addressesIn = (head: readonly HeadText[]): string[] =>
  head
    .filter(({ meaning }) => meaning === 'prose' || meaning === 'signature')
    .slice(0, OPENINGS)
    .map(({ title, text }) => (title?.startsWith('Aan ') ? `${title}\n\n${text}` : text));

/** "op 16 september jl.", as the day of the letter decides. */
function submittedRecently(head: readonly HeadText[]) {
  const date = texts(head, 'date').map(firstDate).find(Boolean);
  if (date === undefined) return {};
  const day = addressesIn(head)
    .map((text) => readRecentDay(text.slice(0, OPENING), date))
    .find(Boolean);
  return day === undefined ? {} : { submittedOn: day };
}

/** The number right above "Vragen van het lid …": that of the set, where a letter answers several. */
function numberAboveDescription(head: readonly HeadText[]): string[] {
  const at = head.findIndex(({ meaning }) => meaning === 'description');
  const above = head[at - 1];
  return above?.meaning === 'case-number' ? [above.text] : [];
}

/** Works out the facts of a paper: those of its first set, its subject line and its date. */
export function readPaperFacts(head: readonly HeadText[]): PaperFacts {
  const subject = subjectOf(head);
  const date =
    texts(head, 'date').map(firstDate).find(Boolean) ?? findLetterDate(texts(head, 'prose'));
  return {
    ...readSetFacts(head),
    ...(subject === undefined ? {} : { subject }),
    ...(date === undefined ? {} : { date })
  };
}

/** The texts of the pieces of a head that mean any of these. */
function texts(head: readonly HeadText[], ...meanings: HeadText['meaning'][]): string[] {
  const found: string[] = [];
  for (const { meaning, text } of head) if (meanings.includes(meaning)) found.push(text);
  return found;
}

function firstText(head: readonly HeadText[], wanted: HeadText['meaning']): string | undefined {
  for (const { meaning, text } of head) if (meaning === wanted) return text;
  return undefined;
}

// "Antwoord op vragen van het lid …", "Verslag van …": says no more than what sort of paper it is
const SORT_ONLY =
  /^(?:nader )?(?:antwoord|vragen|mededeling|uitstel|lijst|verslag (?:van een|houdende)|inbreng)(?!\p{L})/iu;

function subjectOf(head: readonly HeadText[]): string | undefined {
  const title = firstText(head, 'title');
  if (title !== undefined) return title;
  for (const pageTitle of texts(head, 'page-title')) {
    if (!SORT_ONLY.test(pageTitle)) return pageTitle;
  }
  return firstText(head, 'dossier')?.replace(DOSSIER_NUMBER, '');
}

function readDescriptions(head: readonly HeadText[]): Description[] {
  const official = readAll(texts(head, 'description'), withoutMarkup);
  const prose = texts(head, 'prose').slice(0, OPENINGS);
  const openings = readAll(prose.flatMap(openingsOf));
  // An official description says it all, but for those on whose behalf a letter is sent.
  if (official.some(({ submitters }) => submitters))
    return official.concat(openings.map((opening) => addedBy(opening, official)));
  const titles = readAll(texts(head, 'title', 'page-title'), withSubjectOfSet);
  return official.concat(openings, titles);
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

/** A piece of prose, and what stands in it below a title that speaks of the same questions. */
function openingsOf(prose: string): string[] {
  const text = prose.slice(0, OPENING);
  const below = text.indexOf('\n\n');
  return SORT_ONLY.test(text) && below > 0 ? [text, text.slice(below + 2)] : [text];
}

// "RE: Kamervragen van het lid Faas (VVD) over …": the subject of a mail or letter
const SUBJECT_OF_SET =
  /^(?:(?:re|fwd?|antw|betreft)\s?:\s*)*(?:kamer)?vragen van (?=(?:het|de) (?:lid|leden) )/iu;

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

/** Who signs answers, before those on whose behalf. An official description names its own. */
function withSigners(respondents: readonly Person[], signatures: readonly string[]): Person[] {
  const signers = signatures.flatMap(readSigners);
  const known = (ministry: string | undefined) =>
    ministry !== undefined && respondents.some((person) => person.ministry === ministry);
  return [
    ...signers.filter(({ ministry }) => !known(ministry)),
    ...respondents.map((person) => withName(person, signers))
  ];
}

/** Who answers, with the name under the letter where a title gives the office alone. */
function withName(person: Person, signers: readonly Person[]): Person {
  if (person.name !== undefined) return person;
  const { name } =
    signers.find(
      ({ ministry, role }) =>
        ministry === person.ministry && role?.toLowerCase() === person.role?.toLowerCase()
    ) ?? {};
  return name === undefined ? person : { ...person, name };
}

function factsOf(descriptions: readonly Description[]): SetFacts {
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
  if (!first || members.some(({ group }) => group !== undefined)) return members;
  const fuller = descriptions.find(
    (other) =>
      namesOf(other) === namesOf(first) &&
      other.submitters?.value.some(({ group }) => group !== undefined)
  );
  return fuller?.submitters?.value ?? members;
}

// "(ingezonden 6 mei 2024)", "Ingediend 6 mei 2024", "Indiendatum: 6 mei 2024"
const SENT_IN =
  /ingezonden|ingediend|uw brief|indiening|indiendatum|datum (?:van )?(?:de )?(?:vragen|ontvangst)/iu;
const ANSWERED = /ontvangen|beantwoord|antwoorddatum/iu;

/** "(ingezonden 6 mei 2024)" and "Beantwoord 3 juni 2024" on lines of their own. */
function datesInBrackets(texts: readonly string[], facts: SetFacts) {
  const dates: Pick<SetFacts, 'submittedOn' | 'receivedOn'> = {};
  for (const text of texts) {
    const iso = findDates(text)[0]?.iso;
    if (!iso) continue;
    if (SENT_IN.test(text) && !facts.submittedOn) dates.submittedOn ??= iso;
    if (ANSWERED.test(text) && !facts.receivedOn) dates.receivedOn ??= iso;
  }
  return dates;
}

/** What is read from the first of the texts that gives anything. */
function firstFull<T>(texts: readonly string[], read: (text: string) => T[]): T[] | undefined {
  for (const text of texts) {
    const list = read(text);
    if (list.length > 0) return list;
  }
  return undefined;
}

// "36 600 VIII " before the title of a dossier
const DOSSIER_NUMBER = /^\d{2}\s?\d{3}(?:[ -](?:[IVX]+[A-Z]?|[A-Z]|\d{2}))?\s+/u;

function firstCaseNumber(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const match = CASE_NUMBER.exec(text);
    if (match) return `${match[1]}Z${match[2]}`;
  }
  return undefined;
}
