import type { Paper } from '../model/paper.ts';
import { readParliamentaryYear } from '../parse/mentions/citations/parliamentary-year.ts';

// "Vergaderjaar 2024–2025" of a head, "2021-2022 2410" below "Vergaderjaar Documentnummer"
const YEAR_WORD = /vergaderjaar/iu;
const YEARS = /(?<!\d)(?:19|20)\d{2}\s?[-–]\s?(?:19|20)?\d{2}(?!\d)/u;

/** Fields of a web page's table of data, which name the parliamentary year. */
const DATA_FIELDS: readonly string[] = ['Gegevens', 'Vergaderjaar'];

/** The one value that all agree on; `undefined` where there is none or more than one. */
export function agreed(values: readonly (string | undefined)[]): string | undefined {
  const all = new Set(values.filter((value) => value !== undefined));
  return all.size === 1 ? [...all][0] : undefined;
}

/** The parliamentary year in a line, as `"2024/2025"`. */
export function yearIn(line: string): string | undefined {
  const found = YEARS.exec(line);
  return found ? readParliamentaryYear(line, found.index)?.value : undefined;
}

/** The house that a paper prints about itself, where it prints one only. */
export function printedHouse(paper: Paper, furniture: readonly string[]): 'I' | 'II' | undefined {
  const lines = [...furniture, ...dataOf(paper)];
  const isSecond = lines.some((line) => line.includes('Tweede Kamer'));
  const isFirst = lines.some((line) => line.includes('Eerste Kamer'));
  if (isFirst === isSecond) return undefined;
  return isFirst ? 'I' : 'II';
}

/** The parliamentary year that a paper prints about itself, where it prints one only. */
export function printedYear(paper: Paper, furniture: readonly string[]): string | undefined {
  const data = dataOf(paper).map((value) => `vergaderjaar ${value}`);
  return agreed([...furniture, ...data].filter((line) => YEAR_WORD.test(line)).map(yearIn));
}

function dataOf({ fields }: Paper): string[] {
  return fields.flatMap(({ label, value = '' }) => (DATA_FIELDS.includes(label) ? [value] : []));
}
