import type { Person } from '../../model/person.ts';
import type { Description } from './description/description.ts';
import { datesInBrackets } from './dates-in-brackets.ts';
import { firstDate } from '../scan/dates.ts';
import { isSameGroup } from '../scan/group-names.ts';
import { readGroupTitle } from './description/group-title-askers.ts';
import {
  SORT_ONLY,
  type SetFacts,
  factsOf,
  readDescriptions
} from './description/head-descriptions.ts';
import { type HeadText, OPENING, OPENINGS, firstText, lastLine, texts } from './head-text.ts';
import { findLetterDate } from './letter-date.ts';
import { readAddressedMembers, readAddressedOffices } from './people/address-lines.ts';
import { readAddressees } from './people/addressees.ts';
import { readLabelledMembers } from './people/labelled-members.ts';
import { readSigningMembers } from './people/signing-members.ts';
import { withSigners } from './people/with-signers.ts';
import { readRecentDay } from './recent-day.ts';

/** What the head of a paper says of the paper itself. */
export interface PaperFacts extends SetFacts {
  /** The date of the paper. */
  date?: string;
  /** The subject line. */
  subject?: string;
}

// "2025Z08286", "2024Z 17972", "2024-20252025Z08286" of a table that lost its borders
const CASE_NUMBER = /(20\d\d)(?<=(?:\b|-20\d\d)20\d\d)\s?Z\s?(\d{5})\b/u;

/**
 * Works out the facts of a set. A labelled value goes before an official description, a description
 * before the opening of a letter, and what stands first before what follows.
 */
export function readSetFacts(head: readonly HeadText[]): SetFacts {
  const descriptions = readDescriptions(head);
  const facts = factsOf(descriptions);
  const subject =
    subjectOf(head) ?? firstText(head, 'page-title') ?? committeeSubjectOf(descriptions);
  const caseNumber =
    firstCaseNumber(numberAboveDescription(head)) ??
    firstCaseNumber(texts(head, 'case-number')) ??
    facts.caseNumber ??
    firstCaseNumber(texts(head, 'dates', 'other', 'prose')) ??
    firstCaseNumber(texts(head, 'title'));
  return {
    ...facts,
    submitters:
      withGroup(
        firstFull(texts(head, 'submitters').map(withoutLinks), readLabelledMembers),
        texts(head, 'group')
      ) ??
      (facts.submitters.length > 0
        ? ofCard(named(facts.submitters, texts(head, 'signature')), texts(head, 'group'))
        : undefined) ??
      firstFull(texts(head, 'signature'), readSigningMembers) ??
      firstFull(addressesIn(head), readAddressedMembers) ??
      readGroupAbove(head) ??
      groupAlone(texts(head, 'group')),
    addressees:
      firstFull(texts(head, 'addressees'), readAddressees) ??
      (facts.addressees.length > 0 ? facts.addressees : undefined) ??
      firstFull(addressesIn(head), readAddressedOffices) ??
      [],
    ...(facts.title === undefined && subject !== undefined ? { title: subject } : {}),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    respondents: withSigners(
      firstFull(texts(head, 'respondents'), readAddressees) ?? facts.respondents,
      texts(head, 'signature')
    ),
    ...(facts.submittedOn === undefined ? submittedRecently(head) : {}),
    ...(facts.submittedOn === undefined ? dayBeforeAnswer(head) : {}),
    ...(facts.submittedOn === undefined ? dayInCard(head) : {}),
    ...signedAfter(head, facts),
    ...datesInBrackets(texts(head, 'dates'), facts)
  };
}

/** The day below the answers to a form that says above them when they were asked for. */
function signedAfter(head: readonly HeadText[], { submittedOn, receivedOn }: SetFacts) {
  if (submittedOn !== undefined || receivedOn !== undefined) return {};
  const asked = dayInCard(head).submittedOn;
  const signed = texts(head, 'signature').map(firstDate).find(Boolean);
  return asked !== undefined && signed !== undefined && signed > asked
    ? { receivedOn: signed }
    : {};
}

const committeeSubjectOf = (descriptions: readonly Description[]): string | undefined =>
  descriptions.find(({ committeeSubject }) => committeeSubject)?.committeeSubject?.value;

// "[Inge Faas](/leden/faas)": a name that is a link
const LINK = /\[([^[\]]{1,80})\]\([^()\s]{1,200}\)/gu;

const withoutLinks = (text: string): string =>
  text.includes('](') ? text.replaceAll(LINK, '$1') : text;

/** The group that a card names apart is that of everyone who has none. */
function withGroup(members: Person[] | undefined, groups: readonly string[]): Person[] | undefined {
  const [group, ...more] = groups;
  if (!members || group === undefined || more.length > 0) return members;
  return members.map((member) => ({ group, ...member }));
}

/** The same where a sentence names them; the group alone adds nothing. */
const ofCard = (members: readonly Person[], groups: readonly string[]): readonly Person[] =>
  members.every(({ name }) => name !== undefined)
    ? (withGroup([...members], groups) ?? members)
    : members;

/** Where only groups are said to ask: the members that sign for them, "Inge Faas" / "VVD"; where only names are: their groups. */
function named(asking: readonly Person[], signatures: readonly string[]): readonly Person[] {
  if (asking.some(({ name }) => name !== undefined)) {
    if (asking.some(({ group }) => group !== undefined)) return asking;
    const signing = firstFull(signatures, readSigningMembers) ?? [];
    return asking.map((one) => ({ ...signing.find(({ name }) => name === one.name), ...one }));
  }
  const signers = firstFull(signatures, readSigningMembers) ?? [];
  const signed = signers.map((signer) => ({
    signer,
    whole: asking.find(({ group }) => isSameGroup(group, signer.group))
  }));
  const all = asking.every((whole) => signed.some((one) => one.whole === whole));
  return all && signed.every(({ whole }) => whole)
    ? signed.map(({ signer, whole }) => ({ ...signer, ...whole }))
    : asking;
}

// "CDA", "Lokaal Sterk"; not "CDA, D66", nor "alle fracties"
const ONE_GROUP = /^(?:\p{Lu}|50P)[\p{L}\d’'/.& -]{1,50}$/u;

/** The group that a card names where nothing says which of its members asks. */
function groupAlone([group, ...more]: readonly string[]): Person[] {
  const isOne = group !== undefined && more.length === 0 && ONE_GROUP.test(group.trim());
  return isOne ? [{ group: group.trim() }] : [];
}

/** The group whose title stands right above the first question, if no other group's stands between the next ones. */
function readGroupAbove(head: readonly HeadText[]): Person[] | undefined {
  const last = head.findLast(({ meaning }) => meaning === 'prose');
  return last && firstText(head, 'next-group') === undefined
    ? readGroupTitle(lastLine(last))
    : undefined;
}

// "Beantwoording: 18 februari 2031", "Datum antwoord: 18-2-2031"
const ANSWER_DAY =
  /^(?:beantwoord(?:ing)?|datum (?:van )?(?:het |de )?(?:antwoord|beantwoording))(?!\p{L})/iu;

/** "Datum: 20 januari 2031" of a form that prints the day of the answer as well. */
function dayBeforeAnswer(head: readonly HeadText[]): { submittedOn?: string } {
  const asked = texts(head, 'date').map(firstDate).find(Boolean);
  const answered = texts(head, 'dates')
    .filter((text) => ANSWER_DAY.test(text))
    .map(firstDate)
    .find(Boolean);
  return asked !== undefined && answered !== undefined && asked < answered
    ? { submittedOn: asked }
    : {};
}

/** The day that a card prints beside who asks. */
function dayInCard(head: readonly HeadText[]): { submittedOn?: string } {
  const day = texts(head, 'submitted').map(firstDate).find(Boolean);
  return day === undefined ? {} : { submittedOn: day };
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
    texts(head, 'date', 'submitted').map(firstDate).find(Boolean) ??
    findLetterDate(texts(head, 'prose')) ??
    texts(head, 'lone-day').map(firstDate).find(Boolean) ??
    // The margin of a letter's first page, which some readers of pages write below who signs
    findLetterDate(texts(head, 'signature')) ??
    // "Den Haag, 3 mei 2031" above or below the name
    texts(head, 'signature').map(firstDate).find(Boolean);
  return {
    ...readSetFacts(head),
    ...(subject === undefined ? {} : { subject }),
    ...(date === undefined ? {} : { date })
  };
}

function subjectOf(head: readonly HeadText[]): string | undefined {
  const title = firstText(head, 'title');
  // A title that was broken over lines is one.
  if (title !== undefined)
    return title
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' ');
  for (const pageTitle of texts(head, 'page-title')) {
    if (!SORT_ONLY.test(pageTitle)) return pageTitle;
  }
  return firstText(head, 'dossier')?.replace(DOSSIER_NUMBER, '');
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
const DOSSIER_NUMBER = /^\d{2}\s?\d{3}(?:[\s-]{1,3}(?:[IVX]+[A-Z]?|[A-Z]|\d{2}))?\s+/u;

function firstCaseNumber(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const match = CASE_NUMBER.exec(text);
    if (match) return `${match[1]}Z${match[2]}`;
  }
  return undefined;
}
