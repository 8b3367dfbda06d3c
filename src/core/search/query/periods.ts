/** Whether a date of the form "2025-05-20" lies in a period. */
export type PeriodTest = (date: string) => boolean;

/** What `jaar:` reads, to show where something else was typed. */
export const PERIOD_EXAMPLES = ['2025', '2024..2025', '>2023', '2025-05', '2024/25'];

// "2025", "2024..2025", "2024-2025", "..2024", "2024..", ">2023", "<=2020"; not "25".
const YEARS = /^(?:(\d{4})?(?:(\.\.|-|–)(\d{4})?)?|([<>]=?)(\d{4}))$/;
// "2024/25", "2024/2025", "2024-25"; "2024-2025" is also that of two whole years
const SESSION = /^(\d{4})[/\-–](?:\d{2})?(\d{2})$/;
// "2025-05" and "2025-05-20"
const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;
// "20-5-2025"
const DUTCH_DATE = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

// "20", "2025-", "2025-0", "2025..20", ">20": on the way to one of these
const BEGUN_YEAR = /^(?:1|19\d?|2|20\d?)$/;
const BEGUN_RANGE = /^(\d{4})(?:[.\-–]|\.\.)\d{0,3}$/;
// "2024/", "2024/2", "2024/202"
const BEGUN_SESSION = /^(\d{4})\/(?:\d|20\d?)?$/;
const BEGUN_SIGN = /^[<>]=?\d{0,3}$/;

const TUESDAY = 2;

/**
 * The years, the month or the day that a value names; `undefined` where it names none. One that is
 * still being typed counts by what is there, so that the results do not jump with each key.
 */
export function readPeriod(value: string): PeriodTest | undefined {
  const text = value.trim();
  return readWhole(text) ?? readBegun(text);
}

function readBegun(text: string): PeriodTest | undefined {
  if (BEGUN_YEAR.test(text)) return (date) => date.startsWith(text);
  if (BEGUN_SIGN.test(text)) return () => true;
  const year = (BEGUN_RANGE.exec(text) ?? BEGUN_SESSION.exec(text))?.[1];
  if (!year) return undefined;
  return text.includes('..') ? (date) => date >= year : (date) => date.startsWith(year);
}

function readWhole(text: string): PeriodTest | undefined {
  if (ISO_DATE.test(text)) return (date) => date.startsWith(text);
  const [, day, month, ofYear] = DUTCH_DATE.exec(text) ?? [];
  if (day && month && ofYear) {
    const wanted = `${ofYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return (date) => date === wanted;
  }
  const years = readYears(text);
  if (years) return (date) => years(Number(date.slice(0, 4)));
  return readSession(text);
}

/** The parliamentary year, which begins on the third Tuesday of September (Grondwet, artikel 65). */
function readSession(text: string): PeriodTest | undefined {
  const [, first, last] = SESSION.exec(text) ?? [];
  const year = Number(first);
  if (first === undefined || (year + 1) % 100 !== Number(last)) return undefined;
  const from = sessionStart(year);
  const to = sessionStart(year + 1);
  return (date) => date >= from && date < to;
}

function sessionStart(year: number): string {
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const firstTuesday = 1 + ((TUESDAY - weekday + 7) % 7);
  return `${year}-09-${firstTuesday + 14}`;
}

function readYears(text: string): ((year: number) => boolean) | undefined {
  const match = YEARS.exec(text);
  if (!match) return undefined;
  const [, first, range, last, sign, limit] = match;
  if (sign) return comparing(sign, Number(limit));
  if (first === undefined && last === undefined) return undefined;
  // "2024-" is no more than "2024" still being typed on
  if (range !== '..' && (first === undefined || (range && last === undefined))) return undefined;
  const from = first === undefined ? -Infinity : Number(first);
  const to = last !== undefined ? Number(last) : range ? Infinity : from;
  return (year) => year >= Math.min(from, to) && year <= Math.max(from, to);
}

function comparing(sign: string, limit: number): (year: number) => boolean {
  if (sign === '>') return (year) => year > limit;
  if (sign === '>=') return (year) => year >= limit;
  if (sign === '<') return (year) => year < limit;
  return (year) => year <= limit;
}
