import type { Person } from '../../model/person.ts';
import { readMinisters } from './ministers.ts';

// "De minister van Financiën,", "de staatssecretaris van Defensie"
const OFFICE = /^(?:de )?(?:demissionair )?(?:vice-)?(?:minister|staatssecretaris)\b/iu;

// "H. Terwindt", "Drs. P. de Wit", "Mariëlle van der Paal"; not "Hoogachtend,", "Bijlage"
const NAME = /^(?:(?:drs|mr|dr|ir|ing|prof)\.?\s)*\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,5}$/u;

/**
 * Reads who signs: "De minister van Financiën,\n\nP. de Wit". Several offices and several names
 * belong together in their order.
 */
export function readSigners(signature: string): Person[] {
  const lines = wholeOffices(signature.split(/\n+/u).map((line) => line.trim())).map((line) =>
    line.replace(/,$/u, '')
  );
  const offices = lines
    .filter((line) => OFFICE.test(line))
    .flatMap((line) => readMinisters(withoutCapitals(line)));
  const names = lines.filter((line) => !OFFICE.test(line) && NAME.test(line));
  return offices.map((office, i) => {
    const name = names[i];
    return office.name === undefined && name !== undefined ? { ...office, name } : office;
  });
}

// "De minister van", "de staatssecretaris van Justitie en": the office goes on on the next line
const OFFICE_GOES_ON = /\s(?:van|voor|en|de|het)$/iu;

/** Joins an office to the lines that it runs over: "de staatssecretaris Jeugd," / "Preventie en Sport,". */
function wholeOffices(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const both = last?.endsWith(',') && line.endsWith(',') && !OFFICE.test(line);
    if (last !== undefined && OFFICE.test(last) && (OFFICE_GOES_ON.test(last) || both)) {
      whole[whole.length - 1] = `${last} ${line}`;
    } else whole.push(line);
  }
  return whole;
}

// "VAN", "EN": what stays small in the name of an office
const SMALL = /^(?:de|het|van|voor|en|der)$/u;

/** "DE MINISTER VAN SOCIALE ZAKEN" → "de Minister van Sociale Zaken"; other lines as they are. */
function withoutCapitals(line: string): string {
  if (/\p{Ll}/u.test(line)) return line;
  return line
    .toLowerCase()
    .replaceAll(/\p{L}+/gu, (word) =>
      SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
    );
}
