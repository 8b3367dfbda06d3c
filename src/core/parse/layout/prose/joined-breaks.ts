import { latin } from '../../scan/latin.ts';
import { type Break, certainJoin, HYPHEN, type Join, rightOf, wordBefore } from './broken-word.ts';

/** What is left of the line end where a broken word stands in a line that was joined: "lang- durige". */
export const JOINED_BREAK = '- ';

/** Fewer in a text that has lines, or in a long one, are slips of the pen: "land- tuinbouw". */
const MIN_JOINED = 3;
const CHARACTERS_EACH = 20_000;

// "en", "als": what may follow half a word that is left out, as in "voor- als nadelen"
const SECOND_OF_PAIR =
  /^(?:en|of|tot|dan|als|alsmede|alsook|maar|noch|naar|respectievelijk|resp|versus|via)$/u;

/** The same with the sign that only programs write; nobody types it by a slip of the pen. */
const PROGRAMS_BREAK = '\u2010 ';

/**
 * Words broken at the ends of lines that somebody joined. The sign of programs is sought only in a text
 * with rare signs: an engine looks for it by bits that it shares with the space.
 */
export function findJoinedBreaks(text: string, hasRareSigns: boolean): Break[] {
  const typed = breaksAt(text, JOINED_BREAK);
  const isFew = typed.broken < MIN_JOINED && (typed.broken < 1 || mayBeSlips(text));
  const slips = isFew || typed.broken * CHARACTERS_EACH < text.length;
  const breaks = hasRareSigns ? breaksAt(text, PROGRAMS_BREAK).breaks : [];
  return slips ? breaks : typed.breaks.concat(breaks);
}

// "het pontje- dat al vaart - gaat": a dash; "huis- tuin- en keukenbrug": the first of three
const DASH_OR_THREE = latin(/\p{L}(?: - \p{Ll}|- \p{L}{2,30}- (?:en|of) )/u);

/** Whether few broken words may be none: in a text that has lines, or types hyphens otherwise. */
const mayBeSlips = (text: string): boolean =>
  text.trimEnd().includes('\n') || DASH_OR_THREE.test(text);

function breaksAt(text: string, sign: string): { breaks: Break[]; broken: number } {
  const breaks: Break[] = [];
  let broken = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (!TWO_LETTERS.test(text.slice(at - 2, at))) continue;
    const next = behindBlanks(text, at + 2);
    if (!goesOn(text, next)) continue;
    const left = wordBefore(text, { from: 0, to: at + 1 });
    const behind = text.slice(next, next + 60);
    const right = rightOf(behind);
    const isPair = SECOND_OF_PAIR.test(right);
    if (!isPair) broken++;
    const certain = isPair ? 'keep-and-space' : certainJoin(HYPHEN, left, right, behind);
    breaks.push({ at, left, right, parted: false, certain });
  }
  return { breaks, broken };
}

/** Whether words that were broken stand inside lines, among those that a text has. */
export function holdsJoinedBreaks(text: string, joins: ReadonlyMap<number, Join>): boolean {
  for (const at of joins.keys()) {
    if (!text.startsWith(JOINED_BREAK, at) && !text.startsWith(PROGRAMS_BREAK, at)) continue;
    if (goesOn(text, behindBlanks(text, at + 2))) return true;
  }
  return false;
}

/** Two or three blanks may stand where a line ended. */
function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < from + 2 && text.charCodeAt(at) === SPACE) at++;
  return at;
}

const SPACE = 32;

const TWO_LETTERS = latin(/^\p{Ll}\p{Ll}$/u);
const WORD_GOES_ON = latin(/^\p{L}\p{Ll}$/u);
const goesOn = (text: string, at: number): boolean => WORD_GOES_ON.test(text.slice(at, at + 2));
