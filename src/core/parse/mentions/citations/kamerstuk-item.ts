import type { NormalReference } from '../../../model/reference.ts';
import { matchAt } from '../../scan/match-at.ts';
import { readParliamentaryYear } from './parliamentary-year.ts';

// ", ", " (", ": "; not "; "
const GAP = /[\s,:(]*/uy;

// "II", "I", the misprint "ll", "TK", "EK", the "2" of "2, 2023/24"
const HOUSE = /(?:(?:II?|ll|TK|EK)(?![\p{L}\d])|2(?=,\s(?:vergaderjaar\s)?\d{4}\s?[/–-]))/uy;

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

// " / 35 925 IV" after the first dossier with its suffix
const SECOND_SUFFIXED = /\s*\/\s*\d{2} ?\d{3}\s?[-–]?\s?[IVX]{1,6}[A-Z]?(?![\p{L}\d])/uy;

// ", nr. 1056", " nr 9", "nr.9", ", NR. 3", ", nummer 3", ", nrs. 4", "-1056", ", 3", ", H", " H"; not
// ", 2024", ", 12 mei", "-15 000"
const NUMBER =
  /[\s,]*(?:-?((?:nrs?|NRS?)\b\.?|nummers?\s|no\.)\s*(\d{1,5}[a-z]?|[A-Z]{1,2})|[-–‑]\s?(\d{1,4}|[A-Z]{1,2})|,\s?(\d{1,4}[a-z]?))(?![\p{L}\d]| ?\d{3}(?!\d))/uy;
const LETTER_NUMBER = /,\s?(?!NR)([A-Z]{1,2})(?![\p{L}\d])/uy;

/** What a number without "nr." may not be followed by: it is a day or an amount then. */
export const NO_NUMBER =
  /\s*(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|euro|procent|miljoen|miljard|%|[:/]\d)/uy;

/** What several citations may share: the house and the year. */
export interface Shared {
  house?: 'I' | 'II';
  year?: string;
  badYear?: boolean;
}

/** One citation, without its head. */
export interface Item {
  parts: NormalReference;
  end: number;
  /** "nr." or "nrs." stood before the number. */
  lead?: string;
  ambiguous?: boolean;
}

/** One citation from after its head: house, year, dossier, suffix, number, as far as they stand there. */
export function readItem(text: string, from: number, shared: Shared): Item | undefined {
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
  const suffixed = suffix && matchAt(SECOND_SUFFIXED, text, at);
  if (suffixed) at += suffixed[0].length;
  const number = readNumber(text, at);
  if (number) at += number.length;
  if (suffix) parts.suffix = suffix[1] ?? `(${suffix[2]!})`;
  if (number) parts.number = number.value;
  return {
    parts,
    end: at,
    ...(number?.lead ? { lead: number.lead } : {}),
    ...(second || suffixed ? { ambiguous: true } : {})
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

function sharedParts({ house, year }: Shared): NormalReference {
  const parts: NormalReference = {};
  if (house) parts.house = house;
  if (year) parts.year = year;
  return parts;
}

function skipGap(text: string, at: number): number {
  return at + matchAt(GAP, text, at)![0].length;
}
