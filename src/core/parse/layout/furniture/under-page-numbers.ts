import { FURNITURE } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';

// A letterhead beside the page number is no longer than this.
const MAX_LETTERHEAD = 8;

/**
 * Marks the lines that stand under more than one page number in the same words: name of the ministry,
 * directorate, labels.
 */
export function markLinesUnderPageNumbers(text: string, lines: Lines): void {
  const blocks: Line[][] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== FURNITURE || lines.at(i).furniture !== 'page-number') continue;
    blocks.push(linesUnder(lines, i + 1));
  }
  const counts = new Map<string, number>();
  const wordsOf = (line: Line) => text.slice(line.from, Math.min(line.to, line.from + 120));
  for (const block of blocks) {
    for (const words of new Set(block.map(wordsOf))) {
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  for (const block of blocks) {
    if (!block[0] || !LETTERHEAD.test(wordsOf(block[0]))) continue;
    for (const line of block) {
      const words = wordsOf(line);
      if ((counts.get(words) ?? 0) < 2 || STATEMENT_END.test(words)) break;
      line.markFurniture('running-head');
    }
  }
}

// What a letterhead begins with: "Ministerie van Visserij", "Ons kenmerk"; not "De maatregelen"
const LETTERHEAD =
  /^(?:Ministerie|Directie|Directoraat|Afdeling|Programma|Bureau|Dienst|Ons|Onze|Uw|Kenmerk|Datum|Postbus|Status)\b/u;

// "Ja.", "als volgt:"; not "Directie Markten"
const STATEMENT_END = /[.?!;:,]$/u;

function linesUnder(lines: Lines, from: number): Line[] {
  const under: Line[] = [];
  for (let i = from; i < lines.length && under.length < MAX_LETTERHEAD; i++) {
    const line = lines.at(i);
    if (line.kind === 'furniture' && line.furniture !== 'markup') break;
    if (line.kind === 'text') under.push(line);
  }
  return under;
}
