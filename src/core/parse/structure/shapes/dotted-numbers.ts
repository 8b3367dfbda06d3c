import { matchAt } from '../../scan/match-at.ts';
import { type NumberList, readNumberList } from './number-list.ts';

// "1. en ", "1) t/m ", "1.-", "1., ": the delimiter of a number that another follows
const DOTTED = /(\d{1,3})[.)](?:,?\s(?:en|t\/m|tot en met|&)\s|\s?[-–]\s?|,\s?)(?=\d)/uy;

/** "1. en 2", "1., 2. en 3", "1.-2": numbers of one heading, each with a delimiter; without the last one's. */
export function readDottedNumbers(line: string, start: number): NumberList | undefined {
  let at = start;
  const numbers: number[] = [];
  for (;;) {
    const dotted = matchAt(DOTTED, line, at);
    if (!dotted) break;
    numbers.push(Number(dotted[1]));
    at += dotted[0].length;
  }
  const last = numbers.length > 0 ? readNumberList(line, at) : undefined;
  if (!last) return undefined;
  const all = [...numbers, ...last.numbers];
  const range = /t\/m|tot en met|[-–]/u.test(line.slice(start, at));
  const label = line.slice(start, last.end);
  return { label, numbers: range ? withRange(all) : all, start, end: last.end };
}

/** "1. t/m 3" as 1, 2 and 3, if it ascends. */
function withRange(numbers: readonly number[]): number[] {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const size = last - first + 1;
  if (numbers.length !== 2 || size < 2 || size > MAX_RANGE) return [...numbers];
  return Array.from({ length: size }, (_, i) => first + i);
}

const MAX_RANGE = 30;
