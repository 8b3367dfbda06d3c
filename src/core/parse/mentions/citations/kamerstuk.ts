import { keepApart, type FoundReference } from './found-reference.ts';
import { type Item, NO_NUMBER, readItem, type Shared } from './kamerstuk-item.ts';
import { isPlausibleDossier, kamerstukAddress } from './official-address.ts';
import { matchAt } from '../../scan/match-at.ts';
import { createOccurrenceFinder, findDigitRuns, isDigit } from '../../scan/occurrences.ts';
import { latin } from '../../scan/latin.ts';

// "Kamerstuk", "Kammerstukken", "Kamerstuk-ken", "Kamerstuknr.", "Tweede Kamer", "TK"; not
// "Kamerstukkenlijst", "de Kamer"
const HEAD = latin(
  /(?<![\p{L}\d])(?:(?:[Kk]amm?er-?stuk(?:-?ken)?|KAMERSTUK(?:KEN)?|[Kk]amer(?:stuk)?dossier)(?:nummers?|-?nrs?\.?)?|[TE]K|(?:Tweede|Eerste) Kamer)(?=[\s,:(\d])/uy
);

/** Every head that is looked for contains one of these. */
export const KAMERSTUK_SIGNS = [
  'Kamer',
  'Kammer',
  'KAMERS',
  'kamers',
  'kamer-s',
  'kamerd',
  'kammer',
  'TK',
  'EK'
];
const findHeads = createOccurrenceFinder(KAMERSTUK_SIGNS);

// "Tweede " before "Kamer"
const HOUSE_NAME = 'Tweede '.length;

// "26 643", "26.643", "26643" without a word before it; not "120 643", "26 643 000", "€26643"
const BARE = latin(/(?<![\p{L}\d.,/–-])[1-4]\d[ .]?\d{3}(?![\d.])/uy);

// " en ", ", ", "; ", " & ", " t/m " between two citations that share their head
const AND = /\s*(?:,\s*en|[,;&]|en|resp\.|t\/m|tot en met)\s+/uy;

// ", p. 12 en 13", ", blz. 7–8": pages of the paper, behind which "nr. 7" goes on
const PAGES = /,?\s(?:pp?|blz)\.?\s?\d{1,4}(?:(?:\s?[-–/]\s?|\sen\s)\d{1,4})?(?!\d)/uy;

// "nr. 5", "5" behind "nrs. 4 en "
const MORE_NUMBERS = latin(/(nrs?\.?\s*)?(\d{1,4}[a-z]?|[A-Z]{1,2})(?![\p{L}\d]| ?\d{3}(?!\d))/uy);

// "(", "[", "(zie ", "(zie ook ", "motie "
const OPENS_BARE = /[([]\s*(?:zie\s(?:ook\s)?|o\.a\.\s|vgl\.\s)?$|\bmoties?\s$/iu;

// "II 1995/96, ", "2023/24, " before a dossier: the word "Kamerstukken" is all that is missing
const HOUSE_AND_YEAR = latin(
  /(?<![\p{L}\d])(?:(?:II?|ll),?\s+)?(?:18|19|20)\d{2}\s?[/–—-]\s?\d{2,4},?\s+$/u
);

/** No house and year are longer, in characters. */
const HOUSE_AND_YEAR_LENGTH = 20;

// "(", "[" right before "TK 35 322"
const OPENING_BRACKET = /[([]\s*$/u;

// "813 en ", "813 / " before a dossier
const AFTER_DOSSIER = /\d{3}\s?(?:en|\/)\s$/u;

// ")", ",", " en", the end of the text
const CLOSES_BARE = /\s*(?:[)\],;]|en\s|blz|p\.|$)/uy;

/**
 * Finds Kamerstukken in every spelling: "Kamerstukken II 2024/25, 26643, nr. 1056", "[Kamerstuk 26
 * 643-1302]", "(36 471-64)", "36 410 XIV, nr. 9". Citations that share a head become one each; a
 * dossier that cannot exist ("6643-1320") is kept and marked. `heads` are the places of its signs.
 */
export function findKamerstukken(
  text: string,
  digits: readonly number[] = findDigitRuns(text),
  heads: readonly number[] = findHeads(text)
): FoundReference[] {
  const headed = readEach(heads, (at) => readHeadedAt(text, at));
  const bare = readEach(digits, (at) => (isBare(text, at) ? readBare(text, at) : []));
  return keepApart([...headed, ...bare]);
}

/** Reads at each place that no citation before it has taken in. */
function readEach(
  places: readonly number[],
  read: (at: number) => FoundReference[]
): FoundReference[] {
  const found: FoundReference[] = [];
  for (const at of places) {
    if (at >= (found.at(-1)?.end ?? 0)) found.push(...read(at));
  }
  return found;
}

/**
 * Reads the citations that begin at `at`, with or without the word "Kamerstuk"; for the bracket behind
 * a motion, where a bare "36 471-64" is one.
 */
export function readKamerstukAt(text: string, at: number): FoundReference[] {
  return isBare(text, at) ? readBare(text, at) : readHeadedAt(text, at);
}

/** Looks at the digits first: most runs are years, which the pattern need not see. */
function isBare(text: string, at: number): boolean {
  const third = text.charCodeAt(at + 2);
  const isSpaced = third === 32 || third === 46;
  const isDossier = isDigit(text.charCodeAt(at + 1)) && (isSpaced || isDigit(third));
  return isDossier && isDigit(text.charCodeAt(at + 4)) && matchAt(BARE, text, at) !== null;
}

/** Reads the citations whose head holds the sign at `at`. */
function readHeadedAt(text: string, at: number): FoundReference[] {
  for (const start of [at, at - HOUSE_NAME]) {
    const head = start < 0 ? null : matchAt(HEAD, text, start);
    if (head) return readHeaded(text, start, start + head[0].length, head[0]);
  }
  return [];
}

function readHeaded(text: string, start: number, from: number, head: string): FoundReference[] {
  const shared: Shared = {};
  if (/^(?:TK|Tweede)/u.test(head)) shared.house = 'II';
  if (/^(?:EK|Eerste)/u.test(head)) shared.house = 'I';
  const isName = /^(?:[TE]K|Tweede|Eerste)/u.test(head);
  const item = readItem(text, from, shared);
  // "de Tweede Kamer, 26 leden" names no paper
  const isNamed = (it: Item) => isCitation(it, shared) || isDossierAlone(text, start, head, it);
  if (!item || (isName && !isNamed(item))) return [];
  return withFollowers(text, start, item, shared);
}

/** "TK 35 322", "(Tweede Kamer, 35 322)": a whole dossier; round numbers count something else. */
function isDossierAlone(text: string, start: number, head: string, { parts, end }: Item): boolean {
  const { dossier = '' } = parts;
  if (!isPlausibleDossier(dossier) || dossier.endsWith('000')) return false;
  if (head.length === 2) return true;
  const opened = OPENING_BRACKET.test(text.slice(Math.max(0, start - 4), start));
  return opened && matchAt(CLOSES_BARE, text, end) !== null;
}

/** A dossier without a word before it counts in brackets, behind "motie", and before ", nr. 9". */
function readBare(text: string, dossierAt: number): FoundReference[] {
  const before = text.slice(Math.max(0, dossierAt - HOUSE_AND_YEAR_LENGTH), dossierAt);
  const start = dossierAt - (HOUSE_AND_YEAR.exec(before)?.[0].length ?? 0);
  const shared: Shared = {};
  const item = readItem(text, start, shared);
  if (!item || !isPlausibleDossier(item.parts.dossier ?? '')) return [];
  const { number, suffix, dossier } = item.parts;
  const opened = OPENS_BARE.test(text.slice(Math.max(0, start - 12), start));
  const closed = matchAt(CLOSES_BARE, text, item.end) !== null;
  const isRound = dossier!.endsWith('000');
  if (!(item.lead && number) && !(opened && closed && (number ?? suffix) && !isRound)) return [];
  // "32 813 en 31 239, nr. 1230": of which of the two it is the number nobody can tell
  const ambiguous = AFTER_DOSSIER.test(text.slice(Math.max(0, start - 12), start));
  return withFollowers(text, start, ambiguous ? { ...item, ambiguous } : item, shared);
}

function isCitation({ parts, lead }: Item, { year }: Shared): boolean {
  return parts.dossier !== undefined
    ? isPlausibleDossier(parts.dossier) && (year !== undefined || parts.number !== undefined)
    : lead !== undefined && year !== undefined;
}

/** The citation, and those behind it that share its head: "nr. 415 en 2024/2025, 36715, nr. 1". */
function withFollowers(text: string, start: number, first: Item, shared: Shared): FoundReference[] {
  const found = [toReference(start, first, shared)];
  let last = first;
  for (;;) {
    const pages = matchAt(PAGES, text, last.end)?.[0].length ?? 0;
    const and = matchAt(AND, text, last.end + pages);
    if (!and) return found;
    const from = last.end + pages + and[0].length;
    const next =
      readFollower(text, from, last, shared) ?? readMoreNumbers(text, from, last, pages > 0);
    if (!next) return found;
    found.push(toReference(from, next, shared));
    last = next;
  }
}

function readFollower(text: string, from: number, last: Item, shared: Shared): Item | undefined {
  const own: Shared = { ...shared };
  delete own.badYear;
  const item = readItem(text, from, own);
  const hasDossier = item?.parts.dossier !== undefined && isPlausibleDossier(item.parts.dossier);
  if (!hasDossier || item.parts.number === undefined || !last.parts.number) return undefined;
  const isRunOn = !item.lead && !last.lead;
  return item.lead || isRunOn || own.year !== shared.year ? item : undefined;
}

/**
 * "nrs. 4 en 5", "nr. 4 en nr. 5"; a bare number behind the singular may count something else, and one
 * behind pages is a page.
 */
function readMoreNumbers(
  text: string,
  from: number,
  last: Item,
  isBehindPages: boolean
): Item | undefined {
  const more = matchAt(MORE_NUMBERS, text, from);
  if (!more || !last.lead || !last.parts.number) return undefined;
  if (isBehindPages && more[1] === undefined) return undefined;
  const end = from + more[0].length;
  const isListed = more[1] !== undefined || last.lead.startsWith('nrs');
  if (!isListed && !/^\s*(?:[.,;)\]]|$)/u.test(text.slice(end, end + 3))) return undefined;
  if (matchAt(NO_NUMBER, text, end)) return undefined;
  return { parts: { ...last.parts, number: more[2]! }, end, lead: last.lead };
}

function toReference(
  start: number,
  { parts, end, ambiguous }: Item,
  shared: Shared
): FoundReference {
  const url = ambiguous || parts.suffix?.startsWith('(') ? undefined : kamerstukAddress(parts);
  const isOdd =
    shared.badYear || (parts.dossier !== undefined && !isPlausibleDossier(parts.dossier));
  return {
    type: 'kamerstuk',
    start,
    end,
    normal: parts,
    ...(url ? { url } : {}),
    ...(isOdd ? { implausible: true } : {})
  };
}
