import { findAll } from '../../scan/find-all.ts';
import { createHolding } from '../../scan/occurrences.ts';

// "# 2", "### 387", "<!-- image -->", "**Vraag 1**", "_Vraag 1: Hoe?_", "_1. Hoe?_", "*Hoe?*", "1. *Hoe?*",
// "- 1. Hoe?", "> 1 Bron"; not "#hashtag"
const MARKDOWN_LINE =
  /^(?:> ?){0,4}[ \t]{0,8}(?:#{1,6} \S|\*\*\S|<!-- \p{L}|_(?:\d{1,3}[.)] )?\p{Lu}.{0,4000}_$|\*(?:\d{1,3}[.)] )?\p{Lu}.{0,4000}\*$|\d{1,3}\. \*\p{Lu}.{0,4000}\*$|- \d{1,3}\. \p{Lu}|(?<=> )\d{1,3} \S)/gmu;

const MIN_MARKDOWN_LINES = 2;

// "1\. Hoe", "\[1\]", "\_": a sign that means itself in Markdown
const ESCAPED = /\\[.)[\]_*#>~|'"]/gu;

const holdsMarkdownSign = createHolding(['**', '# ', '_\n', '*\n', '\n- 1. ', '\n> ']);

// "_Vraag 1: Hoe?_", "**2. Wie?** Zij.": headings that a text of one line holds
const MARKDOWN_HEADING =
  /(?<!\S)(_|\*{1,3})(?:Vraag \d|\d{1,3}[.)] \p{Lu})[^_*\n]{3,1500}\1(?!\S)/gu;
const holdsHeadingSign = createHolding(['_Vraag ', '*Vraag ', '_1. ', '*1. ']);

// " ### 387 ", " **Vraag 1** ": what stood on lines of its own before a text became one
const MARKDOWN_WITHIN = /(?<!\S)(?:#{2,6} [^\s#|]|\*\*[^\s*][^*\n]{0,1500}\*\*(?!\S))/gu;

/** Whether a converter wrote the text as Markdown. */
export function readsAsMarkdown(text: string): boolean {
  if (text.includes('\\') && findAll(text, ESCAPED).length >= MIN_MARKDOWN_LINES) return true;
  if (holdsHeadingSign(text) && findAll(text, MARKDOWN_HEADING).length >= MIN_MARKDOWN_LINES)
    return true;
  if (!holdsMarkdownSign(text)) return false;
  let count = 0;
  MARKDOWN_LINE.lastIndex = 0;
  while (count < MIN_MARKDOWN_LINES && MARKDOWN_LINE.test(text)) count++;
  if (count === MIN_MARKDOWN_LINES) return true;
  return isOneLine(text) && findAll(text, MARKDOWN_WITHIN).length >= MIN_MARKDOWN_LINES;
}

const isOneLine = (text: string): boolean => !text.trim().includes('\n');
