/** The value of a numeral, and whether it says which one ("derde") instead of how many. */
export interface Numeral {
  value: number;
  ordinal: boolean;
}

const SMALL = new Map(
  (
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien ' +
    'zestien zeventien achttien negentien'
  )
    .split(' ')
    .map((word, value) => [word, value])
);
const TENS = new Map(
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig'
    .split(' ')
    .map((word, at) => [word, 20 + 10 * at])
);
/** Numerals that are no whole number; they are never the same as figures. */
const OTHERS = new Set(['miljoen', 'miljard', 'half', 'halve', 'helft']);
// "vijfde", "twintigste"; not "eerste" and "derde"
const ORDINAL_END = /(?:st|d)e$/;
// "12", "1.000" and "26 643"; not "1,5"
const FIGURES = /^(?:\d+|\d{1,3}(?:[.\u00a0\u202f ]\d{3})+)$/;
// "3e", "1ste" and "2de"; not "3en"
const ORDINAL_FIGURES = /^(\d+)(?:ste|de|e)$/;

/** Whether a word (in lower case) is a numeral; "een" is mostly the article. */
export function isNumeral(word: string): boolean {
  return OTHERS.has(word) || (word !== 'een' && cardinal(word) !== undefined);
}

/** Reads a number in figures or, in lower case, in words, as far as a million; else `undefined`. */
export function readNumeral(word: string): Numeral | undefined {
  if (FIGURES.test(word)) return { value: Number(word.replace(/\D/g, '')), ordinal: false };
  const figures = ORDINAL_FIGURES.exec(word);
  if (figures) return { value: Number(figures[1]), ordinal: true };
  const value = cardinal(word);
  if (value !== undefined) return { value, ordinal: false };
  if (word === 'eerste') return { value: 1, ordinal: true };
  if (word === 'derde') return { value: 3, ordinal: true };
  const base = ORDINAL_END.test(word) ? cardinal(word.replace(ORDINAL_END, '')) : undefined;
  return base === undefined ? undefined : { value: base, ordinal: true };
}

function cardinal(word: string): number | undefined {
  return below1000(word) ?? split(word, 'duizend', 1000, below1000);
}

function below1000(word: string): number | undefined {
  return below100(word) ?? split(word, 'honderd', 100, below100);
}

/** "achtentwintig", "drieëntwintig", "één". */
function below100(word: string): number | undefined {
  const plain = word.replaceAll('é', 'e').replaceAll('ë', 'e');
  const known = SMALL.get(plain) ?? TENS.get(plain);
  if (known !== undefined) return known;
  for (const [name, tens] of TENS) {
    if (!plain.endsWith(`en${name}`)) continue;
    const unit = SMALL.get(plain.slice(0, -name.length - 2));
    if (unit !== undefined && unit > 0 && unit < 10) return tens + unit;
  }
  return undefined;
}

/** "tweehonderdvijftig": so many times a unit, and the rest. */
function split(
  word: string,
  unit: string,
  size: number,
  smaller: (part: string) => number | undefined
): number | undefined {
  const at = word.indexOf(unit);
  if (at < 0) return undefined;
  const times = at === 0 ? 1 : smaller(word.slice(0, at));
  const tail = word.slice(at + unit.length).replace(/^en(?=.)/, '');
  const rest = tail === '' ? 0 : smaller(tail);
  return times === undefined || rest === undefined ? undefined : times * size + rest;
}
