import { latin } from '../../scan/latin.ts';
import { isDigit } from '../../scan/occurrences.ts';
import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';

/** A line that ends in a number, and may be the foot of a page. */
interface Counted {
  line: number;
  number: number;
}

const LONGEST = 120;

/** So many lines alike are feet of pages, and with a word for a page so many. */
const FEWEST = 3;
const FEWEST_WITH_WORD = 2;

/** So many characters stand between two of them at least, and so many where no word for a page says what they are. */
const APART = 600;
const APART_WITH_WORD = 300;

// " 3", "| 3", " 3/9", " 3 van 9", " 3 | 9" at the end of a line
const NUMBER = /(?<=[\s|–—-])(\d{1,3})(?:\s?(?:\/|\||van|of)\s?\d{1,3})?$/u;

// "blz. 3", "Kenmerk 2031-0000123456 Pagina 3/9"; not "zie bladzijde 3"
const PAGE_WORD = latin(
  /(?:^|[\s|])(?:pagina|pag\.?|blz\.?|bladzijde|blad|page)\s(?:\d|#)[^\p{L}]{0,12}(?:\p{L}{2,3}\s?#)?$/iu
);

// "Ministerie van Kustzaken | Kamerbrief | 3", "Antwoorden over de kust   3": the number stands apart
const SET_APART = /(?:[|\t–—]| {2})\s{0,40}#$/u;

// An item, the rest of a sentence; not "blz. 3"
const GOES_ON = /^[\d\p{Ll}](?!lz)/u;
// "Vraag 3", "Antwoord op vraag 3"
const HEADING =
  /^(?:vra(?:ag|gen)|antwoord(?:en)?(?: op (?:de )?vra(?:ag|gen))?|zie\s[^|]{0,60})\s?[\d\s]{0,8}$/iu;

/**
 * Marks feet of pages where nothing else tells where pages begin: lines alike but for a number at their end, which
 * counts them one by one through the text, at the distance of pages. "Artikel 3" counts as well: the line has to have
 * a word for a page, or its number set apart, or to be a title that stands above the text without it.
 */
export function markCountedLines(text: string, lines: Lines): void {
  for (const [style, counted] of byStyle(text, lines)) {
    const hasWord = PAGE_WORD.test(style);
    if (counted.length < (hasWord ? FEWEST_WITH_WORD : FEWEST)) continue;
    if (
      !hasWord &&
      !SET_APART.test(style) &&
      !isTitle(text, style, lines.from[counted[0]!.line]!)
    ) {
      continue;
    }
    const apart = hasWord ? APART_WITH_WORD : APART;
    const runsOn = counted.every(({ line, number }, i) => {
      const before = counted[i - 1];
      if (!before) return number <= FEWEST;
      return number === before.number + 1 && lines.from[line]! - lines.from[before.line]! >= apart;
    });
    if (!runsOn) continue;
    // The very first line says who sent the paper as well.
    for (const { line } of counted) if (line > 0) lines.at(line).markFurniture('running-foot');
  }
}

/** The lines that end in a number, by what they are but for it. */
function byStyle(text: string, lines: Lines): Map<string, Counted[]> {
  const styles = new Map<string, Counted[]>();
  for (let line = 0; line < lines.length; line++) {
    if (lines.kind[line] !== TEXT) continue;
    const [from, to] = [lines.from[line]!, lines.to[line]!];
    if (to - from > LONGEST || !isDigit(text.charCodeAt(to - 1))) continue;
    const printed = text.slice(from, to);
    const isText = GOES_ON.test(printed) || HEADING.test(printed);
    const number = isText ? undefined : NUMBER.exec(printed)?.[1];
    if (number === undefined) continue;
    const style = printed.replace(NUMBER, '#');
    const alike = styles.get(style);
    if (alike) alike.push({ line, number: Number(number) });
    else styles.set(style, [{ line, number: Number(number) }]);
  }
  return styles;
}

/** So much of a text may stand above its title. */
const HEAD = 1500;

/** Whether the words before the number are the title of the text, in the same words above it. */
function isTitle(text: string, style: string, before: number): boolean {
  const words = style.slice(0, -1).trim();
  return words.length >= 20 && text.slice(0, Math.min(HEAD, before)).includes(words);
}
