import { localDay } from '../../calendar/local-day.ts';
import type { BibliographicItem } from '../../citation/bibliography.ts';
import { oneLine } from '../clean-text.ts';
import type { ExportDocument } from '../document.ts';
import { TEXT_LANGUAGE } from '../text-language.ts';

const TYPES: Readonly<Record<BibliographicItem['type'], string>> = {
  bill: 'bill',
  letter: 'personal_communication',
  memo: 'report',
  questions: 'document',
  document: 'document'
};

/** `"2025-07-03"` → `[2025, 7, 3]` */
const dateParts = (day: string): number[] => day.split('-').map(Number);

function readItem(item: BibliographicItem, accessed: string): Record<string, unknown> {
  const { id, type, title, series, volume, number, authors, date, reference, url } = item;
  return {
    id,
    type: TYPES[type],
    title: oneLine(title),
    ...(series && { 'container-title': series }),
    ...(volume && { volume }),
    ...((number ?? reference) && { number: number ?? reference }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(date && { issued: { 'date-parts': [dateParts(date)] } }),
    ...(url && { URL: url }),
    accessed: { 'date-parts': [dateParts(accessed)] },
    language: TEXT_LANGUAGE,
    ...(item.labels?.length && { keyword: item.labels.join(', ') }),
    note: `${item.citation}\nbestand: ${oneLine(item.fileName)}\nsha256: ${item.sha256}`
  };
}

/** Writes the papers of a document as CSL-JSON, as Zotero and its style for Dutch law read it. */
export function writeCslJson({ bibliography, createdAt }: ExportDocument): string {
  const items = bibliography.map((item) => readItem(item, localDay(createdAt)));
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
