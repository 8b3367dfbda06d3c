import { withSingleBlanks } from '../../scan/collapse.ts';
import { latin } from '../../scan/latin.ts';
import { matchAt } from '../../scan/match-at.ts';

/** The numbers of a heading or of a cross-reference, where they stand in the text they were read in. */
export interface NumberList {
  /** As printed, blanks and line breaks as one space: "3, 4 en 5". */
  label: string;
  /** In printed order, each once; ranges written out. */
  numbers: readonly number[];
  start: number;
  end: number;
}

/** How a list of numbers may be printed. */
export interface NumberListOptions {
  /**
   * Also takes numbers with nothing but blanks between them, as in the heading "Vraag 8, 9 10 en
   * 11". In running text that would swallow the figure after the reference.
   */
  blankSeparates?: boolean;
  /** Also begins with 1000 to 1999, which are numbers only where a list has come that far; else years. */
  thousands?: boolean;
}

// "12", "1a"; not the start of "2025", "1.1", "12%", "2de"
const NUMBER = latin(/(\d{1,3})([a-z])?(?![\p{L}\p{N}%]|\.\d)/uy);

// "1012", "1012a" as well
const LONG_NUMBER = latin(/(1\d{3}|\d{1,3})([a-z])?(?![\p{L}\p{N}%]|\.\d)/uy);

/** From here on the next number may have four digits: "998 t/m 1001". */
const NEAR_THOUSAND = 900;

// " t/m ", " tm ", " tot en met ", "-", "–", the misprint " t/ "; not " tot "
const RANGE = /\s*(?:t\s?\/\s?m|(?<=\s)tm(?=\s)|tot\s+en\s+met|t\/|[-–—])\s*/iuy;

// ", ", " en ", ", en ", " & ", "/", ";", " resp. ", " respectievelijk "; not " of te "
const SEPARATOR =
  /\s*(?:[,;]\s*(?:en|of|resp\.|respectievelijk)\s|[,;&/]|en\s|of\s|resp\.\s|respectievelijk\s)\s*/iuy;

// "vraag ", "op vraag ", "het antwoord op de vragen "; not "de minister "
const NOUN =
  /(?:(?:het|de)\s)?(?:antwoord(?:en)?\s)?(?:(?:op|bij|onder|van)\s)?(?:de\s)?(?:vra(?:ag|gen)\s+)?/iuy;

const BLANKS = /[ \u00A0](?=\d)/uy;

const MAX_RANGE = 300;

/**
 * Reads the numbers that stand at `from`, or nothing if none does:
 * "3, 4 en 5", "39 t/m 42", "7–9 en 11–13", "47, 79 en\n124", "4 en vraag 5", "1a en 1b".
 *
 * A letter after a number stays in the label only: "1a" names question 1.
 */
export function readNumberList(
  text: string,
  from = 0,
  { blankSeparates = false, thousands = false }: NumberListOptions = {}
): NumberList | undefined {
  const first = matchAt(thousands ? LONG_NUMBER : NUMBER, text, from);
  if (!first) return undefined;
  const numbers = [Number(first[1])];
  let end = from + first[0].length;
  for (;;) {
    const range = matchAt(RANGE, text, end);
    const separator =
      range ??
      matchAt(SEPARATOR, text, end) ??
      (blankSeparates ? matchAt(BLANKS, text, end) : null);
    if (!separator) break;
    const afterSeparator = end + separator[0].length;
    const at = afterSeparator + (matchAt(NOUN, text, afterSeparator)?.[0].length ?? 0);
    const long = numbers.at(-1)! >= NEAR_THOUSAND;
    const next = matchAt(long ? LONG_NUMBER : NUMBER, text, at);
    if (!next) break;
    addNumbers(numbers, Number(next[1]), range !== null);
    end = at + next[0].length;
  }
  const label = text.slice(from, end);
  if (numbers.length === 1) return { label, numbers, start: from, end };
  return {
    label: withSingleBlanks(label),
    numbers: [...new Set(numbers)],
    start: from,
    end
  };
}

function addNumbers(numbers: number[], next: number, isRange: boolean): void {
  const last = numbers.at(-1) ?? next;
  if (isRange && next > last && next - last <= MAX_RANGE) {
    for (let n = last + 1; n < next; n++) numbers.push(n);
  }
  numbers.push(next);
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'
    .split(' ')
    .map((word, i) => [word, i + 1])
);

/** Reads "vier" and "Vier" as 4, "één" as 1, up to twenty. The article "een" is no number. */
export function readNumberWord(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower === 'een') return undefined;
  const plain = ACCENTED.test(lower) ? lower.normalize('NFD').replaceAll(/\p{M}/gu, '') : lower;
  return NUMBER_WORDS.get(plain);
}

const ACCENTED = /[^a-z]/u;
