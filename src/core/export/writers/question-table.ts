import type { Person } from '../../model/person.ts';
import type { Spans } from '../../model/span.ts';
import { writeCsv } from '../../table/csv.ts';
import { cleanText } from '../clean-text.ts';
import { firstOfSameText } from '../same-text.ts';
import type { Column } from '../captions.ts';
import type { ExchangePart, ExportDocument } from '../document.ts';

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

/** What a cell may need beside its own question. */
interface Table {
  document: ExportDocument;
  /** The row, from 1, of the first question that says the same with the same answer. */
  sameAs: (part: ExchangePart) => number | undefined;
}

const yesOrNo = (is: boolean, { document: { captions } }: Table): string =>
  is ? captions.yes : captions.no;

/** Writes each column of a row, in their order. */
const COLUMNS: Readonly<Record<Column, (part: ExchangePart, table: Table, row: number) => string>> =
  {
    row: (_part, _document, row) => String(row),
    title: ({ record }) => record.title ?? '',
    kind: ({ source }, { document: { sources } }) => sources[source - 1]?.kind ?? '',
    set: ({ record }) => String(record.set),
    caseNumber: ({ record }) => record.caseNumber ?? '',
    submitters: ({ record }) => formatPeople(record.submitters),
    addressees: ({ record }) => formatPeople(record.addressees),
    respondents: ({ record }) => formatPeople(record.respondents),
    submittedOn: ({ record }) => record.submittedOn ?? '',
    receivedOn: ({ record }) => record.receivedOn ?? '',
    paperDate: ({ record }) => record.paperDate ?? '',
    label: ({ record }) => record.label,
    beside: ({ record }) => record.beside ?? '',
    numbers: ({ record }) => record.numbers.join(' '),
    numbered: ({ record }, table) => yesOrNo(record.numbered, table),
    answered: ({ record }, table) => yesOrNo(record.answered, table),
    sameAs: (part, { sameAs }) => sameAs(part)?.toString() ?? '',
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
    labels: ({ labels, labelsAbove }) => [...new Set([...labels, ...labelsAbove])].join('; '),
    citation: ({ citation }) => citation.text,
    file: ({ record }) => record.source.name,
    sha256: ({ record }) => record.source.sha256,
    questionSpans: ({ record }) => formatSpans(record.spans),
    answerSpans: ({ record }) => record.answers.map(({ spans }) => formatSpans(spans)).join('; '),
    createdAt: (_part, { document: { createdAt } }) => createdAt
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
  const same = firstOfSameText(exchanges);
  const numbers = new Map(exchanges.map((part, i) => [part, i + 1]));
  const table: Table = {
    document,
    sameAs: (part) => {
      const first = same.get(part);
      return first && numbers.get(first);
    }
  };
  const rows = [
    columns.map((column) => document.captions.columns[column]),
    ...exchanges.map((part, i) => columns.map((column) => COLUMNS[column](part, table, i + 1)))
  ];
  return writeCsv(rows.map((row) => row.map(cleanText)));
}
