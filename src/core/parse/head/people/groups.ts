import type { Person } from '../../../model/person.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { GROUP_IN_FULL, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';

// "de leden van de fracties van de VVD, de BBB en de SP", "de fractie Dorp en Veer": nobody is named beside groups
const OF_GROUPS =
  /^(?:(?:(?:het lid|de leden) van )?de )?(?:raads|staten)?fractie(?:s van|(?: van)?(?= [^()]*$))(?!.* (?:de heer|mevrouw|het lid|de leden|(?:raads|staten)(?:lid|leden)) )/iu;

// Before the second of two: "de CDA-fractie en de fractie van Dorp en Veer"
const BETWEEN_PHRASES = latin(
  /(?:,| en|, en) (?=(?:(?:(?:het lid|de leden) van )?de )?(?:(?:raads|staten)?fractie van |\p{Lu}[\p{L}\d/-]{0,24}-fractie(?:$|[ ,])))/u
);

// "de leden van de fracties van de VVD, de BBB en de SP": several of them
const SEVERAL = latin(
  /^(?:(?:de leden van )?de )?(?:raads|staten)?fracties(?: van)? (?!.*\p{L}-fractie)(.+)$/iu
);

// "de SP- en CDA-fracties"
const SEVERAL_HYPHENED = latin(
  /^(?:(?:de leden van )?de )?((?:\p{Lu}[\p{L}\d/-]{0,24}-(?:, | en )){1,9}\p{Lu}[\p{L}\d/-]{0,24})-fracties$/u
);

// "de fractie van Dorp en Veer", "de leden van de fractie van de SP": one, whatever its name
const ONE = latin(
  /^(?:(?:(?:het lid|de leden) van )?de )?(?:raads|staten)?fractie (?:van )?(?:de |het )?(.+)$/iu
);

// "de CDA-fractie", "de leden van de GroenLinks-PvdA-fractie"
const HYPHENED = latin(
  /^(?:(?:(?:het lid|de leden) van )?de )?(\p{Lu}[\p{L}\d/-]{0,24})-fractie$/u
);

// "Hart voor Oosterwoud", "50PLUS", "Partij voor de Dieren"; not "VVD over de brug", "heeft gesteld"
const NAME = latin(
  /^(?:\p{Lu}|50P)[\p{L}\d’'/.&-]*(?: (?:[\p{Lu}\d’'][\p{L}\d’'/.&-]*|en|van|voor|de|der|den|het|in|aan|bij)){0,6}$/u
);

// "GroenLinks", "VVD en D66": groups that are known, without the word
const KNOWN = new RegExp(
  `^(?:de )?(?:${GROUP_NAME})(?:(?:, | en )(?:de )?(?:${GROUP_NAME})){0,5}$`,
  'u'
);

// "VVD", "Gemeentebelangen", "Lijst Kramer": each of several that a title names
const ONE_OF_SEVERAL = latin(
  new RegExp(
    String.raw`^(?:(?:${GROUP_NAME}|${GROUP_IN_FULL})|(?:${LOCAL_GROUP_WORD})(?: [\p{Lu}\d][\p{L}\d-]*){0,3})$`,
    'u'
  )
);

// "de Partij voor de Dieren Statenfractie Rijnland": a known group, the word behind it, and where it sits
const KNOWN_WITH_SEAT = latin(
  new RegExp(
    String.raw`^(?:de )?(${GROUP_NAME}|${GROUP_IN_FULL}) (?:[Rr]aads|[Ss]taten)?[Ff]ractie(?: \p{Lu}[\p{L}-]{1,30}){0,3}$`,
    'u'
  )
);

// "Lokaal Belang Eemdorp", "Partij van de Arbeid": nobody but a group is called so
const GROUP_ONLY = new RegExp(
  String.raw`^(?:de )?((?:${GROUP_IN_FULL})|(?:${LOCAL_GROUP_WORD})(?!\p{L})[^,;:?!()]{0,40})$`,
  'u'
);

const BETWEEN = /, (?:en )?| en /u;
const BETWEEN_HYPHENED = /-(?:, | en )/u;
const ARTICLE = /^(?:van )?(?:de |het )?/u;

/**
 * The groups that ask as a whole: "de fractie van Dorp en Veer", "de fracties van de VVD en de SP", "de
 * CDA-fractie". None where what stands there is no name of a group; `undefined` where others are named than groups.
 */
export function readGroups(text: string): Person[] | undefined {
  const whole = withSingleBlanks(text).trim();
  const phrases = whole.split(BETWEEN_PHRASES).map(namesIn);
  if (phrases.every((names) => names.length > 0)) return phrases.flat();
  return OF_GROUPS.test(whole) ? [] : undefined;
}

/** "VVD, CDA en Gemeentebelangen": known groups beside local ones; one of the latter alone may hold "en". */
function knownInTurn(phrase: string): string[] | undefined {
  const names = phrase.split(BETWEEN).map((name) => name.replace(ARTICLE, ''));
  const areGroups = names.length > 1 && names.every((name) => ONE_OF_SEVERAL.test(name));
  return areGroups && names.some((name) => KNOWN.test(name)) ? names : undefined;
}

/** The groups of one phrase. */
function namesIn(phrase: string): Person[] {
  const several =
    SEVERAL_HYPHENED.exec(phrase)?.[1]?.split(BETWEEN_HYPHENED) ??
    SEVERAL.exec(phrase)?.[1]?.split(BETWEEN) ??
    (KNOWN.test(phrase) ? phrase.split(BETWEEN) : knownInTurn(phrase));
  const one =
    HYPHENED.exec(phrase)?.[1] ??
    KNOWN_WITH_SEAT.exec(phrase)?.[1] ??
    GROUP_ONLY.exec(phrase)?.[1] ??
    (OF_GROUPS.test(phrase) ? ONE.exec(phrase)?.[1] : undefined);
  const names = several ?? (one === undefined ? [] : [one]);
  const groups = names.map((name) => name.replace(ARTICLE, '').trim());
  return groups.every((name) => name.length <= MAX_LENGTH && NAME.test(name))
    ? groups.map((group) => ({ group }))
    : [];
}

/** No name of a group is longer, in characters. */
const MAX_LENGTH = 50;
