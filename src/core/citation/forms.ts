import type { NormalReference } from '../model/reference.ts';
import type { Citation, CitationPart } from './citation.ts';

/** What is cited of a publication beside its number. */
export interface Pinpoint {
  /** "3", "25-36". */
  page?: string;
  /** The item of a report of proceedings. */
  item?: string;
  /** It is the annex to the paper with this number. */
  annex?: true;
}

// "VIII", "J" of "36600 J"; not "02" of "21501-02"
const LETTERS = /^\p{L}/u;
// "R2204", the number of a law for the whole Kingdom
const KINGDOM = /^R\d+$/u;
// "D", "AI": papers of the Eerste Kamer have letters
const HOUSE_LETTERS = /^[A-Z]{1,2}$/u;

/** `"2024/2025"` → `"2024/25"`; across a century both years stay whole: `"1999/2000"`. */
export function shortYear(year: string): string {
  const [first = '', second = ''] = year.split('/');
  return first.slice(0, 2) === second.slice(0, 2) ? `${first}/${second.slice(2)}` : year;
}

/** Puts a citation together from its pieces. */
export function citation(
  ...parts: readonly (CitationPart | string | false | undefined)[]
): Citation {
  const kept = parts.flatMap((part): CitationPart[] => {
    if (!part) return [];
    return [typeof part === 'string' ? { text: part } : part];
  });
  return { text: kept.map(({ text }) => text).join(''), parts: kept };
}

/** "Kamerstukken II 2024/25, " with the name of the series in italics, as far as it is known. */
function series(name: string, house: string | undefined, year: string | undefined) {
  const italic = [name, house].filter(Boolean).join(' ');
  return [{ text: italic, italic: true } as const, year && ` ${shortYear(year)}`];
}

function formatDossier({ dossier = '', suffix }: NormalReference): string {
  if (!suffix) return dossier;
  if (KINGDOM.test(suffix)) return `${dossier} (${suffix})`;
  return LETTERS.test(suffix) ? `${dossier} ${suffix}` : `${dossier}-${suffix}`;
}

const isLetter = (number: string | undefined) => number !== undefined && HOUSE_LETTERS.test(number);

/** The house of a Kamerstuk, also where only its number tells: letters are those of the Eerste Kamer. */
export function houseOf({ house, number }: NormalReference): 'I' | 'II' | undefined {
  if (house || number === undefined) return house;
  return isLetter(number) ? 'I' : 'II';
}

/** What stands behind the series and the year: "26643, nr. 1056", "31700 VI, D". */
export function kamerstukNumber(normal: NormalReference): string {
  const { number } = normal;
  const dossier = formatDossier(normal);
  if (number === undefined) return dossier;
  return `${dossier}, ${isLetter(number) ? number : `nr. ${number}`}`;
}

/**
 * Cites a parliamentary paper as the Leidraad voor juridische auteurs does: "Kamerstukken II 2024/25,
 * 26643, nr. 1056, p. 3", "Kamerstukken I 2008/09, 31700 VI, D", a whole file "Kamerstukken 31945".
 * A year that is not given stays out, it is never derived from a date.
 */
export function citeKamerstuk(normal: NormalReference, { page, annex }: Pinpoint = {}): Citation {
  const house = houseOf(normal);
  const [name, years] = series('Kamerstukken', house, normal.year);
  return citation(
    annex && 'Bijlage bij ',
    name,
    years,
    house || years ? ', ' : ' ',
    kamerstukNumber(normal),
    page && `, p. ${page}`
  );
}

/** "Aanhangsel Handelingen II 2024/25, nr. 2559". */
export function citeAppendix({ house, year, number }: NormalReference): Citation {
  return citation(...series('Aanhangsel Handelingen', house, year), number && `, nr. ${number}`);
}

/** "Handelingen II 2010/11, nr. 108, item 5, p. 25-36"; a number "45-7" holds the item. */
export function citeProceedings(
  { house, year, number = '' }: NormalReference,
  { item, page }: Pinpoint = {}
): Citation {
  const [meeting, itemOfNumber] = number.split('-');
  const itemNumber = item ?? itemOfNumber;
  return citation(
    ...series('Handelingen', house, year),
    meeting && `, nr. ${meeting}`,
    itemNumber && `, item ${itemNumber}`,
    page && `, p. ${page}`
  );
}
