import type { FoundReference } from './found-reference.ts';
import { caseLawAddress } from './official-address.ts';
import { findAll } from '../../scan/find-all.ts';

// "ECLI:NL:HR:2019:2006", "ECLI:EU:C:2020:559", "ECLI: NL: HR: 2019: 2006"; not "ECLI:NL"
const ECLI =
  /(?<!\p{L})ECLI:\s?[A-Z]{2}:\s?[A-Z\d]{1,7}:\s?\d{4}:\s?[A-Z\d]{1,25}(?:\.[A-Z\d]{1,25})*/gu;

// "zaak C-322/00", "zaken T-12/31 en C-4/30", "(C-4/30)": cases of the European courts; not "model C-4/30". Its
// capital is rare: what stands before it is looked at from there.
const EUROPEAN_CASE =
  /[CT](?<=(?<!\p{L})[Zz]a(?:ak|ken)\s\(?(?:[CT][-‑]\d{1,4}\/\d\d\)?(?:,\s|\sen\s)\(?){0,4}[CT])[-‑]\d{1,4}\/\d\d(?!\d)/gu;

/** What every identifier and every number contains; each begins with a rare letter, "aak C" would with a "k". */
export const CASE_LAW_SIGNS = ['ECLI:', 'C-', 'T-', 'C‑', 'T‑'];

/** Finds judgments by their European identifier, and cases of the European courts by their number. */
export function findCaseLaw(text: string): FoundReference[] {
  return [...findAll(text, ECLI), ...findAll(text, EUROPEAN_CASE)].map((match) => {
    const number = match[0].replaceAll(/\s/gu, '').replace('‑', '-');
    const url = caseLawAddress(number);
    return {
      type: 'case-law',
      start: match.index,
      end: match.index + match[0].length,
      normal: { number },
      ...(url ? { url } : {})
    };
  });
}
