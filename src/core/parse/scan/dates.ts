import { findAll } from './find-all.ts';
/** A date in running text; `start` and `end` are its place, half-open. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  iso: string;
  start: number;
  end: number;
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  apr: 4,
  mei: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12
};

/** Source of a pattern for a month's name or its abbreviation, to be put into a group; has none. */
export const MONTH_NAME =
  'jan(?:uari|\\.)?|feb(?:ruari|r?\\.)?|maart|mrt\\.?|apr(?:il|\\.)?|mei|jun(?:i|\\.)?|jul(?:i|\\.)?|aug(?:ustus|\\.)?|sept?(?:ember|\\.)?|o[kc]t(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';

// "24 april 2025", "18 november2024", "3 jul. 2025", "1juni 2024", "2e mei 2024", "6 mei" + line break
// + "2024"; not "24 april" nor "124 april 2025"
const WRITTEN_DATE = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:e|ste|de)?\\s{0,3}(${MONTH_NAME})\\s{0,3}((?:19|20)\\d{2})(?!\\d)`,
  'giu'
);

// "11-10-2024", "11/10/2024", "11.10.2024"; not "1.11.10.2024" nor "11-10-24"
const NUMERIC_DATE = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?![\d/-]|\.\d)/gu;

// "2024-10-11", "2024-10-11T00:00"; not "2024-10-111"
const ISO_DATE = /(?<![\d./-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/gu;

// "2024"; a full date has a year with four digits
const YEAR = /(?:19|20)\d{2}/u;

/** 1 to 12 for "april", "apr.", "APR"; 0 for any other word. */
export function monthNumber(name: string): number {
  return MONTHS[name.slice(0, 3).toLowerCase()] ?? 0;
}

/** The days of a month, leap years included. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD`, or `undefined` for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Finds the full dates of a text, in its order: "24 april 2025", "18 november2024", "d.d.
 * 11-10-2024", "3 jul. 2025". Days that no calendar has ("31 juni 2025") are left out, and so are
 * dates without a year.
 */
export function findDates(text: string): FoundDate[] {
  if (!YEAR.test(text)) return [];
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, year: string, month: number, day: string): void => {
    const iso = isoDate(Number(year), month, Number(day));
    if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
  };
  for (const match of findAll(text, WRITTEN_DATE)) {
    add(match, match[3]!, monthNumber(match[2]!), match[1]!);
  }
  for (const match of findAll(text, NUMERIC_DATE)) {
    add(match, match[4]!, Number(match[3]), match[1]!);
  }
  for (const match of findAll(text, ISO_DATE)) add(match, match[1]!, Number(match[2]), match[3]!);
  return found.sort((a, b) => a.start - b.start);
}

/** The first full date of a text as `YYYY-MM-DD`. */
export function firstDate(text: string): string | undefined {
  return findDates(text)[0]?.iso;
}
