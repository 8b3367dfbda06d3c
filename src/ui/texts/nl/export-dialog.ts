import type { ExportFormat } from '../../../core/export/formats.ts';
import { count, formatNumber } from '../format.ts';

/** A format by name, with what it is good for. */
interface FormatText {
  name: string;
  hint: string;
}

const formats: Record<ExportFormat | 'bundle', FormatText> = {
  docx: {
    name: 'Word (.docx)',
    hint: 'Met koppen en echte voetnoten, om verder in te schrijven.'
  },
  html: {
    name: 'Webpagina (.html)',
    hint: 'Eén bestand dat in elke browser opent, met links bij de noten.'
  },
  markdown: {
    name: 'Markdown (.md)',
    hint: 'Voor Obsidian en andere notitieprogramma’s, met voetnoten.'
  },
  text: { name: 'Platte tekst (.txt)', hint: 'Zonder opmaak; opent overal.' },
  csv: {
    name: 'Tabel voor Excel (.csv)',
    hint: 'Eén vraag per rij, met indieners, data, noten en bron. Onderdelen van brieven staan er niet in.'
  },
  'json-lines': {
    name: 'Gegevens, JSON Lines (.jsonl)',
    hint: 'Eén vraag of onderdeel per regel, voor R, Python en andere programma’s.'
  },
  'csl-json': {
    name: 'Zotero, CSL-JSON (.json)',
    hint: 'De verwijzingen, zoals Zotero ze in de juridische stijl opmaakt.'
  },
  ris: {
    name: 'Verwijzingen, RIS (.ris)',
    hint: 'Voor Zotero, EndNote, Mendeley en andere verwijzingsprogramma’s.'
  },
  bibtex: { name: 'Verwijzingen, BibTeX (.bib)', hint: 'Voor LaTeX en JabRef.' },
  bundle: {
    name: 'Bundel van Repliek (.repliek)',
    hint: 'De hele stukken met brontekst en uw aantekeningen, voor een collega met Repliek of als reservekopie.'
  }
};

/** The sentences of the dialog that asks in which form something is kept. */
export const exportDialog = {
  title: 'Exporteren',
  format: 'Vorm',
  groups: {
    read: 'Om te lezen en verder te schrijven',
    calculate: 'Om mee te rekenen',
    cite: 'Om naar te verwijzen',
    share: 'Om te delen'
  },
  formats,
  options: 'Wat gaat mee',
  notes: 'Uw notities',
  labels: 'Uw labels',
  references: 'Aangehaalde stukken en wetten, met adres',
  positions: 'Plaatsen in de bron (tekenposities)',
  always: 'Bronvermelding en controlegetal van elke bron gaan altijd mee.',
  items: (chosen: number, all: number) =>
    `Kies wat meegaat (${formatNumber(chosen)} van ${formatNumber(all)})`,
  chooseAll: 'Alles',
  chooseNone: 'Niets',
  nothingChosen: 'Er is niets gekozen. Vink ten minste één onderdeel aan.',
  save: 'Bewaren',
  writing: 'Het bestand wordt gemaakt …',
  preview: 'Afdrukvoorbeeld',
  saved: (name: string, size: string) => `${name} bewaard (${size}).`,
  failed:
    'Het bestand kon niet worden gemaakt. Uw gegevens zijn niet gewijzigd. Probeer minder onderdelen tegelijk, of een andere vorm; helpt dat niet, laad de pagina dan opnieuw.',
  noRows:
    'In wat u koos staan geen vragen, en de tabel heeft alleen rijen voor vragen. Kies Word, Markdown of JSON Lines.',
  gone: 'Wat u koos, staat niet (meer) in de bibliotheek.',
  search: (query: string) => (query.trim() ? `Zoekresultaten voor ${query}` : 'Zoekresultaten'),
  papers: (n: number) => count(n, 'stuk', 'stukken'),
  first: (n: number, total: number) =>
    `De eerste ${formatNumber(n)} van ${formatNumber(total)} resultaten gaan mee. Verfijn de zoekopdracht voor de rest.`,
  collecting: 'De resultaten worden verzameld …'
};
