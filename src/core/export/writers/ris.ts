import { localDay } from '../../calendar/local-day.ts';
import type { BibliographicItem } from '../../citation/bibliography.ts';
import { oneLine } from '../clean-text.ts';
import type { ExportDocument } from '../document.ts';
import { TEXT_LANGUAGE } from '../text-language.ts';

const TYPES: Readonly<Record<BibliographicItem['type'], string>> = {
  bill: 'BILL',
  letter: 'PCOMM',
  memo: 'RPRT',
  questions: 'GEN',
  document: 'GEN'
};

// "TY  - " in a value would look like a tag to some readers: blanks stand alone.
const BLANKS = /\s+/gu;

const squeeze = (text: string) => oneLine(text).replaceAll(BLANKS, ' ').trim();

const LINE_END = '\r\n';

function readItem(
  item: BibliographicItem,
  accessed: string
): (readonly [tag: string, value: string | undefined])[] {
  const { type, title, series, volume, number, authors, date, reference, url, citation } = item;
  return [
    ['TY', TYPES[type]],
    ['ID', item.id],
    ['TI', title],
    // A comma at the end keeps an office one name.
    ...authors.map((name) => ['AU', name.includes(',') ? name : `${name},`] as const),
    ['T2', series],
    ['VL', volume],
    ['M1', number ?? reference],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['LA', TEXT_LANGUAGE],
    ...(item.labels ?? []).map((label) => ['KW', label] as const),
    ['N1', `${citation}; bestand: ${item.fileName}; sha256: ${item.sha256}`],
    ['ER', '']
  ];
}

/** Writes the papers of a document as RIS, with the fields that Zotero maps to those of a bill. */
export function writeRis({ bibliography, createdAt }: ExportDocument): string {
  return bibliography
    .map((item) =>
      readItem(item, localDay(createdAt))
        .filter(([, value]) => value !== undefined)
        .map(([tag, value = '']) => `${tag}  - ${squeeze(value)}${LINE_END}`)
        .join('')
    )
    .join(LINE_END);
}
