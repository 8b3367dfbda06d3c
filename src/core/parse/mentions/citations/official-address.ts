import type { NormalReference } from '../../../model/reference.ts';

const PUBLICATIONS = 'https://zoek.officielebekendmakingen.nl';
const EUR_LEX = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=';

// "36373", "26643"; not "6643", "99", "360001"
const DOSSIER = /^[1-4]\d{4}$/u;

// "1056", "188b", "A", "AI"; not "", "§"
const NUMBER = /^(?:\d{1,4}[a-z]?|[A-Z]{1,2})$/u;

/** Whether a dossier with this number can exist: five digits, the first of them 1 to 4. */
export function isPlausibleDossier(dossier: string): boolean {
  return DOSSIER.test(dossier);
}

/** From this year on papers were published as text under ids of their own; older ones are scans. */
const FIRST_YEAR = 1995;

/** From this parliamentary year on the id of an answer says nothing of its number ("ah-1271549"). */
const FIRST_WITHOUT_NUMBER = 2026;

/** Before this parliamentary year the id of a debate names its pages, not its item. */
const FIRST_WITH_ITEMS = 2010;

/** Whether the parliamentary year "2024/2025" begins in one of these; without a year nothing is known against it. */
function isWithin(year: string | undefined, first: number, end = Infinity): boolean {
  const began = Number(year?.slice(0, 4) ?? first);
  return began >= first && began < end;
}

/** "26643", "1056" → `…/kst-26643-1056.html`; "36600", "VIII", "38" → `…/kst-36600-VIII-38.html`. */
export function kamerstukAddress({
  year,
  dossier,
  suffix,
  number
}: NormalReference): string | undefined {
  if (!dossier || !number || !isPlausibleDossier(dossier) || !NUMBER.test(number)) return undefined;
  if (!isWithin(year, FIRST_YEAR)) return undefined;
  return `${PUBLICATIONS}/kst-${[dossier, suffix, number].filter(Boolean).join('-')}.html`;
}

/** "2024/2025", "2559" → `…/ah-tk-20242025-2559.html`; the Aanhangsel of the Tweede Kamer. */
export function appendixAddress({ house, year, number }: NormalReference): string | undefined {
  if (!year || !number || house === 'I') return undefined;
  if (!isWithin(year, FIRST_YEAR, FIRST_WITHOUT_NUMBER)) return undefined;
  return `${PUBLICATIONS}/ah-tk-${year.replace('/', '')}-${Number(number)}.html`;
}

/** "2023/2024", "45-7" → `…/h-tk-20232024-45-7.html`; needs the item. */
export function proceedingsAddress({ house, year, number }: NormalReference): string | undefined {
  if (!house || !year || !number?.includes('-')) return undefined;
  if (!isWithin(year, FIRST_WITH_ITEMS)) return undefined;
  return `${PUBLICATIONS}/h-${house === 'I' ? 'ek' : 'tk'}-${year.replace('/', '')}-${number}.html`;
}

/** A case of the Tweede Kamer: "2025Z08286". */
export function caseAddress(number: string): string {
  return `https://www.tweedekamer.nl/kamerstukken/detail?id=${number}`;
}

/** A document of the Tweede Kamer: "2024D40329". */
export function documentAddress(number: string): string {
  return `https://www.tweedekamer.nl/kamerstukken/detail?id=${number}&did=${number}`;
}

/** The id of an official publication, as printed: "kst-1268678", "stb-2023-14". */
export function publicationAddress(id: string): string {
  return `${PUBLICATIONS}/${id}.html`;
}

/** The Staatscourant has one number for each publication since 2009; before, one for each day, up to 250. */
const [FIRST_NUMBERED, DAYS] = [2009, 250];

/** A publication in a gazette: "stb", 2023, 14 → `…/stb-2023-14.html`. Treaties of before 1995 have ids as well. */
export function gazetteAddress(
  series: 'stb' | 'stcrt' | 'trb',
  year: number,
  number: number
): string | undefined {
  if (series === 'stb' && year < FIRST_YEAR) return undefined;
  if (series === 'stcrt') {
    if (year < FIRST_NUMBERED || (year === FIRST_NUMBERED && number <= DAYS)) return undefined;
  }
  return publicationAddress(`${series}-${year}-${number}`);
}

/** A CELEX number: "32016R0679". */
export function celexAddress(celex: string): string {
  return `${EUR_LEX}CELEX:${celex}`;
}

/** A paper of the Commission or its services: "COM", 2021, 206. */
export function commissionAddress(series: string, year: string, number: string): string {
  return `${EUR_LEX}${series}:${year}:${number}:FIN`;
}

/** A judgment: Dutch ones at rechtspraak.nl, those of the Union's courts at EUR-Lex. */
export function caseLawAddress(ecli: string): string | undefined {
  if (ecli.startsWith('ECLI:NL:')) return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
  return ecli.startsWith('ECLI:EU:') ? `${EUR_LEX}ecli:${ecli}` : undefined;
}

/** A Dutch law by its id in the Basiswettenbestand: "BWBR0001840". */
export function lawAddress(id: string): string {
  return `https://wetten.overheid.nl/${id}/`;
}
