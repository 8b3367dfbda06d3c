import { cleanText, oneLine } from '../clean-text.ts';
import type { Run, TextParagraph } from '../document.ts';
import { isWebAddress } from './web-address.ts';

// What means something inside a line: emphasis, links, code, HTML, tables, formulas, highlights.
const SIGN = /[\\`*_[\]<>&$~|^=%@]/gu;
// "www." and "http:" become links by themselves, with what is escaped in them.
const BARE_ADDRESS = /(?<=www)\.|(?<=https?|ftp|mailto|xmpp):/giu;
// What begins a heading, a list or a ruler.
const LINE_SIGN = /^[#+-]/gmu;
// "1." and "1)" begin a list, which would be numbered anew.
const LIST_NUMBER = /^(\d{1,9})([.)])/gmu;
const HARD_BREAK = '  \n';
// What ends an address between angle brackets, or escapes its end.
const UNSAFE_IN_ADDRESS = /[<>\\\s]/gu;

function escapeSigns(text: string): string {
  return cleanText(text)
    .replaceAll(SIGN, String.raw`\$&`)
    .replaceAll(BARE_ADDRESS, String.raw`\$&`);
}

function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll(LINE_SIGN, String.raw`\$&`)
    .replaceAll(LIST_NUMBER, String.raw`$1\$2`)
    .replaceAll('\n', HARD_BREAK);
}

function writeRun(run: Run): string {
  switch (run.type) {
    case 'text':
      return escapeSigns(run.text);
    case 'mark':
      return escapeSigns(run.text);
    case 'footnote':
      return `[^${run.number}]`;
    case 'link':
      return isWebAddress(run.href) ? markdownLink(run.text, run.href) : escapeSigns(run.text);
  }
}

/** A link; an address that is its own text stands between angle brackets. */
export function markdownLink(text: string, href: string): string {
  const address = href.replaceAll(UNSAFE_IN_ADDRESS, encodeURIComponent);
  return text === address ? `<${address}>` : `[${escapeSigns(oneLine(text))}](<${address}>)`;
}

/**
 * A text that Markdown shows as it stands: CommonMark with the extensions of GitHub and Obsidian.
 * Blanks at the ends of lines and empty lines mean nothing in it and are dropped.
 */
export function escapeMarkdown(text: string): string {
  return escapeLines(escapeSigns(text));
}

/** A paragraph, its lines parted by hard breaks. */
export function markdownParagraph({ runs }: TextParagraph): string {
  return escapeLines(runs.map(writeRun).join(''));
}

/** A heading of a level from 1 to 6; a "#" at its end would be taken off. */
export function markdownHeading(level: number, text: string): string {
  const escaped = escapeSigns(oneLine(text))
    .replaceAll('#', String.raw`\#`)
    .trim();
  return `${'#'.repeat(Math.min(level, 6))} ${escaped}`;
}
