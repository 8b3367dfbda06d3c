import type { ExportDocument } from './document.ts';
import type { ExportFormat } from './formats.ts';
import { type ExportOptions, withOptions } from './options.ts';
import { writeBibtex } from './writers/bibtex.ts';
import { writeCslJson } from './writers/csl-json.ts';
import { writeQuestionTable } from './writers/question-table.ts';
import { writeHtml } from './writers/html.ts';
import { writeJsonLines } from './writers/json-lines.ts';
import { writeMarkdown } from './writers/markdown.ts';
import { writeRis } from './writers/ris.ts';
import { writeText } from './writers/text.ts';

type Writer = (document: ExportDocument, options: ExportOptions) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  // The library for Word is loaded when it is asked for.
  docx: async (document) => (await import('./writers/docx.ts')).writeDocx(document),
  html: writeHtml,
  markdown: writeMarkdown,
  text: writeText,
  csv: writeQuestionTable,
  'json-lines': writeJsonLines,
  'csl-json': writeCslJson,
  ris: writeRis,
  bibtex: writeBibtex
};

/** Writes a document as the bytes of a file; text is UTF-8. */
export async function writeFormat(
  document: ExportDocument,
  format: ExportFormat,
  options: ExportOptions
): Promise<Uint8Array> {
  const written = await WRITERS[format](withOptions(document, options), options);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}
