import type { Span } from '../../model/span.ts';
import { skipBlanks } from '../scan/blanks.ts';

// "gesloten?", "bericht»?", "bekend?1 "
const ASKED = /\?[»”"’')\]]{0,2}\d{0,2}(?=\s|$)/gu;
// A question goes on behind its question mark: "Graag een toelichting."
const ASKS_ON =
  /(?:Graag|Gaarne|Zo ja|Zo nee|Zo niet|Indien|Kunt u|Kan het college)\b|[a-z][.)]\s/uy;
const SENTENCE_END =
  /(?<!(?:^|\s)[a-z])[.?!][»”"’')\]]{0,2}\d{0,2}(?=\s+[«‘“"'(]?[\p{Lu}\d–•-]|\s*$)|\n[^\S\n]*\n/gu;
const PARAGRAPH_END = /\n[^\S\n]*\n/u;
// "een toelichting op de reserve." above "De reserve": a sentence that ends with its line
// "Graag een toelichting op de reserve. De reserve"
const REQUEST = /^(?:Graag|Gaarne)\s[^.?!]{1,300}\.(?=\s)/u;
const LINE_END = /(?<=\p{Ll})\.[^\S\n]*\n/u;

/**
 * Where in a piece of the text that holds a question and then its answer the answer begins: behind the
 * question mark, and behind what asks on after it. Without a question mark behind the first paragraph.
 * `undefined` where nothing tells.
 */
export function endOfAsking(text: string, [start, to]: Span): number | undefined {
  const from = skipBlanks(text, start);
  const row = text.slice(from, to);
  ASKED.lastIndex = 0;
  const asked = ASKED.exec(row);
  if (!asked) {
    const ended = PARAGRAPH_END.exec(row) ?? LINE_END.exec(row) ?? REQUEST.exec(row);
    return ended ? from + ended.index + ended[0].trimEnd().length : undefined;
  }
  let end = asked.index + asked[0].length;
  for (;;) {
    const begin = skipBlanks(row, end);
    SENTENCE_END.lastIndex = begin;
    const next = SENTENCE_END.exec(row);
    if (!next) break;
    ASKS_ON.lastIndex = begin;
    if (!next[0].startsWith('?') && !ASKS_ON.test(row)) break;
    end = next.index + next[0].trimEnd().length;
  }
  return from + end;
}

// "jaar?Er zijn", "toelichten.De pont": pypdf writes no blank between the cells of a row
const GLUED_QUESTION = /\?[»”"’')\]]{0,2}(?=[«‘“"(]?\p{Lu}[\p{L}\d\s.]|€|[a-z]\. |[-–•] )/u;
const GLUED_SENTENCE = /(?<=\p{Ll}{3})\.(?=\p{Lu}[\p{Ll}\s.]|€|[a-z]\. |[-–•] )/u;

/** Where the cell of the question ends in a row that a program wrote without a blank between its cells. */
export function gluedBorder(text: string, [from, to]: Span): number | undefined {
  const row = text.slice(from, to);
  const glued = GLUED_QUESTION.exec(row) ?? GLUED_SENTENCE.exec(row);
  return glued ? from + glued.index + glued[0].length : undefined;
}
