import type { Row } from '../../reading/tab-rows.ts';
import { cleanText } from '../clean-text.ts';
import type { Run, TextParagraph } from '../document.ts';
import { runTables } from '../run-tables.ts';
import { isWebAddress } from './web-address.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};
const SIGN = /[&<>"']/gu;

/** Text for the content or a quoted attribute of an element. */
export function escapeHtml(text: string): string {
  return cleanText(text).replaceAll(SIGN, (sign) => ESCAPED[sign] ?? sign);
}

/** An element; attributes that are `undefined` stay out. `content` is HTML, values are text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`;
  });
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** A link where the address leads to a website, else the text alone. */
export function htmlLink(text: string, href: string | undefined): string {
  if (href === undefined || !isWebAddress(href)) return escapeHtml(text);
  return element('a', { href }, escapeHtml(text));
}

function writeRun(run: Run): string {
  switch (run.type) {
    case 'text':
      return escapeHtml(run.text);
    case 'mark':
      return element('sup', {}, escapeHtml(run.text));
    case 'footnote': {
      const n = String(run.number);
      const attributes = { href: `#noot-${n}`, id: `noot-${n}-in-tekst`, role: 'doc-noteref' };
      return element('sup', {}, element('a', attributes, n));
    }
    case 'link':
      return run.href.startsWith('#')
        ? element('a', { href: run.href }, escapeHtml(run.text))
        : htmlLink(run.text, run.href);
  }
}

/** Two marks side by side are not one number: a comma stands between them. */
const isMark = (run: Run | undefined): boolean => run?.type === 'footnote' || run?.type === 'mark';

/** A paragraph's content. */
export const htmlRuns = ({ runs }: TextParagraph): string => writeRuns(runs);

function writeRuns(runs: readonly Run[]): string {
  return runs
    .map(
      (run, i) =>
        (isMark(run) && isMark(runs[i - 1]) ? element('sup', {}, ',') : '') + writeRun(run)
    )
    .join('')
    .replaceAll('\n', '<br>\n');
}

/** Paragraphs of the documents, which are Dutch; of the user's where `lang` is `undefined`. */
export function htmlParagraphs(
  paragraphs: readonly TextParagraph[],
  lang: 'nl' | undefined = 'nl'
): string {
  return runTables(paragraphs)
    .map((block) => {
      if (block.type === 'paragraph') return element('p', { lang }, htmlRuns(block.paragraph));
      const rows = block.paragraphs.flatMap((each) => each.rows.map(writeRow));
      return element('table', { lang }, `\n${rows.join('\n')}\n`);
    })
    .join('\n');
}

/** The tab or line end that closes a cell. */
const CELL_END = /(?:\t|<br>\n)$/u;

const writeRow = (cells: Row<Run>): string =>
  element(
    'tr',
    {},
    cells.map((cell) => element('td', {}, writeRuns(cell).replace(CELL_END, ''))).join('')
  );
