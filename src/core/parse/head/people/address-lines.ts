import type { Person } from '../../../model/person.ts';
import { GROUP_IN_FULL, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { oneOf } from '../../scan/one-of.ts';
import { readMinisters } from './ministers.ts';
import { readMembers } from './people.ts';

// "Aan de minister van Defensie" on a line of its own, or before "Postbus 20701"
const TO_MINISTER =
  /^Aan (?:de )?(?=(?:[Mm]inister|[Ss]taatssecretaris)(?:-[Pp]resident)?(?: |$))(?:(?! Postbus)[^.:?\n\d]){1,150}(?=$| \d| Postbus)/mu;

// "Aan het lid van Provinciale Staten mevrouw P. de Jong (X)"
const TO_MEMBER =
  /^Aan (?:het|de) (?:lid|leden) van (?:de )?(?:Provinciale Staten|gemeenteraad|raad),? (?=.{0,100}\()([^\n]{3,160})$/mu;

/** Whom the address above a set names: the offices that are asked. */
export const readAddressedOffices = (text: string): Person[] => {
  const line = TO_MINISTER.exec(text)?.[0];
  return line === undefined ? [] : readMinisters(line).filter(({ ministry }) => ministry);
};

// "VVD", "Lijst Kramer" with what may stand behind it on its line, "fractie Dorp en Veer"; not "Oeverdam", a town
const OF_GROUP = oneOf([
  new RegExp(
    String.raw`(?:[Ff]ractie )?(?<known>${GROUP_NAME}|${GROUP_IN_FULL})(?![\p{L}\d])`,
    'u'
  ),
  new RegExp(String.raw`(?<local>(?:${LOCAL_GROUP_WORD})(?: [^\n,()]{1,40})?)$`, 'mu'),
  /[Ff]ractie (?:van )?(?:de |het )?(?<named>[\p{Lu}\d][^\n,()]{1,40})$/mu
]);

// "Aan de heer P. Faas, raadslid VVD", "De heer P. Faas" / "Fractie Dorp en Veer"
const TO_ONE = new RegExp(
  String.raw`^(?:Aan )?(?:de heer|De heer|mevrouw|Mevrouw|dhr\.|mevr\.|mw\.) (?<name>\p{Lu}[^\n,()]{2,40})(?:, |\n)(?:(?:(?:gemeente)?raadslid|[Ss]tatenlid|[Ff]ractievoorzitter)(?: (?:van|namens|voor))? (?:de |het )?)?${OF_GROUP}`,
  'mu'
);

// " Havenkade 12", " Postbus 412 2500 EA Den Haag" on the line of a name: an address of one line
const STREET = / \p{Lu}[\p{L}.’'-]{2,35} \d{1,5}(?:-\d{1,4}|[a-z])?(?: .*)?$/mu;

/** Whom the address of an answer names: the members who asked. */
export const readAddressedMembers = (text: string): Person[] => {
  const members = readMembers(TO_MEMBER.exec(text)?.[1] ?? '').filter(
    ({ group }) => group !== undefined
  );
  const { name, known, local, named } =
    (members.length === 0 && TO_ONE.exec(text.replace(STREET, ''))?.groups) || {};
  const group = known ?? local ?? named;
  return name === undefined || group === undefined ? members : [{ name, group }];
};
