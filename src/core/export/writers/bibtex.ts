import { localDay } from '../../calendar/local-day.ts';
import type { BibliographicItem } from '../../citation/bibliography.ts';
import { oneLine } from '../clean-text.ts';
import type { ExportDocument } from '../document.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '%': String.raw`\%`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  $: String.raw`\$`,
  _: String.raw`\_`
};
// "--", "''" and the like are printed as one sign.
const LIGATURE = /-(?=-)|'(?=')|`(?=`)|,(?=,)|<(?=<)|>(?=>)|[!?](?=`)/gu;
const SIGN = /[\\~^{}%&#$_]/gu;

/** Text for a field in braces; accents stay, today's BibTeX reads UTF-8. */
function escapeBibtex(text: string): string {
  return oneLine(text)
    .replaceAll(SIGN, (sign) => COMMANDS[sign] ?? sign)
    .replaceAll(LIGATURE, '$&{}');
}

function writeItem(item: BibliographicItem, accessed: string): string {
  const { id, title, authors, series, volume, number, date, reference, url, citation } = item;
  const { labels = [] } = item;
  const fields: [name: string, value: string | undefined][] = [
    // A second pair of braces keeps the capitals.
    ['title', `{${escapeBibtex(title)}}`],
    ['author', authors.map((name) => `{${escapeBibtex(name)}}`).join(' and ')],
    ['howpublished', escapeBibtex(citation)],
    ['series', series],
    ['volume', volume],
    ['number', escapeBibtex(number ?? reference ?? '')],
    ['year', date?.slice(0, 4)],
    ['date', date],
    ['url', url],
    ['urldate', accessed],
    ['language', 'dutch'],
    // A comma parts keywords.
    ['keywords', labels.map((label) => escapeBibtex(label.replaceAll(',', ' '))).join(', ')],
    ['note', escapeBibtex(`bestand: ${item.fileName}; sha256: ${item.sha256}`)]
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

/** Writes the papers of a document as BibTeX, in the fields that biblatex reads too. */
export function writeBibtex({ bibliography, createdAt }: ExportDocument): string {
  return bibliography.map((item) => writeItem(item, localDay(createdAt))).join('\n');
}
