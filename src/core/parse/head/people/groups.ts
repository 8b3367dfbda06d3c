import type { Person } from '../../../model/person.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { latin } from '../../scan/latin.ts';

// "de leden van de fracties van de VVD, de BBB en de SP": several of them
const SEVERAL = latin(
  /^(?:(?:de leden van )?de )?(?:raads|staten)?fracties(?: van)? (?!.*\p{L}-fractie)(.+)$/iu
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

const BETWEEN = /, (?:en )?| en /u;
const ARTICLE = /^(?:van )?(?:de |het )?/u;

/** The groups that ask as a whole: "de fractie van Dorp en Veer", "de fracties van de VVD en de SP", "de CDA-fractie". */
export function readGroups(text: string): Person[] {
  const whole = withSingleBlanks(text).trim();
  const several = SEVERAL.exec(whole)?.[1]?.split(BETWEEN);
  const one = HYPHENED.exec(whole)?.[1] ?? ONE.exec(whole)?.[1];
  const names = several ?? (one === undefined ? [] : [one]);
  const groups = names.map((name) => name.replace(ARTICLE, '').trim());
  return groups.every((name) => name.length <= MAX_LENGTH && NAME.test(name))
    ? groups.map((group) => ({ group }))
    : [];
}

/** No name of a group is longer, in characters. */
const MAX_LENGTH = 50;
