import type { NormalReference } from '../../../model/reference.ts';
import type { FoundReference } from './found-reference.ts';
import { matchAt } from '../../scan/match-at.ts';
import { appendixAddress, proceedingsAddress } from './official-address.ts';
import { readParliamentaryYear } from './parliamentary-year.ts';
import { findAll } from '../../scan/find-all.ts';
import { latin } from '../../scan/latin.ts';

// "Aanhangsel van de Handelingen", "AanhangselHandelingen", "Aanhangsel", "AH"; "Handelingen" alone is the
// report of the debates. Not "Handelingenkamer"
const START = latin(
  /(?<!\p{L})(?:(AH|Aanhangsel(?:nummer)?(?:\s*(?:van\s+de\s+|der\s+|bij\s+de\s+)?Handelingen)?)|Handelingen)(?!\p{L})/gu
);

// ", ", " (", ": "
const GAP = /[\s,:(]*/uy;

// "II", "I", "TK", "ll", "der Tweede Kamer"
const HOUSE =
  /(?:(?:II?|ll|TK|EK)(?![\p{L}\d])|(?:der|van de)\s(?:Tweede|Eerste)\sKamer(?!\p{L}))[\s,]*/uy;

// "nr. 1843", "nr.12", "1028", "nrs. 12"; not "2024" before "–2025"
const NUMBER = /(nrs?\.?\s*|nummers?\s+)?(\d{1,5})(?![\p{L}\d]|\s?[–/-]\s?\d)/uy;

// ", item 7", " (item 7", "-7-12": the item of a debate
const ITEM = /(?:[,\s(]*item\s*|-)(\d{1,3})(?!\d)/uy;
// "nr. 45"; not the "24" of "24 692"
const SITTING = /(?:nr\.?\s*)?(\d{1,3})(?!\d| \d{3}(?!\d))/uy;

// " en ", ", ", "; ", " t/m " between two numbers of one year, or between two years
const AND = /\s*(?:,\s*en|[,;]|en|t\/m|tot en met)\s+/uy;

/** What every one of them contains. */
export const APPENDIX_SIGNS = ['Aanhan', 'Handel', 'AH '];

interface Read {
  normal: NormalReference;
  end: number;
  badYear?: true;
  /** "nrs.": more numbers follow. */
  isPlural?: boolean;
}

/**
 * Finds the Aanhangsel, where questions and answers are published ("Aanhangsel Handelingen,
 * vergaderjaar 2023–2024, nr. 1843", also without "nr."), and the Handelingen ("Handelingen II
 * 2023/24, nr. 45, item 7"). Without a year or a number neither names anything.
 */
export function findAppendices(text: string): FoundReference[] {
  const found: FoundReference[] = [];
  for (const match of findAll(text, START)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const from = match.index + match[0].length;
    if (match[1]) found.push(...readAppendix(text, match.index, from));
    else found.push(...readProceedings(text, match.index, from));
  }
  return found;
}

function readAppendix(text: string, start: number, from: number): FoundReference[] {
  const first = readEntry(text, from, {});
  if (!first) return [];
  const found = [toReference('aanhangsel', start, first)];
  let last = first;
  for (;;) {
    const and = matchAt(AND, text, last.end);
    if (!and) return found;
    const at = last.end + and[0].length;
    const next = readNext(text, at, last);
    if (!next) return found;
    found.push(toReference('aanhangsel', at, next));
    last = next;
  }
}

/** House, year and number in either order: "2023–2024, nr. 12", "nr. 12 (vergaderjaar 2023-2024)", "12, 2023/24". */
function readEntry(text: string, from: number, known: NormalReference): Read | undefined {
  let at = skip(GAP, text, from);
  const house = matchAt(HOUSE, text, at);
  if (house) at += house[0].length;
  const normal: NormalReference = { ...known, ...(house ? { house: toHouse(house[0]) } : {}) };
  const year = readParliamentaryYear(text, at);
  if (year) at = skip(GAP, text, year.end);
  const number = matchAt(NUMBER, text, at);
  if (!number) return undefined;
  at += number[0].length;
  const late = year ? undefined : readParliamentaryYear(text, skip(GAP, text, at));
  if (!year && !number[1] && !late) return undefined;
  const printed = year ?? late;
  return {
    normal: { ...normal, ...(printed?.value ? { year: printed.value } : {}), number: number[2]! },
    end: late ? late.end : at,
    isPlural: number[1]?.startsWith('nrs') ?? false,
    ...(printed && !printed.value ? { badYear: true } : {})
  };
}

/** "en 2024–2025, nr. 3", "en nr. 13", or "13" behind "nrs." */
function readNext(text: string, at: number, last: Read): Read | undefined {
  const { house } = last.normal;
  if (readParliamentaryYear(text, at)) return readEntry(text, at, house ? { house } : {});
  const number = matchAt(NUMBER, text, at);
  if (!number || (!number[1] && !last.isPlural)) return undefined;
  const end = at + number[0].length;
  return { ...last, normal: { ...last.normal, number: number[2]! }, end };
}

function readProceedings(text: string, start: number, from: number): FoundReference[] {
  let at = skip(GAP, text, from);
  const house = matchAt(HOUSE, text, at);
  if (house) at += house[0].length;
  const year = readParliamentaryYear(text, at);
  if (!year) return [];
  at = skip(GAP, text, year.end);
  const sitting = matchAt(SITTING, text, at);
  if (!sitting) return [];
  at += sitting[0].length;
  const item = matchAt(ITEM, text, at);
  const normal: NormalReference = {
    ...(house ? { house: toHouse(house[0]) } : {}),
    ...(year.value ? { year: year.value } : {}),
    number: item ? `${sitting[1]!}-${item[1]!}` : sitting[1]!
  };
  const end = at + (item?.[0].length ?? 0);
  return [
    toReference('handelingen', start, { normal, end, ...(year.value ? {} : { badYear: true }) })
  ];
}

function toReference(
  type: 'aanhangsel' | 'handelingen',
  start: number,
  { normal, end, badYear }: Read
): FoundReference {
  const url = type === 'aanhangsel' ? appendixAddress(normal) : proceedingsAddress(normal);
  return {
    type,
    start,
    end,
    normal,
    ...(url ? { url } : {}),
    ...(badYear ? { implausible: true } : {})
  };
}

function toHouse(printed: string): 'I' | 'II' {
  return /^(?:I|EK)(?![\p{L}\d])|Eerste/u.test(printed) ? 'I' : 'II';
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + matchAt(pattern, text, at)![0].length;
}
