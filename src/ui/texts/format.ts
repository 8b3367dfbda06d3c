import { localDay } from '../../core/calendar/local-day.ts';
import { DOCUMENT_LOCALE, LANGUAGES, type Language } from './languages.ts';

function formatsOf(language: Language) {
  const { locale, through } = LANGUAGES[language];
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  // Days have no time zone: noon UTC falls on the same day nearly everywhere, so ask for it in UTC.
  const timeZone = 'UTC';
  return {
    through,
    number: new Intl.NumberFormat(locale),
    decimal: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    plural: new Intl.PluralRules(locale),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
    day: date({ dateStyle: 'long', timeZone }),
    month: date({ month: 'short', year: 'numeric', timeZone }),
    moment: date({ dateStyle: 'long', timeStyle: 'short' })
  };
}

/** Of the language of the interface; the examples below are in Dutch. */
let formats = formatsOf('nl');

/** Writes numbers, dates and lists in this language from now on (`speak` in texts.ts). */
export function formatIn(language: Language): void {
  formats = formatsOf(language);
}

/** `1234.5` → "1.234,5" */
export const formatNumber = (n: number): string => formats.number.format(n);

/** `0.0312` → "3,1%"; what is not nothing never reads as "0%", nor what is not all as "100%". */
export function formatShare(share: number): string {
  const { percent } = formats;
  if (share > 0 && share < 0.001) return `< ${percent.format(0.001)}`;
  return share < 1 && share > 0.999 ? `> ${percent.format(0.999)}` : percent.format(share);
}

/** A text on one line, cut after a whole word where it is longer than so many characters. */
export function shorten(text: string, length: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= length) return line;
  return `${line.slice(0, line.lastIndexOf(' ', length) + 1 || length).trimEnd()} …`;
}

/** The beginning and the end of a text longer than both, each of whole words within so many characters. */
export function shortenMiddle(text: string, length: number): string {
  if (text.length <= 2 * length) return text;
  const lead = text.slice(0, text.lastIndexOf(' ', length) + 1 || length).trimEnd();
  const tail = text.slice(-length);
  return `${lead} … ${tail.slice(tail.indexOf(' ') + 1).trimStart()}`;
}

/** `"2025-07-03"` → "3 juli 2025" */
export const formatDay = (day: string): string => formats.day.format(new Date(`${day}T12:00:00Z`));

/** `"2025-07"` → "jul 2025"; a year stays as it is. */
export const formatMonth = (month: string): string =>
  month.length > 4 ? formats.month.format(new Date(`${month}-15T12:00:00Z`)) : month;

/** The present day where the reader is, as `"2025-07-03"`. */
export const today = (): string => localDay(new Date().toISOString());

/** An ISO time → "3 juli 2025 om 14:05", in the reader's time zone. */
export const formatMoment = (time: string): string => formats.moment.format(new Date(time));

/** `['1', '2', '3']` → "1, 2 en 3" */
export const formatList = (parts: Iterable<string>): string => formats.list.format(parts);

/** `3, 'vraag', 'vragen'` → "3 vragen" */
export function count(n: number, one: string, other: string): string {
  return `${formats.number.format(n)} ${formats.plural.select(n) === 'one' ? one : other}`;
}

/** Whether a list of numbers that is named takes the singular: "voetnoot 3 ontbreekt". */
export const isOne = (numbers: readonly unknown[]): boolean => numbers.length === 1;

/** Runs of three and more are drawn together: `[1, 2, 3, 5]` → "1 t/m 3 en 5". */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run && n === run[1] + 1) run[1] = n;
    else runs.push([n, n]);
  }
  return formatList(
    runs.flatMap(([first, last]) => {
      if (last - first >= 2) return [`${first} ${formats.through} ${last}`];
      return last > first ? [String(first), String(last)] : [String(first)];
    })
  );
}

/** `1536` → "1,5 kB" */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${formats.decimal.format(bytes / 1000 ** power)} ${units[power]}`;
}

/** The start of a sentence or title: `"antwoord 9 ontbreekt"` → "Antwoord 9 ontbreekt" */
export const capitalize = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(DOCUMENT_LOCALE) + text.slice(1);
