import type { Person } from '../../model/person.ts';
import type { Spans } from '../../model/span.ts';
import { writeCsv } from '../../table/csv.ts';
import { cleanText } from '../clean-text.ts';
import type { Column, ExchangePart, ExportDocument } from '../document.ts';

/** `[[3, 9], [12, 20]]` → "3-9 12-20". */
const formatSpans = (spans: Spans): string =>
  spans.map(([start, end]) => `${start}-${end}`).join(' ');

function formatPeople(people: readonly Person[]): string {
  return people
    .map(({ name, group, role, ministry }) => {
      const details = [group, [role, ministry].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', ');
      return name ? (details ? `${name} (${details})` : name) : details;
    })
    .join('; ');
}

/** Writes each column of a row, in their order. */
const COLUMNS: Readonly<
  Record<Column, (part: ExchangePart, document: ExportDocument, row: number) => string>
> = {
  row: (_part, _document, row) => String(row),
  title: ({ record }) => record.title ?? '',
  kind: ({ source }, { sources }) => sources[source - 1]?.kind ?? '',
  caseNumber: ({ record }) => record.caseNumber ?? '',
  submitters: ({ record }) => formatPeople(record.submitters),
  addressees: ({ record }) => formatPeople(record.addressees),
  respondents: ({ record }) => formatPeople(record.respondents),
  submittedOn: ({ record }) => record.submittedOn ?? '',
  receivedOn: ({ record }) => record.receivedOn ?? '',
  label: ({ record }) => record.label,
  numbers: ({ record }) => record.numbers.join(' '),
  numbered: ({ record }, { captions }) => (record.numbered ? captions.yes : captions.no),
  question: ({ record }) => record.question,
  answer: ({ record }) => record.answers.map(({ text }) => text).join('\n\n'),
  answersTo: ({ record }) => record.answers.map(({ numbers }) => numbers.join(' ')).join('; '),
  refersTo: ({ record }) => record.answers.flatMap(({ refersTo = [] }) => refersTo).join(' '),
  footnotes: ({ record }) =>
    record.footnotes.map(({ label, text }) => `${label} ${text}`).join('\n'),
  references: ({ record }) =>
    record.references
      .map(({ raw, url }) => (url && url !== raw ? `${raw} ${url}` : raw))
      .join('\n'),
  notes: ({ notes }) => notes.map(({ text }) => text).join('\n'),
  citation: ({ citation }) => citation.text,
  file: ({ record }) => record.source.name,
  sha256: ({ record }) => record.source.sha256,
  questionSpans: ({ record }) => formatSpans(record.spans),
  answerSpans: ({ record }) => record.answers.map(({ spans }) => formatSpans(spans)).join('; '),
  createdAt: (_part, { createdAt }) => createdAt
};

/** Columns that `positions` decides about. */
const POSITIONS: ReadonlySet<Column> = new Set(['questionSpans', 'answerSpans']);

/**
 * Writes the questions of a document as a table for Dutch spreadsheets. Sections have no rows.
 */
export function writeQuestionTable(document: ExportDocument, { positions = true } = {}): string {
  const columns = (Object.keys(COLUMNS) as Column[]).filter(
    (column) => positions || !POSITIONS.has(column)
  );
  const exchanges = document.parts.filter((part) => part.type === 'exchange');
  const rows = [
    columns.map((column) => document.captions.columns[column]),
    ...exchanges.map((part, i) => columns.map((column) => COLUMNS[column](part, document, i + 1)))
  ];
  return writeCsv(rows.map((row) => row.map(cleanText)));
}
