import type { Person } from '../../../model/person.ts';
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

// "Aan de heer P. Faas, raadslid VVD", "De heer P. Faas" / "Fractie Dorp en Veer"
const TO_ONE =
  /^(?:Aan )?(?:de heer|De heer|mevrouw|Mevrouw|dhr\.|mevr\.|mw\.) (\p{Lu}[^\n,()]{2,40})(?:, |\n)(?:(?:gemeente)?raadslid|[Ss]tatenlid|[Ff]ractie(?:voorzitter)?)(?: (?:van|namens|voor))? (?:de |het )?(?:fractie )?(?:van )?(?:de |het )?([\p{Lu}\d][^\n,()]{1,40})$/mu;

/** Whom the address of an answer names: the members who asked. */
export const readAddressedMembers = (text: string): Person[] => {
  const members = readMembers(TO_MEMBER.exec(text)?.[1] ?? '').filter(
    ({ group }) => group !== undefined
  );
  const [, name, group] = (members.length === 0 && TO_ONE.exec(text)) || [];
  return name === undefined || group === undefined ? members : [{ name, group }];
};
