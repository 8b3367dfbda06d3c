import type { FoundReference } from './found-reference.ts';
import { isBlank } from '../../scan/blanks.ts';
import { findDigitRuns, isDigit } from '../../scan/occurrences.ts';
import { celexAddress, commissionAddress } from './official-address.ts';
import { findAll } from '../../scan/find-all.ts';
import { latin } from '../../scan/latin.ts';

// "Verordening (EU) 2023/1115", "Richtlijn 2014/24/EU", "verordening (EG) nr. 1107/2009"; not "besluit
// 12/2024" (no sign of the Union), "richtlijn 3/4"
const ACT = latin(
  /(?<!\p{L})(?:uitvoerings|kader|gedelegeerde\s)?(verordening|richtlijn|besluit|aanbeveling)(?:\s+van\s+de\s+(?:Raad|Commissie))?\s{0,3}(\([A-Z]{2,3}(?:,\s?Euratom)?\)\s{0,3}|[A-Z]{2,3}\s)?(nr\.?\s{0,3})?(\d{1,4})\/(\d{1,4})(?:\/(EU|EG|EEG|JBZ|GBVB|Euratom)(?!\p{L}))?(?![\d/-])/iu
);

// "COM(2021) 206", "COM (2021) 206", "COM/2021/206", "SWD(2023) 12"; not "COM(21) 2"
const COMMISSION = latin(
  /(?<!\p{L})(COM|SWD|JOIN|SEC)\s?[(/]\s?((?:19|20)\d{2})\s?[)/]\s?(\d{1,4})(?!\d)/gu
);

const LETTERS: Readonly<Record<string, string>> = {
  verordening: 'R',
  richtlijn: 'L',
  besluit: 'D'
};

/** Finds acts of the European Union by number, and papers of its Commission. */
export function findEuActs(
  text: string,
  digits: readonly number[] = findDigitRuns(text)
): FoundReference[] {
  const found = findActs(text, digits);
  if (!digits.some((at) => isBehindSeries(text, at))) return found;
  for (const match of findAll(text, COMMISSION)) {
    const [raw, series, year, number] = match;
    found.push({
      type: 'eu',
      start: match.index,
      end: match.index + raw.length,
      normal: { number: `${series!}(${year!}) ${number!}` },
      url: commissionAddress(series!, year!, number!)
    });
  }
  return found;
}

/** "(2021)", "/ 2021": the year of a paper of the Commission stands behind one of these. */
function isBehindSeries(text: string, at: number): boolean {
  const before = text.charAt(isBlank(text.charCodeAt(at - 1)) ? at - 2 : at - 1);
  return before === '(' || before === '/';
}

/** How much before and behind the first digits of an act belongs to it. */
const [BEFORE, BEHIND] = [80, 24];

function findActs(text: string, digits: readonly number[]): FoundReference[] {
  const found: FoundReference[] = [];
  for (const at of digits) {
    if (!isBeforeSlash(text, at)) continue;
    const from = Math.max(found.at(-1)?.end ?? 0, at - BEFORE);
    const match = ACT.exec(text.slice(from, at + BEHIND));
    const act = match && readAct(match, from);
    if (act && act.start < at && at < act.end) found.push(act);
  }
  return found;
}

/** "2016/679", "575/2013": digits at once before a slash. */
function isBeforeSlash(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return text[end] === '/';
}

function readAct(match: RegExpExecArray, offset: number): FoundReference | undefined {
  const [raw, kind, union, numbered, first, second, suffix] = match;
  const numbers = readNumbers(first!, second!, numbered !== undefined);
  if (!numbers) return undefined;
  const isOfUnion = union !== undefined || suffix !== undefined;
  if (!isOfUnion && kind!.toLowerCase() !== 'verordening' && kind!.toLowerCase() !== 'richtlijn') {
    return undefined;
  }
  const letter = LETTERS[kind!.toLowerCase()];
  const celex = letter && `3${numbers.year}${letter}${numbers.number.padStart(4, '0')}`;
  return {
    type: 'eu',
    start: offset + match.index,
    end: offset + match.index + raw.length,
    normal: { number: [`${first!}/${second!}`, suffix].filter(Boolean).join('/') },
    ...(celex ? { url: celexAddress(celex) } : {})
  };
}

/** "2016/679" has the year first, "nr. 1107/2009" last; "95/46" is of 1995. */
function readNumbers(
  first: string,
  second: string,
  numbered: boolean
): { year: string; number: string } | undefined {
  const isYear = (digits: string): boolean => /^(?:19[5-9]|20[0-4])\d$/u.test(digits);
  if (isYear(second) && (numbered || !isYear(first))) return { year: second, number: first };
  if (isYear(first)) return { year: first, number: second };
  return /^[5-9]\d$/u.test(first) ? { year: `19${first}`, number: second } : undefined;
}
