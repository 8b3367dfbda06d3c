import type { FoundReference } from './found-reference.ts';
import { isBlank } from '../../scan/blanks.ts';
import { findDigitRuns, isDigit } from '../../scan/occurrences.ts';
import { celexAddress, commissionAddress } from './official-address.ts';
import { findAll } from '../../scan/find-all.ts';
import { latin } from '../../scan/latin.ts';
import { matchAt } from '../../scan/match-at.ts';

// "(EU) 2023/1115", "2014/24/EU", "83/189 EEG", "(EG) nr. 1107/2009"
const NUMBERED = String.raw`(\([A-Z]{2,3}(?:,\s?Euratom)?\)\s{0,3}|[A-Z]{2,3}\s)?(nr\.?\s{0,3})?(\d{1,4})\/(\d{1,4})(?:[/\s](EU|EG|EEG|JBZ|GBVB|Euratom)(?![\p{L}-]))?(?![\d/-])`;

// "Verordening (EU) 2023/1115", "Richtlijnen 2014/24/EU", "Kaderbesluit 2002/584/JBZ"; not "besluit
// 12/2024" (no sign of the Union), "richtlijn 3/4"
const ACT = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:uitvoerings|kader|gedelegeerde\s)?(verordening|richtlijn|besluit|aanbeveling)(en)?(?:\s+van\s+de\s+(?:Raad|Commissie))?\s{0,3}${NUMBERED}`,
    'iu'
  )
);

// ", 2014/24/EU", " en (EU) 2017/746" behind the first of several
const NEXT_ACT = latin(new RegExp(String.raw`(?:,\s(?:en\s)?|\sen\s)${NUMBERED}`, 'iuy'));

// "32016R0679", "52021PC0206"; not "12345AB1234"
const CELEX =
  /[356](?:19|20)\d\d(?:[RLDFH]|PC|DC|SC|JC|CJ|TJ|CC)\d{4}(?:\(\d\d\))?(?![A-Za-z\d])/uy;

// "COM(2021) 206", "COM (2021) 206", "COM/2021/206", "SWD(2023) 12"; not "COM(21) 2"
const COMMISSION = latin(
  /(?<!\p{L})(COM|SWD|JOIN|SEC)\s?[(/]\s?((?:19|20)\d{2})\s?[)/]\s?(\d{1,4})(?!\d)/gu
);

const LETTERS: Readonly<Record<string, string>> = {
  verordening: 'R',
  richtlijn: 'L',
  besluit: 'D',
  kaderbesluit: 'F'
};

/** Finds acts of the European Union by number, and papers of its Commission. */
export function findEuActs(
  text: string,
  digits: readonly number[] = findDigitRuns(text)
): FoundReference[] {
  const found = [...findActs(text, digits), ...findCelexNumbers(text, digits)];
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
    if (!act || act.start >= at || at >= act.end) continue;
    found.push(act, ...readNextActs(text, act.end, match));
  }
  return found;
}

/** "Richtlijnen 2014/23/EU, 2014/24/EU en 2014/25/EU": those behind the first of several. */
function readNextActs(text: string, from: number, first: RegExpExecArray): FoundReference[] {
  const found: FoundReference[] = [];
  const [, kind, plural, union] = first;
  for (let at = from; plural !== undefined; at = found.at(-1)!.end) {
    const match = matchAt(NEXT_ACT, text, at);
    if (!match) break;
    const numbers = match[0].replace(/^,?\s(?:en\s)?/u, '');
    const start = at + match[0].length - numbers.length;
    const [, ownUnion, ...rest] = match;
    const act = toAct(kind!, [ownUnion ?? union, ...rest], start, at + match[0].length);
    if (!act) break;
    found.push(act);
  }
  return found;
}

function findCelexNumbers(text: string, digits: readonly number[]): FoundReference[] {
  return digits.flatMap((start): FoundReference[] => {
    const letter = text.charCodeAt(start + 5);
    const match = letter >= A && letter <= Z ? matchAt(CELEX, text, start) : null;
    if (!match || isLetter(text, start - 1)) return [];
    const end = start + match[0].length;
    return [{ type: 'eu', start, end, normal: { number: match[0] }, url: celexAddress(match[0]) }];
  });
}

const [A, Z] = [65, 90];

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at));

/** "2016/679", "575/2013": digits at once before a slash. */
function isBeforeSlash(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return text[end] === '/';
}

function readAct(match: RegExpExecArray, offset: number): FoundReference | undefined {
  const [raw, kind, , ...numbered] = match;
  const isFramework = /^kaderbesluit/iu.test(raw);
  const start = offset + match.index;
  return toAct(isFramework ? 'kaderbesluit' : kind!, numbered, start, start + raw.length);
}

/** `numbered`: what `NUMBERED` holds: union, "nr.", the two numbers, what stands behind them. */
function toAct(
  kind: string,
  [union, nr, first, second, suffix]: readonly (string | undefined)[],
  start: number,
  end: number
): FoundReference | undefined {
  const name = kind.toLowerCase();
  const isRegulation = name === 'verordening';
  const isOld = isRegulation && (nr !== undefined || /EE?G/iu.test(union ?? ''));
  const numbers = readNumbers(first!, second!, isOld || nr !== undefined, isOld);
  if (!numbers) return undefined;
  const isOfUnion = union !== undefined || suffix !== undefined;
  if (!isOfUnion && !isRegulation && name !== 'richtlijn') return undefined;
  const letter = LETTERS[name];
  const celex = letter && `3${numbers.year}${letter}${numbers.number.padStart(4, '0')}`;
  return {
    type: 'eu',
    start,
    end,
    normal: { number: [`${first!}/${second!}`, suffix].filter(Boolean).join('/') },
    ...(celex ? { url: celexAddress(celex) } : {})
  };
}

/** "2016/679" has the year first, "nr. 1107/2009" last; "95/46" is of 1995, as is "(EEG) nr. 46/95". */
function readNumbers(
  first: string,
  second: string,
  yearMayBeLast: boolean,
  isOld: boolean
): { year: string; number: string } | undefined {
  const isYear = (digits: string): boolean => /^(?:19[5-9]|20[0-4])\d$/u.test(digits);
  const isShortYear = (digits: string): boolean => /^[5-9]\d$/u.test(digits);
  if (isYear(second) && (yearMayBeLast || !isYear(first))) return { year: second, number: first };
  if (isOld && isShortYear(second)) return { year: `19${second}`, number: first };
  if (isYear(first)) return { year: first, number: second };
  return isShortYear(first) ? { year: `19${first}`, number: second } : undefined;
}
