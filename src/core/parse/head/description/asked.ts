import { ABOUT } from '../../scan/about-words.ts';
import type { Person } from '../../../model/person.ts';
import type { Span } from '../../../model/span.ts';
import { readMinisters } from '../people/ministers.ts';
import { readGroups } from '../people/groups.ts';
import { readMembers } from '../people/people.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import { GROUP_IN_FULL, GROUP_NAME } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';
import { oneOf } from '../../scan/one-of.ts';

/** A value with its place in the text that was given. */
export interface Placed<T> {
  value: T;
  span: Span;
}

/** Who asks whom about what, as far as it is said. */
export interface Asked {
  submitters?: Placed<Person[]>;
  addressees?: Placed<Person[]>;
  subject?: Placed<string>;
}

/**
 * Source of a pattern for what leads in an office: "de " before "Minister", "staatsecretaris", "de
 * demissionair "; not before "ministerie".
 */
export const OFFICE =
  '(?:de |het |mijn |onze )?(?:demissionaire? |toenmalige? |waarnemende? )?(?=(?:vice-?)?minister(?!ie)|staatss?e?c?cretaris|bewindspersoon|ambtgeno|collega)';

// " aan de Minister ", " aan staatssecretaris "; not " aan de Kamer"
const TO_OFFICE = new RegExp(` aan ${OFFICE}`, 'iu');

// " over ", " inzake ", " met betrekking tot ", "Welzijn en Sportover "; not "voorover "
const SUBJECT_LEAD = new RegExp(
  String.raw`(?: (?:${ABOUT})|(?<=zaken|sport|staat|financiën|heid|schap|relaties|natuur|kwaliteit|groei|defensie|milieu|klimaat|migratie|ordening|hulp|samenwerking|landbouw)over)(?: |(?=[«“‘"']))`,
  'iu'
);

// What ends a list of names that neither an office nor a subject follows: "(ingezonden", ", met
// kenmerk", " gesteld", " van 6 mei", " ex artikel 41", " en op die van het lid
// Faas"
const AFTER_NAMES =
  / (?:ex|conform|ingevolge|krachtens|op grond van) (?:artikel|art\.?) | ?\((?:ingezonden|ingekomen|kenmerk|ontvangen|uw |20\d\d ?Z)|, (?:ingezonden|ingekomen|met kenmerk|kenmerk|welke|die) | (?:gesteld|aan mij|mij|u|schriftelijke|kamervragen|vragen|d\.d\.|met kenmerk|ingezonden|kunnen|heeft|hebben|zijn|werden|van(?= \d)|op(?= \d)|(?:en |alsmede |evenals )op(?= (?:de vragen|vragen|die) van))(?: |$)/iu;

// What ends a subject in running text
const AFTER_SUBJECT = latin(
  new RegExp(
    String.raw`,? ${oneOf([
      // "… over fietspaden (ingezonden 3 mei", "… (2031Z01234"
      /\((?:ingezonden|kenmerk|ontvangen|met kenmerk|uw kenmerk|zaaknummer|vraagnummer|nr(?!\p{L})|nummer |20\d\d ?Z)/iu,
      // "Gepubliceerd: 3 mei", "Indiener: Inge Faas": labels of a page below the title
      /(?:gepubliceerd(?: op)?|publicatiedatum|geplaatst(?: op)?|indieners?|ingediend door)\s?: /iu,
      // "ingezonden op", "ingediend 3 mei"
      /(?:ingezonden|ingediend) (?:op|d\.d\.|(?=\d{1,2} ))/iu,
      // "van 3 mei 2031, kenmerk", "met kenmerk", "d.d. 3"
      /van (?=\d{1,2} \p{L}{3,9} \d{4},? \(?(?:met )?kenmerk)|met (?:als )?kenmerk|kenmerk|d\.d\. \d/iu,
      // "die u mij op", "welke zijn"
      /(?:die|welke) (?:(?:u )?(?:mij|ons|aan mij|aan ons) )?(?:op|werden|zijn) /iu,
      // "worden hieronder beantwoord", "kunnen niet binnen", "als volgt te", "volgt uiterlijk", "kan ik"
      /(?:(?:als volgt|hieronder|hierna) )?(?:zijn|worden|heb ik) (?=[^.]{0,60}beantwoord)/iu,
      /kunnen,? (?=[^.]{0,80}\bniet\b)|als volgt te |volgt (?:uiterlijk|zo |binnen|op )|kan ik /iu,
      // "deel ik u mee", "beantwoord ik"
      /(?:deel|bericht|meld|laat|informeer)(?:en)? (?:ik|wij|we) u |(?:be)?antwoord(?:en)? (?:ik|wij|we) /iu,
      /niet binnen de (?:\p{L}+ ){0,2}termijn /iu,
      // "Geachte voorzitter"
      /geachte? (?:(?:heer|mevrouw|mijnheer|de) ){0,2}(?:voorzitter|leden|raad|staten|college|heer|mevrouw)(?!\p{L})/iu,
      /20\d\d ?Z ?\d{5}/iu
    ])}`,
    'iu'
  )
);

/** " Antwoord van Gedeputeerde Staten van 27 juni" behind "over ponten": a title below, where no full stop ends the subject. */
export const REPLY_BELOW =
  /\.? Antwoord(?:en)? van (?:[Gg]edeputeerde|GS(?!\p{L})|het (?:[Cc]ollege|dagelijks)|[Bb]urgemeester|de (?:[Gg]edeputeerde|[Ww]ethouder|[Bb]urgemeester))/u;

// "bied ik u … aan", "stuur ik u … toe": the particle at the end is no part of the subject
const PARTICLE = / (?:aan|toe)$/u;
const SEPARABLE = /\b(?:bied(?:en|t)?|stuur|sturen|zend(?:en)?)\b/iu;

const QUOTES = [
  ['«', '»'],
  ['‘', '’'],
  ['“', '”']
] as const;
const MAX_QUOTE = 300;

const TRAILING = ' ,.;';

// " aan het college", " aan College", " aan de wethouder": a board that is asked is no part of a name
const TO_BOARD =
  / aan (?:(?:het |uw )?college(?!\p{L})|het dagelijks bestuur|(?:de )?(?:burgemeester|wethouder|gedeputeerde|commissaris))/iu;

// "naar aanleiding van een bericht over de sluis vragen gesteld aan de minister over": why they ask stands before whom
const WHY = 'aanleiding';
const PUT_BEHIND = /vragen (?:gesteld|ingediend) (?=aan )/iu;

/** What leads in the subject: what stands before whom they ask only says why. */
function findSubjectLead(text: string, from: number, end: number): Found | undefined {
  const about = searchIn(text, SUBJECT_LEAD, from, end);
  if (!about?.[0].includes(WHY)) return about;
  const put = searchIn(text, PUT_BEHIND, about.index, end);
  return put ? searchIn(text, SUBJECT_LEAD, put.index + put[0].length, end) : about;
}

/**
 * Reads names, offices and subject from what stands between `from`, where the names begin, and `end`. With
 * `hasSubject` the subject stands behind that and was read already.
 */
export function readAsked(text: string, from: number, end: number, hasSubject = false): Asked {
  const about = findSubjectLead(text, from, end);
  const headEnd = about?.index ?? end;
  const office = searchIn(text, TO_OFFICE, from, headEnd);
  const beforeOffice = office?.index ?? headEnd;
  const beforeBoard = searchIn(text, TO_BOARD, from, beforeOffice)?.index ?? beforeOffice;
  const namesEnd = searchIn(text, AFTER_NAMES, from, beforeBoard)?.index ?? beforeBoard;
  const asking = readPlaced(text, from, namesEnd, readPersons);
  const isPut = office !== undefined || beforeBoard < beforeOffice;
  const submitters =
    asking && saysWho(asking.value, isPut, hasSubject || about !== undefined) ? asking : undefined;
  const addressees = office
    ? readPlaced(text, office.index + office[0].length, headEnd, readMinisters)
    : undefined;
  const subject = about ? readSubject(text, about.index + about[0].length, end) : undefined;
  return {
    ...(submitters ? { submitters } : {}),
    ...(addressees ? { addressees } : {}),
    ...(subject ? { subject } : {})
  };
}

/**
 * Whether those named ask all that follows. "Vragen van de leden van de SP-fractie" without a subject may stand
 * above a part of a list, and "de vragen van de fracties van SP en VVD over" in a letter that answers each apart.
 */
const saysWho = (asking: readonly Person[], isPut: boolean, hasSubject: boolean): boolean =>
  isPut || asking.some(({ name }) => name !== undefined) || (hasSubject && asking.length === 1);

/** Where the questions' subject ends at the latest in a running sentence that names who asks at `from`. */
export function runningEnd(text: string, from: number): number {
  let sentence = sentenceEnd(text, from);
  const about = searchIn(text, SUBJECT_LEAD, from, sentence);
  const open = about && openQuote(text, about.index, sentence);
  if (open !== undefined) sentence = sentenceEnd(text, open);
  const stop = about && searchIn(text, AFTER_SUBJECT, about.index, sentence);
  const reply = about && searchIn(text, REPLY_BELOW, about.index, stop?.index ?? sentence);
  return reply?.index ?? stop?.index ?? sentence;
}

/** Where a quotation closes that is open at `end`: a full stop inside it ends no sentence. */
function openQuote(text: string, from: number, end: number): number | undefined {
  const part = text.slice(from, end);
  for (const [open, close] of QUOTES) {
    if (part.lastIndexOf(open) <= part.lastIndexOf(close)) continue;
    const at = text.indexOf(close, end);
    if (at >= 0 && at - end < MAX_QUOTE) return at;
  }
  return undefined;
}

/** People with the place of the piece in which they are named; nothing where it names nobody. */
export function readPlaced(
  text: string,
  from: number,
  to: number,
  read: (text: string) => Person[]
): Placed<Person[]> | undefined {
  const value = read(text.slice(from, to));
  return value.length > 0 ? { value, span: trimmedSpan(text, from, to) } : undefined;
}

// "de vaste commissie voor Onderwijs, Cultuur en Wetenschap": what it is for are no names
const COMMITTEE = /^(?:de )?(?:(?:vaste|algemene|tijdelijke|bijzondere) )?(?:kamer)?commissies? /iu;

// "mevrouw J. Bos namens de fractie Dorp en Veer", "het raadslid Bos van de fractie van Dorp en Veer"
const FOR_GROUP = latin(
  /^((?:(?:de heer|mevrouw|mevr\.|mw\.|dhr\.|(?:het )?(?:raads|staten)?lid) )?\p{Lu}[^,();]{1,50}?) (?:van|namens) (?:de )?(?:raads|staten)?fractie (?:van )?(?:de |het )?(\p{Lu}[^,();]{1,50})$/u
);

// "de SP (de heer T. Bos)", "de fractie van Dorp en Veer (mevrouw J. Bos)": a group before who speaks for it
const GROUP_BEFORE = latin(
  new RegExp(
    String.raw`^(?:de )?(?:(?:raads|staten)?fractie (?:van )?(?:de |het )?(?<local>\p{Lu}[^,();]{1,50})|(?<known>${GROUP_NAME}|${GROUP_IN_FULL})) \((?<names>(?:de heer|mevrouw|dhr\.|mevr\.|mw\.) \p{Lu}[^()]{1,80})\)$`,
    'u'
  )
);

/** Members by name, or the groups that ask as a whole; a committee is nobody, nor is a word of the sentence. */
function readPersons(text: string): Person[] {
  if (COMMITTEE.test(text)) return [];
  const { local, known, names } = GROUP_BEFORE.exec(text.trim())?.groups ?? {};
  const first = local ?? known;
  if (first !== undefined && names !== undefined) {
    return readMembers(names).map((member) => ({ ...member, group: first }));
  }
  const groups = readGroups(text);
  if (groups) return groups;
  const [, named, group] = FOR_GROUP.exec(text.trim()) ?? [];
  if (named !== undefined && group !== undefined && !named.includes(' en ')) {
    return readMembers(named).map(({ name }) => ({ ...(name !== undefined && { name }), group }));
  }
  return readMembers(text).filter(
    ({ name = '' }) => /\p{Lu}/u.test(name) && !/fractie|commissie|\bkamer$/iu.test(name)
  );
}

function readSubject(text: string, from: number, end: number): Placed<string> | undefined {
  const [start, trimmedEnd] = trimmedSpan(text, from, end);
  const raw = text.slice(start, trimmedEnd);
  const particle = SEPARABLE.test(text.slice(0, from)) ? PARTICLE.exec(raw) : null;
  const value = particle ? raw.slice(0, particle.index) : raw;
  return value === '' ? undefined : { value, span: [start, start + value.length] };
}

function trimmedSpan(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start++;
  while (end > start && TRAILING.includes(text[end - 1]!)) end--;
  return [start, end];
}

interface Found {
  index: number;
  0: string;
}

function searchIn(text: string, pattern: RegExp, from: number, end: number): Found | undefined {
  const match = pattern.exec(text.slice(from, end));
  return match ? { index: from + match.index, 0: match[0] } : undefined;
}
