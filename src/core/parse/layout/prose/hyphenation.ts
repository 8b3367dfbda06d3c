import { findAll } from '../../scan/find-all.ts';
import { NOTE, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { isBlank } from '../../scan/blanks.ts';
import {
  BEGINS_WITH_CAPITAL,
  type Break,
  certainJoin,
  CONJUNCTION,
  HYPHEN,
  type Join,
  rightOf,
  SOFT_HYPHEN,
  wordBefore
} from './broken-word.ts';
import { findJoinedBreaks } from './joined-breaks.ts';
import { joinBySpelling } from './join-by-spelling.ts';
import { countWords } from './word-counts.ts';
import { latin } from '../../scan/latin.ts';

const UNICODE_HYPHEN = 0x2010;

/**
 * What PDFium, the reader inside browsers, writes for a hyphen at a line end, where it joins the
 * lines: no other program writes this code unit, which is no character.
 */
export const LOST_HYPHEN = '\uFFFE';
const LOST_HYPHEN_CODE = 0xfffe;

/** Whether this code unit can stand for a break inside a word. */
export function isHyphen(code: number): boolean {
  return (
    code === HYPHEN || code === SOFT_HYPHEN || code === UNICODE_HYPHEN || code === LOST_HYPHEN_CODE
  );
}

/**
 * Decides for every line of text that ends in a hyphen how the word goes on, by the offset of the
 * hyphen. What stands between the halves (blank lines, notes, furniture) does not matter. Hyphens
 * of which only a `LOST_HYPHEN` is left stand inside lines, and so do those of lines that were joined.
 *
 * The document's own vocabulary decides first: the spelling that stands unbroken more often. Then
 * the rules of Dutch spelling.
 */
export function decideHyphens(
  text: string,
  lines: Lines,
  hasRareSigns: boolean
): Map<number, Join> {
  const atEnds = findBreaks(text, lines);
  // What is cut out of a line ends it there: behind a foot in the middle of it stands the other half.
  const known = new Set(atEnds.map(({ at }) => at));
  const joined = findJoinedBreaks(text, hasRareSigns).filter(({ at }) => !known.has(at));
  const breaks = [...atEnds, ...findLostHyphens(text), ...joined];
  const open = breaks.filter(({ certain }) => certain === undefined).map(spellBoth);
  const hyphened = countWords(text, new Set(open.map((word) => word.hyphened)));
  // Where the rules drop a hyphen that the document never writes, no more has to be known.
  const asked = open.filter(
    ({ byRules, ...word }) => byRules !== 'drop' || hyphened.has(word.hyphened)
  );
  const solid = countWords(text, new Set(asked.map((word) => word.solid)));
  const joins = new Map<number, Join>();
  for (const { at, certain } of breaks) if (certain) joins.set(at, certain);
  for (const { at, byRules, ...word } of open) {
    const written = (hyphened.get(word.hyphened) ?? 0) - (solid.get(word.solid) ?? 0);
    joins.set(at, written === 0 ? byRules : written > 0 ? 'keep' : 'drop');
  }
  return joins;
}

/** A broken word in both spellings. */
interface BrokenWord {
  /** Offset of the hyphen. */
  at: number;
  /** In small letters. */
  hyphened: string;
  /** In small letters, unless it has a capital inside. */
  solid: string;
  /** How it goes on where the document does not say. */
  byRules: Join;
}

function spellBoth({ at, left, right }: Break): BrokenWord {
  return {
    at,
    hyphened: `${left}-${right}`.toLowerCase(),
    solid: BEGINS_WITH_CAPITAL.test(right) ? left + right : (left + right).toLowerCase(),
    byRules: joinBySpelling(left, right)
  };
}

function findBreaks(text: string, lines: Lines): Break[] {
  const breaks: Break[] = [];
  // The last line of text and the last of a note, where they end in a hyphen.
  let openText: Line | undefined;
  let openNote: Line | undefined;
  for (let i = 0; i < lines.length; i++) {
    const kind = lines.kind[i];
    if (kind !== TEXT && kind !== NOTE) continue;
    const half = kind === TEXT ? openText : openNote;
    if (half) {
      const found = breakBetween(text, half, lines.at(i));
      if (found) breaks.push(found);
    }
    const isOpen = endsInHyphen(text, lines.from[i]!, lines.to[i]!);
    const open = isOpen ? lines.at(i) : undefined;
    if (kind === TEXT) openText = open;
    else openNote = open;
  }
  const parted = breaks.filter(isParted);
  const typed = parted.length > 0 ? findAll(text, TYPED_DASH).length : 0;
  return parted.length > 3 * typed ? breaks : breaks.filter((half) => !isParted(half));
}

// "de huisarts - die er al jaren werkt - gaat": dashes that are typed as hyphens
const TYPED_DASH = latin(/\p{L}[»”’)?!,]? - \p{Ll}/gu);

/**
 * A hyphen behind a blank, which the line end made: where letters are spread over the line, programs
 * take the gap before the hyphen for a blank. Not believed where dashes are typed so.
 */
const isParted = ({ parted }: Break): boolean => parted;

// "toe|lichten", "Postma|Rijk": two lines were joined here
const INSIDE_LINE = latin(/\uFFFE(?=[\p{L}\p{N}])/gu);

function findLostHyphens(text: string): Break[] {
  if (!text.includes(LOST_HYPHEN)) return [];
  return findAll(text, INSIDE_LINE).map(({ index: at }) => {
    const left = wordBefore(text, { from: 0, to: at + 1 });
    const behind = text.slice(at + 1, at + 61);
    const right = rightOf(behind);
    const certain = isInAddress(text, at) ? 'keep' : certainJoin(HYPHEN, left, right, behind);
    return { at, left, right, parted: false, certain };
  });
}

const LONGEST_ADDRESS = 300;

/** In an address each hyphen is its own. */
function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  const start = Math.max(before.lastIndexOf('://'), before.lastIndexOf('www.'));
  return start >= 0 && !/\s/u.test(before.slice(start));
}

function endsInHyphen(text: string, from: number, to: number): boolean {
  return to - from >= 2 && isHyphen(text.charCodeAt(to - 1));
}

function breakBetween(text: string, half: Line, { from, to }: Line): Break | undefined {
  const at = half.to - 1;
  const parted = isBlank(text.charCodeAt(at - 1));
  const left = wordBefore(text, parted ? { from: half.from, to: at } : half);
  const behind = text.slice(from, Math.min(to, from + 60));
  const right = rightOf(behind);
  if (!parted) {
    const certain = certainJoin(text.charCodeAt(at), left, right, behind);
    return { at, left, right, parted, certain };
  }
  const isWord =
    /\p{Ll}$/u.test(left) &&
    /^\p{Ll}/u.test(right) &&
    !CONJUNCTION.test(right) &&
    !closesAside(text, at);
  return isWord ? { at, left, right, parted, certain: 'drop' } : undefined;
}

/** An aside between dashes is no longer. */
const LONGEST_ASIDE = 200;

// "de huisarts – ", "de huisarts - "; a hyphen before a line end may be one that such a blank parts, too
const DASH = / (?:– ?\r?\n?|- )(?=\S)/gu;

/** Whether a dash opened an aside that this sign, alone at a line end, closes: "de arts – mevrouw Faas -". */
function closesAside(text: string, at: number): boolean {
  return findAll(text.slice(Math.max(0, at - LONGEST_ASIDE), at), DASH).length % 2 === 1;
}
