import { matchAt } from '../../scan/match-at.ts';

// a group or a remark behind the number, and what closes a heading: " (VVD):**", " (Faas (VVD))", "\." of Markdown
const CLOSE = /(?:\s*\((?:[^()\n]|\([^()\n]{1,40}\)){1,100}\))?\s?\\?(?:\.\)|[:.)])?[\s*_]*$/uy;

// "Hoe", "«Wat", "A", "(pagina 4) Hoe"; not "miljoen", "2"
const STARTS_SENTENCE =
  /[\s*_]*(?:[«‘“"'(]*\p{Lu}|[a-z][.)]\s|\d{1,2}\s(?:\p{Lu}|http|www)|\((?:pagina['’]?s?|pag\.|bladzijden?|blz\.|pp?\.|artikel) ?\d[^()\n]{0,20}\)\s+[«‘“"']?\p{Lu})/uy;

// " (blz. 12) " between a number and "Kan": the pages that a question is about
const PAGES_TO_TEXT =
  /\s*\((?:pagina['’]?s?|pag\.|bladzijden?|blz\.|pp?\.) ?\d[^()\n]{0,20}\)(?=\s+[«‘“"']?\p{Lu})/uy;

/** Where a heading ends whose number ends at an offset: behind the pages of a paper that are named there. */
export function behindPages(line: string, at: number): number {
  return at + (matchAt(PAGES_TO_TEXT, line, at)?.[0].length ?? 0);
}

/** What closes a heading that fills its line, from where its number or word ends. */
export function closingAt(line: string, at: number): RegExpExecArray | null {
  return matchAt(CLOSE, line, at);
}

/** Whether a sentence begins where a heading without a delimiter ends. */
export function startsSentence(line: string, at: number): boolean {
  return matchAt(STARTS_SENTENCE, line, at) !== null;
}

/** Where a part of a line ends without the blanks at its end. */
export function trimmedEnd(line: string, start: number, end: number): number {
  return start + line.slice(start, end).trimEnd().length;
}
