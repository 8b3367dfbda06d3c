/** What a document can be written as. */
export type ExportFormat =
  'docx' | 'html' | 'markdown' | 'text' | 'csv' | 'json-lines' | 'csl-json' | 'ris' | 'bibtex';

/** What is to be known of a format before it is written. */
export interface FormatFacts {
  /** Of the file's name, without a dot. */
  extension: string;
  /** Whether it has room for places in the source. */
  positions: boolean;
  /** Whether it holds the text, rather than only what it is called. */
  text: boolean;
}

const READ = { text: true, positions: false };
const ROWS = { text: true, positions: true };
const CITED = { text: false, positions: false };

/** What is to be known of each format. */
export const FORMATS: Readonly<Record<ExportFormat, FormatFacts>> = {
  docx: { extension: 'docx', ...READ },
  html: { extension: 'html', ...READ },
  markdown: { extension: 'md', ...READ },
  text: { extension: 'txt', ...READ },
  csv: { extension: 'csv', ...ROWS },
  'json-lines': { extension: 'jsonl', ...ROWS },
  'csl-json': { extension: 'json', ...CITED },
  ris: { extension: 'ris', ...CITED },
  bibtex: { extension: 'bib', ...CITED }
};
