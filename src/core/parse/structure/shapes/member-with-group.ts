import { latin } from '../../scan/latin.ts';
import { GROUP_IN_FULL, GROUP_NAME } from '../../scan/group-names.ts';
import { NAME_PARTICLE_ALONE } from '../../scan/name-words.ts';

// "Eva Bakker, Partij voor de Dieren", "E. van der Plas, VVD"; not "Bakker, wethouder", "Voor stemden PvdA, VVD"
const MEMBER = latin(
  new RegExp(
    String.raw`^((?![Mm]et |[Vv]riendelijke |[Hh]oogachtend)\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|(?:${NAME_PARTICLE_ALONE}|het|[’']t)(?=\s))){1,5}), (?:fractie (?:van )?(?:de |het )?)?((?:${GROUP_NAME}|${GROUP_IN_FULL})(?: \p{Lu}[\p{L}-]{2,30})?)$`,
    'u'
  )
);

// "Eva Bakker, raadslid VVD", "E. van der Plas, Statenlid namens Dorpsbelang"
const IN_OFFICE = latin(
  new RegExp(
    String.raw`^((?![Mm]et |[Vv]riendelijke |[Hh]oogachtend)\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|(?:${NAME_PARTICLE_ALONE}|het|[’']t)(?=\s))){1,5}), (?:[Ff]ractievoorzitter|(?:[Gg]emeente)?[Rr]aadslid|(?:[Pp]rovinciaal )?[Ss]tatenlid)(?: (?:namens|van|voor))?(?: (?:de|het))?(?: fractie(?: van)?)? ([\p{Lu}\d][\p{L}\d&’' -]{1,40})$`,
    'u'
  )
);

/** No such line is longer, in characters. */
const LONGEST = 100;

/** A member with the group behind a comma, as who signs writes it; `undefined` for any other line. */
export function readMemberWithGroup(line: string): { name: string; group: string } | undefined {
  if (line.length > LONGEST || !line.includes(', ')) return undefined;
  const [, name, group] = MEMBER.exec(line) ?? IN_OFFICE.exec(line) ?? [];
  return name === undefined || group === undefined ? undefined : { name, group };
}
