import type { NormalReference } from '../../model/reference.ts';
import { keepApart, type FoundReference } from './found-reference.ts';
import { isPlausibleDossier, kamerstukAddress } from './official-address.ts';
import { matchAt } from '../scan/match-at.ts';
import { findDigitRuns, findOccurrences, isDigit } from '../scan/occurrences.ts';
import { readParliamentaryYear } from './parliamentary-year.ts';

// "Kamerstuk", "Kammerstukken", "Kamerstuk-ken", "Kamerstuknr.", "Tweede Kamer", "TK"; not
// "Kamerstukkenlijst", "de Kamer"
const HEAD =
  /(?<![\p{L}\d])(?:(?:[Kk]amm?er-?stuk(?:-?ken)?|KAMERSTUK(?:KEN)?|[Kk]amer(?:stuk)?dossier)(?:nummers?|-?nrs?\.?)?|[TE]K|(?:Tweede|Eerste) Kamer)(?=[\s,:(\d])/uy;

/** Every head that is looked for contains one of these. */
const HEAD_SIGNS = ['Kamer', 'Kammer', 'KAMERS', 'kamers', 'TK', 'EK'];

// "Tweede " before "Kamer"
const HOUSE_NAME = 'Tweede '.length;

// "26 643", "26.643", "26643" without a word before it; not "120 643", "26 643 000", "€26643"
const BARE = /(?<![\p{L}\d.,/–-])[1-4]\d[ .]?\d{3}(?![\d.])/uy;

// ", ", " (", ": "; not "; "
const GAP = /[\s,:(]*/uy;

// "II", "I", the misprint "ll", "TK", "EK"
const HOUSE = /(?:II?|ll|TK|EK)(?![\p{L}\d])/uy;

// "2024, " before "36 410": half a parliamentary year says nothing
const LONE_YEAR = /(?:19|20)\d{2}[,\s]+(?=\d{2}[ .]?\d{3}(?!\d))/uy;

// "Kamerstuk ", "dossier ", "nr. " between the year and the dossier
const DOSSIER_LEAD = /(?:[Kk]amerstuk(?:ken)?(?:nummer)?|[Dd]ossier(?:nummer)?|nrs?\.?)\s*/uy;

// "26 643", "26.643", "26643", "6643"; not "2024D28457", "26 643 000", "26,5"
const DOSSIER = /(\d{2}[ .]\d{3}|\d{4,6})(?![\d\p{L}%€]|[.,]\d| \d{3}(?!\d))/uy;

// "-VIII", " VIII", ", XVI", " hoofdstuk XVI", "-IXB", " A" before a number, "-02", " (R2204)"
const SUFFIX =
  /,?\s?[-–‑]?\s?(?:hoofdstuk\s)?(?:([IVX]{1,6}[A-Z]?|[A-Z](?=,?\s*nrs?\b)|(?<=[-–‑ ])0\d)(?![\p{L}\d])|\((R\d{4})\))/uy;

// "-20-1234", " 20, nr. 5": the subnumbers of the one dossier that has them beyond 09
const COUNCIL_SUFFIX = /(?:\s?[-–‑]\s?|\s)(\d{2})(?=\s?[-–‑]\s?\d|,?\s*nrs?\b)/uy;
const COUNCIL_DOSSIER = '21501';

// " / 29 338" after the first dossier
const SECOND_DOSSIER = /\s*\/\s*(\d{2} ?\d{3})(?!\d)/uy;

// ", nr. 1056", " nr 9", "nr.9", ", nummer 3", ", nrs. 4", "-1056", ", 3", ", H", " H"; not ", 2024",
// ", 12 mei", "-15 000"
const NUMBER =
  /[\s,]*(?:-?(nrs?\b\.?|nummers?\s|no\.)\s*(\d{1,5}[a-z]?|[A-Z]{1,2})|[-–‑]\s?(\d{1,4}|[A-Z]{1,2})|,\s?(\d{1,4}[a-z]?))(?![\p{L}\d]| ?\d{3}(?!\d))/uy;
const LETTER_NUMBER = /,\s?([A-Z]{1,2})(?![\p{L}\d])/uy;

// What a number without "nr." may not be followed by: it is a day or an amount then.
const NO_NUMBER =
  /\s*(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|euro|procent|miljoen|miljard|%|[:/]\d)/uy;

// " en ", ", ", "; ", " & " between two citations that share their head
const AND = /\s*(?:,\s*en|[,;&]|en|resp\.)\s+/uy;

// "nr. 5", "5" behind "nrs. 4 en "
const MORE_NUMBERS = /(nrs?\.?\s*)?(\d{1,4}[a-z]?|[A-Z]{1,2})(?![\p{L}\d]| ?\d{3}(?!\d))/uy;

// "(", "[", "(zie ", "motie ", "Kamerstuk "
const OPENS_BARE = /[([]\s*(?:zie\s|o\.a\.\s)?$|\bmoties?\s$/iu;

// "813 en ", "813 / " before a dossier
const AFTER_DOSSIER = /\d{3}\s?(?:en|\/)\s$/u;

// ")", ",", " en", the end of the text
const CLOSES_BARE = /\s*(?:[)\],;]|en\s|blz|p\.|$)/uy;

interface Shared {
  house?: 'I' | 'II';
  year?: string;
  badYear?: boolean;
}

interface Item {
  parts: NormalReference;
  end: number;
  /** "nr." or "nrs." stood before the number. */
  lead?: string;
  ambiguous?: boolean;
}

/**
 * Finds Kamerstukken in every spelling: "Kamerstukken II 2024/25, 26643, nr. 1056", "[Kamerstuk 26
 * 643-1302]", "(36 471-64)", "36 410 XIV, nr. 9". Citations that share a head become one each; a
 * dossier that cannot exist ("6643-1320") is kept and marked.
 */
export function findKamerstukken(
  text: string,
  digits: readonly number[] = findDigitRuns(text)
): FoundReference[] {
  const headed = readEach(findOccurrences(text, HEAD_SIGNS), (at) => readHeadedAt(text, at));
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
  if (!item || (isName && !isCitation(item, shared))) return [];
  return withFollowers(text, start, item, shared);
}

/** A dossier without a word before it counts in brackets, behind "motie", and before ", nr. 9". */
function readBare(text: string, start: number): FoundReference[] {
  const item = readItem(text, start, {});
  if (!item || !isPlausibleDossier(item.parts.dossier ?? '')) return [];
  const { number, suffix, dossier } = item.parts;
  const opened = OPENS_BARE.test(text.slice(Math.max(0, start - 12), start));
  const closed = matchAt(CLOSES_BARE, text, item.end) !== null;
  const isRound = dossier!.endsWith('000');
  if (!(item.lead && number) && !(opened && closed && (number ?? suffix) && !isRound)) return [];
  // "32 813 en 31 239, nr. 1230": of which of the two it is the number nobody can tell
  const ambiguous = AFTER_DOSSIER.test(text.slice(Math.max(0, start - 12), start));
  return withFollowers(text, start, ambiguous ? { ...item, ambiguous } : item, {});
}

function isCitation({ parts, lead }: Item, { year }: Shared): boolean {
  return parts.dossier !== undefined
    ? isPlausibleDossier(parts.dossier) && (year !== undefined || parts.number !== undefined)
    : lead !== undefined && year !== undefined;
}

/** One citation from after its head: house, year, dossier, suffix, number, as far as they stand there. */
function readItem(text: string, from: number, shared: Shared): Item | undefined {
  let at = from + matchAt(GAP, text, from)![0].length;
  const house = matchAt(HOUSE, text, at);
  if (house) {
    shared.house = /^(?:I|EK)$/u.test(house[0]) ? 'I' : 'II';
    at = skipGap(text, at + house[0].length);
  }
  at = readSharedYear(text, at, shared);
  const lead = matchAt(DOSSIER_LEAD, text, at);
  const dossier = matchAt(DOSSIER, text, at + (lead?.[0].length ?? 0));
  const isLoneNumber =
    /^nr/u.test(lead?.[0] ?? '') && !/^\d{2}[ .]?\d{3}$/u.test(dossier?.[1] ?? '');
  if (!dossier || isLoneNumber) return readLoneNumber(text, at, shared);
  at += (lead?.[0].length ?? 0) + dossier[0].length;
  const parts = sharedParts(shared);
  parts.dossier = dossier[1]!.replace(/[ .]/u, '');
  return readRest(text, at, parts);
}

function readSharedYear(text: string, at: number, shared: Shared): number {
  const year = readParliamentaryYear(text, at);
  if (!year) return at + (matchAt(LONE_YEAR, text, at)?.[0].length ?? 0);
  if (year.value) shared.year = year.value;
  else shared.badYear = true;
  return skipGap(text, year.end);
}

/** "Kamerstukken II 2024/2025, nr. 1310": the dossier is missing, what is there is kept. */
function readLoneNumber(text: string, at: number, shared: Shared): Item | undefined {
  const number = matchAt(NUMBER, text, at);
  if (!number?.[1] || !(shared.year ?? shared.house)) return undefined;
  const parts = sharedParts(shared);
  parts.number = number[2]!;
  return { parts, end: at + number[0].length, lead: number[1] };
}

/** Adds to `parts` what stands behind the dossier. */
function readRest(text: string, from: number, parts: NormalReference): Item {
  let at = from;
  const second = matchAt(SECOND_DOSSIER, text, at);
  if (second) at += second[0].length;
  const suffix =
    parts.dossier === COUNCIL_DOSSIER
      ? (matchAt(COUNCIL_SUFFIX, text, at) ?? matchAt(SUFFIX, text, at))
      : matchAt(SUFFIX, text, at);
  if (suffix) at += suffix[0].length;
  const number = readNumber(text, at);
  if (number) at += number.length;
  if (suffix) parts.suffix = suffix[1] ?? `(${suffix[2]!})`;
  if (number) parts.number = number.value;
  return {
    parts,
    end: at,
    ...(number?.lead ? { lead: number.lead } : {}),
    ...(second ? { ambiguous: true } : {})
  };
}

function readNumber(
  text: string,
  at: number
): { value: string; length: number; lead?: string } | undefined {
  const match = matchAt(NUMBER, text, at);
  const value = match?.[2] ?? match?.[3] ?? match?.[4];
  if (match && value !== undefined) {
    const isDate = !match[1] && matchAt(NO_NUMBER, text, at + match[0].length);
    const isYear = match[4] !== undefined && /^(?:19|20)\d\d$/u.test(value);
    if (isDate || isYear) return undefined;
    return { value, length: match[0].length, ...(match[1] ? { lead: match[1] } : {}) };
  }
  const letter = matchAt(LETTER_NUMBER, text, at);
  return letter ? { value: letter[1]!, length: letter[0].length } : undefined;
}

/** The citation, and those behind it that share its head: "nr. 415 en 2024/2025, 36715, nr. 1". */
function withFollowers(text: string, start: number, first: Item, shared: Shared): FoundReference[] {
  const found = [toReference(start, first, shared)];
  let last = first;
  for (;;) {
    const and = matchAt(AND, text, last.end);
    if (!and) return found;
    const from = last.end + and[0].length;
    const next = readFollower(text, from, last, shared) ?? readMoreNumbers(text, from, last);
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

/** "nrs. 4 en 5", "nr. 4 en nr. 5"; a bare number behind the singular may count something else. */
function readMoreNumbers(text: string, from: number, last: Item): Item | undefined {
  const more = matchAt(MORE_NUMBERS, text, from);
  if (!more || !last.lead || !last.parts.number) return undefined;
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

function sharedParts({ house, year }: Shared): NormalReference {
  const parts: NormalReference = {};
  if (house) parts.house = house;
  if (year) parts.year = year;
  return parts;
}

function skipGap(text: string, at: number): number {
  return at + matchAt(GAP, text, at)![0].length;
}
