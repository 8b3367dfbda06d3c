import type { exportDialog as dutch } from '../nl/export-dialog.ts';
import { count, formatNumber } from '../format.ts';

/** The sentences of the dialog that asks in which form something is kept. */
export const exportDialog: typeof dutch = {
  title: 'Export',
  format: 'Format',
  groups: {
    read: 'To read and go on writing',
    calculate: 'To calculate with',
    cite: 'To refer to',
    share: 'To share'
  },
  formats: {
    docx: {
      name: 'Word (.docx)',
      hint: 'With headings and real footnotes, to go on writing in.'
    },
    html: {
      name: 'Web page (.html)',
      hint: 'One file that opens in every browser, with links at the footnotes.'
    },
    markdown: {
      name: 'Markdown (.md)',
      hint: 'For Obsidian and other note-taking programs, with footnotes.'
    },
    text: { name: 'Plain text (.txt)', hint: 'Without formatting; opens everywhere.' },
    csv: {
      name: 'Table for Excel (.csv)',
      hint: 'One question per row, with submitters, dates, footnotes and source, without sections of letters. Columns are parted by semicolons.'
    },
    'json-lines': {
      name: 'Data, JSON Lines (.jsonl)',
      hint: 'One question or section per line, for R, Python and other programs.'
    },
    'csl-json': {
      name: 'Zotero, CSL-JSON (.json)',
      hint: 'The references, as Zotero sets them in the Dutch legal style.'
    },
    ris: {
      name: 'References, RIS (.ris)',
      hint: 'For Zotero, EndNote, Mendeley and other reference managers.'
    },
    bibtex: { name: 'References, BibTeX (.bib)', hint: 'For LaTeX and JabRef.' },
    bundle: {
      name: 'Repliek bundle (.repliek)',
      hint: 'The whole documents with source text and your annotations, for a colleague with Repliek or as a backup.'
    }
  },
  options: 'What to include',
  notes: 'Your notes',
  labels: 'Your labels',
  references: 'Documents and laws cited, with their addresses',
  positions: 'Places in the source (character positions)',
  always: 'The citation and checksum of every source are always included.',
  items: (chosen, all) =>
    `Choose what to include (${formatNumber(chosen)} of ${formatNumber(all)})`,
  chooseAll: 'All',
  chooseNone: 'None',
  nothingChosen: 'Nothing is chosen. Tick at least one item.',
  save: 'Save',
  writing: 'Making the file …',
  preview: 'Print preview',
  saved: (name, size) => `${name} saved (${size}).`,
  failed:
    'The file could not be made. Your data has not changed. Try fewer items at once, or another format; if that does not help, reload the page.',
  noRows:
    'What you chose holds no questions, and the table has rows for questions only. Choose Word, Markdown or JSON Lines.',
  gone: 'What you chose is not (or no longer) in the library.',
  search: (query) => (query.trim() ? `Search results for ${query}` : 'Search results'),
  papers: (n) => count(n, 'document', 'documents'),
  first: (n, total) =>
    `The first ${formatNumber(n)} of ${formatNumber(total)} results are included. Refine the search for the rest.`,
  collecting: 'Collecting the results …'
};
