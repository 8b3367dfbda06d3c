import { latin } from '../../scan/latin.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';
import { GROUP_NAME } from '../../scan/group-names.ts';
import { NAME_PARTICLE, PERSON_TITLE } from '../../scan/name-words.ts';
import { oneOf } from '../../scan/one-of.ts';

// "De minister van Financiën,", "DE STAATSSECRETARIS VAN DEFENSIE", "Mede namens de minister van …,"
const OFFICE = latin(
  /^(?:mede namens |namens |de voorzitter van de |de (?:adjunct-)?griffier )?(?:de (?:vice-)?)?(?:demissionair )?(?:minister(?:-president)?|staatssecretaris)\b(?! (?:is|heeft|kan|zal|wil|zegt|vindt|deelt|acht)\b)(?:[^.?!]|(?<=[\s.,(](?:\p{L}|drs?|mr|ir|ing|prof|mw|chr|th|ph|joh))\.){0,120},?$/iu
);

const mayBeOffice = mayBeginWithAny(
  (
    'mede namens |namens |de voorzitter van de |de griffier |de adjunct|de vice-|' +
    'de demissionair |de minister|de staatssecretaris|demissionair |minister|' +
    'staatssecretaris'
  ).split('|')
);

/** An office as who signs writes it: "De minister van Financiën,". */
export const isOffice = (line: string): boolean => mayBeOffice(line) && OFFICE.test(line);

// "Minister antwoordt op vragen", "De staatssecretaris stuurt": a headline, no signature
const ACTS = latin(
  new RegExp(
    String.raw`^(?:[Dd]e )?(?:[Vv]ice-)?(?:[Mm]inister|[Ss]taatssecretaris)(?:-president)? (?!(?:${NAME_PARTICLE}|al|${PERSON_TITLE}|voor|en|zonder|belast|mede|namens)(?!\p{L}))\p{Ll}`,
    'u'
  )
);

// "De minister van Defensie en de staatssecretaris van Financiën hebben": a sentence about both
const DO =
  /\s(?:heeft|hebben|is|zijn|kan|kunnen|zal|zullen|wil|willen|wordt|worden|gaat|gaan)(?:\s\p{Ll}|$)/u;

/** Whether a line that begins with an office tells what somebody does. */
export function tellsOfOffice(line: string): boolean {
  return ACTS.test(line) || DO.test(line);
}

// "K.L. Kalisvaart", "drs. Jasmijn de Ruiter", "(J. de Ruiter)", "(w.g.) J. de Ruiter": a name above its office
const NAME = latin(
  new RegExp(
    String.raw`^(?:\(?w\.\s?g\.\)?\s+)?\(?(?:(?:${PERSON_TITLE})\.\s)*\p{Lu}[\p{L}.’'-]*\s(?:[\p{L}.’'-]+\s){0,4}\p{Lu}[\p{L}’'-]+\)?$`,
    'u'
  )
);

/** A name above or below its office, with or without titles. */
export const isSigningName = (line: string): boolean => NAME.test(line);

// "Jasmijn de Ruiter Minister van Visserij": name and office in a text that became one line
const NAMED_OFFICE = latin(
  new RegExp(
    String.raw`^(?:\(?w\.\s?g\.\)?\s+)?(?:(?:${PERSON_TITLE})\.\s+)*\p{Lu}(?:\p{L}+|\.(?:\p{L}\.)*)\s+(?:(?:[\p{L}’'-]+|(?:\p{Lu}\.)+)\s+){1,5}(?:Minister(?:-president)?|Staatssecretaris)(?:\s+v(?:an|oor)\s+[^.?!:]{3,120})?$`,
    'u'
  )
);

// "A. Kolk", "mr. A.B. van der Kolk": with initials, which no line of a text ends in alone
const INITIALS = latin(
  new RegExp(
    String.raw`^(?:\(?w\.\s?g\.\)?\s)?(?:(?:${PERSON_TITLE})\. ?){0,3}(?:\p{Lu}\p{Ll}?\. ?){1,6}(?:(?:${NAME_PARTICLE}) ){0,3}\p{Lu}[\p{L}’'-]{1,30}$`,
    'u'
  )
);

/** A name with initials and nothing else. */
export const isNameWithInitials = (line: string): boolean => INITIALS.test(line);

// "w.g. Anna van der Kolk"; not "Hierbij bied ik uw Kamer"
const FULL_NAME = latin(
  new RegExp(
    String.raw`^(?:\(?w\.\s?g\.\)?\s)?(?:\p{Lu}\p{Ll}{1,20} )?(?:(?:${NAME_PARTICLE}) ){0,3}\p{Lu}[\p{L}’'-]{1,30}$`,
    'u'
  )
);

/** "A. Kolk, minister van Kustzaken": a name, then its office on the same line. */
export function isNameBeforeOffice(line: string): boolean {
  const comma = line.indexOf(', ');
  if (comma < 0) return false;
  const [name, office] = [line.slice(0, comma), line.slice(comma + 2)];
  if (!isOffice(office) || tellsOfOffice(office)) return false;
  return FULL_NAME.test(name) || isNameWithInitials(name);
}

/** Name and office of who signs on one line. */
export const isNamedOffice = (line: string): boolean => NAMED_OFFICE.test(line);

// "Fractievoorzitter Duinbelang", "Statenlid": what members write under their name; not the heads of
// columns, "Kamerlid Politieke partij Vraag"
const MEMBER =
  /^(?:plaatsvervangend )?(?:fractie(?:voorzitter|lid)|(?:provinciaal )?statenlid|raadslid|(?:tweede )?kamerlid)\b(?! (?:(?:politieke )?partij(?! v(?:an|oor) )|fractie|vraag|onderwerp)\b)/iu;

/** What members write under their name. */
export const isMembersOffice = (line: string): boolean => MEMBER.test(line);

// "Hoogachtend,", "(w.g.)", "Indiener, Faas", "Namens de fractie van Leefbaar Duinrade,", "Namens de VVD
// Statenfractie Noordmark,": not "Namens de fractie vraag ik"
const CLOSING = latin(
  new RegExp(
    `^${oneOf([
      /\(?w\.\s?g\.\)?$/iu,
      // "[handtekening]", "(handtekening)"
      /[[({]{1,2}\s?handtekening(?:en)?\s?[\])}]{1,2}$/iu,
      /met (?:de meeste|bijzondere|verschuldigde) hoogachting/iu,
      /hoogachtend|met vriendelijke groet|met (?:(?:hartelijke|collegiale) )?groet(?:en)?,?$/iu,
      /(?:de )?indiener(?:s|\(s\))?(?:\s?[:,]|(?<=\)) \p{L})/iu,
      /(?:vriendelijke |hartelijke )?groet(?:en|jes)?,?$/iu,
      /namens (?:de |het )?(?:[\p{L}\d]+[- ])?(?:staten|raads)?fractie(?: (?:van )?[\p{Lu}\d][\p{L}\d -]{0,30})?,?$/iu,
      /namens de partij [\p{L} -]{2,40},$/iu,
      // "Namens D66 Noordmark,"
      new RegExp(
        String.raw`namens (?:de |het )?(?:${GROUP_NAME})(?: \p{Lu}[\p{L} -]{2,30})?,$`,
        'iu'
      ),
      /(?:het lid|de leden) van (?:de (?:gemeente)?raad|provinciale staten),$/iu
    ])}`,
    'iu'
  )
);

const mayClose = mayBeginWithAny(
  (
    'w.|(w.|[|(h|{|hoogachtend|met |de indiener|indiener|vriendelijke groet|' +
    'hartelijke groet|groet|namens |het lid van |de leden van '
  ).split('|')
);

/** A line that closes a letter or says for whom is signed. */
export const closesLetter = (line: string): boolean => mayClose(line) && CLOSING.test(line);

const BOARD_NAME = String.raw`(?:(?:bestuurs)?college(?: van)?|dagelijks bestuur(?: van)?)? ?(?:burgemeester en wethouders|b\s?(?:&|en)\s?w|gedeputeerde staten|dijkgraaf en (?:hoog)?heemraden|(?:het )?(?:openbaar lichaam|waterschap|hoogheemraadschap))`;

// "Het college van burgemeester en wethouders van Oosterbroek,", "Gedeputeerde Staten van Noordmark,", "Burgemeester en
// wethouders voornoemd,", "Het college van Oosterbroek,", "Het bestuurscollege van het openbaar lichaam Saba,"; not
// "College van Bestuur,"
const BOARD = latin(
  new RegExp(
    String.raw`^(?:namens )?(?:het )?(?:${BOARD_NAME}(?: van \p{Lu}[\p{L}’' -]{1,40},?|(?<=(?:water|hoogheemraad)schap) \p{Lu}[\p{L}’' -]{1,40},|(?: voornoemd)?,)|college van (?!bestuur|commissarissen|toezicht|deskundigen)\p{Lu}[\p{L}’' -]{1,40},|bestuurscollege van het openbaar lichaam \p{Lu}[\p{L}’' -]{1,40},)(?: (?:de )?(?:secretaris|voorzitter)[\p{L}., -]{0,80})?$`,
    'iu'
  )
);

// "Het college van burgemeester en wethouders", "Gedeputeerde Staten", "dagelijks bestuur" with which such a line begins
const OFFICE_OF_BOARD = latin(
  /^(?:namens )?(?:het )?((?:college van )?(?:burgemeester en wethouders|b\s?(?:&|en)\s?w|gedeputeerde staten|dijkgraaf en (?:hoog)?heemraden)|bestuurscollege|dagelijks bestuur|college)(?!\p{L})/iu
);

// "Namens het dagelijks bestuur,": above who signs for it
const FOR_BOARD =
  /^namens (?:het (?:college|dagelijks bestuur|bestuurscollege)|burgemeester en wethouders|gedeputeerde staten)[^.?!:;,]{0,60},$/iu;

/** The board that signs on a line, without its place: "Gedeputeerde Staten"; `undefined` for any other line. */
export function signingBoard(line: string): string | undefined {
  return isBoard(line) || isBoardOnly(line) || FOR_BOARD.test(line)
    ? OFFICE_OF_BOARD.exec(line)?.[1]
    : undefined;
}

const mayBeBoard = mayBeginWithAny(
  (
    'namens |bestuurscollege|college|dagelijks bestuur|burgemeester en wethouders|b&w|b en w|b & w|' +
    'gedeputeerde staten|dijkgraaf en |het bestuurscollege|het college|' +
    'het dagelijks bestuur|het burgemeester|het gedeputeerde|het dijkgraaf|het het |' +
    'het openbaar lichaam|het waterschap|het hoogheemraadschap|het  '
  ).split('|'),
  ' '
);

/** A board as it signs: "Gedeputeerde Staten van Noordmark,". */
export const isBoard = (line: string): boolean => mayBeBoard(line) && BOARD.test(line);

// "Burgemeester en wethouders", "Het college van B&W": the name and nothing else
const BOARD_ONLY = latin(new RegExp(`^(?:namens )?(?:het )?${BOARD_NAME}$`, 'iu'));

/** The name of a board and nothing else: "Gedeputeerde Staten". */
export const isBoardOnly = (line: string): boolean => mayBeBoard(line) && BOARD_ONLY.test(line);

const DAY = /^\d{1,2} \p{Ll}{3,9} (?:19|20)\d\d$/u;

/** "3 maart 2031" and nothing else. */
export const isDayAlone = (line: string): boolean => DAY.test(line);

// "Den Haag, 6 februari 2024" above who signs
const PLACE_AND_DAY = latin(/^\p{Lu}[\p{L}’' -]{2,30}, \d{1,2} \p{Ll}{3,9} (?:19|20)\d\d$/u);

/** A place and a day, as above who signs. */
export const isPlaceAndDay = (line: string): boolean => PLACE_AND_DAY.test(line);

// "De minister van Sociale Zaken en Werkgelegenheid": nothing but an office
const OFFICE_ALONE = latin(
  /^[Dd]e (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) \p{Lu}[\p{L}-]*(?:,? (?:en )?\p{Lu}[\p{L}-]*)*$/u
);

/** An office and nothing else, without a comma behind it. */
export const isOfficeAlone = (line: string): boolean => OFFICE_ALONE.test(line);

// "DE MINISTER VAN DEFENSIE": needs no comma
const CAPITALS = latin(/^[\p{Lu}\s,’'-]{12,}$/u);

/** A line of capitals. */
export const isInCapitals = (line: string): boolean => CAPITALS.test(line);
