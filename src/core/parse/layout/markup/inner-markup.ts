import { HIDDEN } from './hidden-signs.ts';
import { findPartingBlanks } from './parting-blanks.ts';

// "**", "__", and "_" or "*" at the edge of a word; not "a_b", "2 * 3", "* item". The stroke before a
// sign that means itself: "1\.", "\[1\]"; tags that Markdown has no sign for: "<u>", "<span id="noot">"; what
// a program put round the raised letter of "11[e ] pakket"
const EMPHASIS =
  /\\(?=[.,:;!?()[\]{}<>|~*_"'+=&$%^\-#`\\])|\*\*|__|(?<![\p{L}\p{N}*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])|[\u00AD\u200B\u2060\uFFFE]|<\/?(?:span|[ubi]|em|strong)(?: [^<>]{0,120})?>|(?<=\d)\[(?=(?:s?t?e|de) ?\](?!\())|(?<=\d\[(?:s?t?e|de)) ?\](?!\()/gu;

/** What is told of a text once, for all stages. */
export interface TextTraits {
  /** Whether a converter wrote it as Markdown. */
  isMarkdown: boolean;
  /** Whether it may hold signs that most texts do not, see `scan/rare-signs.ts`. */
  hasRareSigns: boolean;
}

/**
 * What stands inside the lines of this text and no reader is to see: signs that are not printed, and
 * those for bold and italic where a converter wrote Markdown, and with `hasJoinedBreaks` what is left of
 * the line ends in broken words. `undefined` where there is nothing of the kind.
 */
export function findMarkupPattern(
  text: string,
  { isMarkdown, hasRareSigns }: TextTraits,
  hasJoinedBreaks = false
): RegExp | undefined {
  const signs = isMarkdown ? EMPHASIS : findUnprinted(text, hasRareSigns);
  if (!hasJoinedBreaks) return signs;
  return signs ? new RegExp(`${signs.source}|${BREAK_IN_WORD.source}`, 'gu') : BREAK_IN_WORD;
}

// "lang- durige", "buiten- Europese"; not "A- en". It begins with the hyphen, since few lines hold one.
const BREAK_IN_WORD = /[-\u2010] {1,3}(?<=\p{Ll}{2}[-\u2010] {1,3})(?=\p{L}\p{Ll})/gu;

function findUnprinted(text: string, hasRareSigns: boolean): RegExp | undefined {
  const parting = findPartingBlanks(text);
  if (parting) return parting;
  return hasRareSigns && text.search(HIDDEN) >= 0 ? HIDDEN : undefined;
}
