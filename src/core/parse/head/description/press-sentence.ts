import type { Person } from '../../../model/person.ts';
import { findDates } from '../../scan/dates.ts';
import { latin } from '../../scan/latin.ts';
import { NAME_PARTICLE } from '../../scan/name-words.ts';
import { sentenceEnd, sentenceStart } from '../../scan/sentences.ts';
import { readMembers } from '../people/people.ts';
import { readAsked, type Placed } from './asked.ts';
import type { Description } from './description.ts';

// "Joris", "D.", "van", "von"
const NAME_WORD = `(?:\\p{Lu}[\\p{L}’'-]+|(?:\\p{Lu}\\.)+|(?:${NAME_PARTICLE}|von)(?!\\p{L}))`;
const NAME = `${NAME_WORD}(?: ${NAME_WORD}){0,4}`;

// "SP-", "GroenLinks-PvdA-"
const GROUP_BEFORE = String.raw`(?<![\p{L}\d])(?:(\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)?)-)?(?:[Tt]weede[ -])?`;

// "SP-Kamerlid Anke Tinbergen", "Kamerlid Joris van der Meer (D66)", "raadslid de heer D. Zeelen"; "Het lid Zeelen (SP)"
const MEMBER = latin(
  new RegExp(
    `${GROUP_BEFORE}(?:[Kk]amerlid|[Ss]tatenlid|[Rr]aadslid|Het lid) (?:de heer |mevrouw |dhr\\. |mw\\. )?(${NAME}(?: \\([^()]{2,30}\\))?)`,
    'u'
  )
);

// "SP-Kamerleden Anke Tinbergen en Joris van der Meer", "Kamerleden Tinbergen (SP) en Van der Meer (D66)"
const MEMBERS = latin(
  new RegExp(
    `${GROUP_BEFORE}(?:[Kk]amerleden|[Ss]tatenleden|[Rr]aadsleden|De leden) (${NAME}(?: \\([^()]{2,30}\\))?(?:(?:, | en )${NAME}(?: \\([^()]{2,30}\\))?){1,5})`,
    'u'
  )
);

// "Anke Tinbergen (Kamerlid SP)", "(Tweede Kamerlid voor de SP)": the office behind the name
const NAMED_FIRST = latin(
  new RegExp(
    `(?<![\\p{L}\\d])(${NAME}) \\((?:[Tt]weede[ -])?(?:[Kk]amerlid|[Ss]tatenlid|[Rr]aadslid) (?:(?:voor|van|namens) )?(?:(?:de|het) )?(\\p{Lu}[\\p{L}\\d -]{1,28})\\)`,
    'u'
  )
);

/** Every such name holds one of these. */
const OFFICES = ['amerl', 'tatenl', 'aadsl', 'Het lid ', 'De leden '];

// "stelt vandaag vragen aan", "heeft de volgende schriftelijke vragen gesteld"
const PUTS =
  /\b(?:stelt|stellen|stelde|stelden|heeft|hebben|dient|dienen|diende|dienden)\b[^.?!]{1,160}vragen\b/iu;

// "Op 3 mei 2031 stelden ", "Vandaag heeft ": the verb stands before who asks
const PUT_BEFORE =
  /\b(?:stelt|stellen|stelde|stelden|heeft|hebben|diende|dienden) (?:de |het )?$/iu;
const ASKS_BEHIND = /^[^.?!]{1,160}?vragen\b/iu;

// "Op 3 mei 2031 stelde", "heeft op 3 mei 2031", "vragen gesteld op 3 mei 2031", "op 3 mei 2031 schriftelijke vragen": the
// day of asking; not "na de aanvaring op 2 mei 2031 heeft", "van 2 mei 2031", which are days of what it is about
const ASKS_ON =
  /(?:^|\b(?:stelt|stellen|stelde|stelden|heeft|hebben|diende|dienden|gesteld|ingediend) )op $/iu;
const ON = /\bop $/iu;
const DAY_OF_QUESTIONS = /^(?: \p{Ll}{3,20}){0,2} \p{Ll}*vragen\b/u;

interface Named {
  people: Person[];
  at: number;
  end: number;
}

/**
 * Reads what a party or newspaper writes about a set: "SP-Kamerlid Anke Tinbergen stelt vragen aan
 * minister De Ruig over …", "Op 3 mei 2031 stelden SP-Kamerleden Tinbergen en Zeelen vragen aan …";
 * `undefined` for any other text.
 */
export function readPressSentence(text: string): Description | undefined {
  const named = OFFICES.some((office) => text.includes(office)) ? readNamed(text) : undefined;
  if (!named) return undefined;
  const start = sentenceStart(text, named.at);
  const end = sentenceEnd(text, named.at);
  const before = text.slice(start, named.at);
  const isPut = PUT_BEFORE.test(before)
    ? ASKS_BEHIND.test(text.slice(named.end, end))
    : PUTS.test(text.slice(named.at, end));
  if (!isPut) return undefined;
  const { addressees, subject } = readAsked(text, named.end, end);
  const submittedOn = dayIn(text, start, subject?.span[0] ?? end);
  return {
    type: 'letter',
    submitters: { value: named.people, span: [named.at, named.end] },
    ...(addressees ? { addressees } : {}),
    ...(subject ? { subject } : {}),
    ...(submittedOn ? { submittedOn } : {}),
    caseNumbers: []
  };
}

/** Who asks, by one of the three ways in which news names them. */
function readNamed(text: string): Named | undefined {
  const named = NAMED_FIRST.exec(text);
  if (named) {
    const group = named[2]!.trim();
    const people = readMembers(named[1]!).map((person) => ({ ...person, group }));
    return { people, at: named.index, end: named.index + named[0].length };
  }
  const several = readOffice(text, MEMBERS);
  // "Statenleden Rolf Faas en Anita Kolk van de Partij van het Veer": where the name ends is not told
  if (several?.people.every(({ group }) => group !== undefined)) return several;
  const one = readOffice(text, MEMBER);
  return one && withFollowing(text, one);
}

// " en ", ", " and " en het " before the next member with an office
const AND_NEXT = /(?:,? en |, )(?:de |het )?(?=\S)/uy;

/** "SP-raadslid Anke Tinbergen en D66-raadslid Joris Zeelen": each with an office of his own. */
function withFollowing(text: string, first: Named): Named {
  const people = [...first.people];
  let { end } = first;
  for (;;) {
    AND_NEXT.lastIndex = end;
    const from = end + (AND_NEXT.exec(text)?.[0].length ?? 0);
    const next =
      from > end ? readOffice(text.slice(from, from + LONGEST_MEMBER), MEMBER) : undefined;
    if (next?.at !== 0) return { ...first, people, end };
    people.push(...next.people);
    end = from + next.end;
  }
}

/** A member with office and group is named in no more, in characters. */
const LONGEST_MEMBER = 120;

function readOffice(text: string, office: RegExp): Named | undefined {
  const match = office.exec(text);
  if (!match?.[2] || !/\p{Lu}/u.test(match[2])) return undefined;
  const [all, group, names] = match;
  const people = readMembers(names).map((person) =>
    group === undefined || person.group !== undefined ? person : { ...person, group }
  );
  return { people, at: match.index, end: match.index + all.length };
}

/** The day on which a sentence says that the questions were put. */
function dayIn(text: string, from: number, to: number): Placed<string> | undefined {
  const told = text.slice(from, to);
  const day = findDates(told).find(({ start, end }) => {
    const before = told.slice(0, start);
    return ASKS_ON.test(before) || (ON.test(before) && DAY_OF_QUESTIONS.test(told.slice(end)));
  });
  return day && { value: day.iso, span: [from + day.start, from + day.end] };
}
