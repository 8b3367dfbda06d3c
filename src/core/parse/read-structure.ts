import type { Evidence } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import type { ShownPage } from '../page/shown-page.ts';
import { holdsUnseen, pageWithoutUnseen, withoutUnseen } from '../page/unseen-signs.ts';
import { type Amendments } from './assemble/amend.ts';
import { type Columns, readColumns } from './columns/columns.ts';
import type { Decision } from './decision/decision.ts';
import { headingsOf } from './decision/form.ts';
import { readByParagraphs } from './decision/by-paragraphs.ts';
import { readsBetter } from './decision/one-line-or-many.ts';
import { type HeldBack, findHeldBack } from './decision/held-back.ts';
import { findTableApart } from './decision/table-apart.ts';
import { findTableInDisorder } from './decision/table-in-disorder.ts';
import { kindOf } from './decision/kind.ts';
import { withoutTextBehindTables } from './forms/behind-tables.ts';
import { readParts } from './read-parts.ts';
import { type Layout, readLayout } from './layout/layout.ts';
import type { Lines } from './layout/lines.ts';
import { withMarkdownLines } from './layout/markdown-in-one-line.ts';
import { withPrintedEnds } from './layout/printed-ends.ts';
import { withoutRefilledEnds } from './layout/refilled.ts';
import { withQuotedLines } from './layout/quoted-in-one-line.ts';
import { readFilledEnds } from './layout/rewrapped.ts';
import { splitLines } from './layout/split-lines.ts';
import { readCellFrame } from './scan/cell-frame.ts';
import { readEscapes } from './scan/escapes.ts';
import { withPlainBlanks } from './scan/occurrences.ts';
import { holdsRareSigns } from './scan/rare-signs.ts';
import { withPlainEnds } from './scan/line-ends.ts';
import { readWrittenSigns } from './scan/written-signs.ts';
import type { Part } from './structure/part.ts';
import { asOneLine } from './structure/rows/one-line.ts';
import { PlacesWithin } from './structure/rows/places-within.ts';
import { readRows } from './structure/rows/rows.ts';

/** A text taken apart: what is read from a source before anything is said about it. */
export interface Structure {
  /** The web page that shows the text; all else is of that text. */
  page?: ShownPage;
  /** Columns that were printed across; where they are read one after the other, all else is of that text. */
  columns: Columns;
  layout: Layout;
  /** What stood for the ends of lines, where an export wrote them as signs. */
  breaks: readonly Span[];
  decision: Decision;
  /** In order of their beginnings; what no part covers becomes unplaced. */
  parts: readonly Part[];
  /** Questions and answers by their labels, where nothing shows that members asked. */
  heldBack?: HeldBack | undefined;
  /** Where the columns are named of a table that was not written row by row. */
  tableApart?: Span | undefined;
  /** What somebody has filled in or set right by hand. */
  amendments?: Amendments;
}

/** Takes a text apart. A blank that does not break is read as any other; offsets stay the same. */
export function readStructure(source: string): Structure {
  const hasRareSigns = holdsRareSigns(source);
  if (!hasRareSigns || !holdsUnseen(source)) return readSeen(source, hasRareSigns);
  const page = withoutUnseen(source);
  return { ...readSeen(page.text), page };
}

/** Takes a text apart of which every sign is seen. */
function readSeen(given: string, mayHoldRareSigns = holdsRareSigns(given)): Structure {
  const source = withPlainEnds(given, mayHoldRareSigns);
  const { text: cell = source, breaks: frame = [] } = readCellFrame(source) ?? {};
  const { text: unescaped = cell, breaks: signs = [] } = readEscapes(cell) ?? {};
  const breaks = inOrder(frame, signs);
  const { text: signed, breaks: blanks } = readWrittenSigns(unescaped);
  const hasRareSigns = signed === given ? mayHoldRareSigns : holdsRareSigns(signed);
  const plain = withPlainBlanks(signed, hasRareSigns);
  const filled = readFilledEnds(plain);
  const about = { breaks: inOrder(breaks, blanks), hasRareSigns };
  if (filled?.isSure) return readRefilled(filled.text, about);
  const read = readRefilled(withoutRefilledEnds(plain), about);
  if (!filled || read.columns.order) return read;
  const joined = readRefilled(filled.text, about);
  return readsBetter(asRead(joined), asRead(read), true) ? joined : read;
}

/** Reads a text whose lines end where it says so. */
function readRefilled(given: string, about: Pick<Written, 'breaks' | 'hasRareSigns'>): Structure {
  const refilled = withQuotedLines(given);
  const text = withMarkdownLines(refilled);
  const lines = splitLines(text);
  const wasOneLine = text !== refilled && isOneLine(refilled);
  const written: Written = { text, ...about, wasOneLine };
  const heldSeveral = wasOneLine || (text !== refilled && holdsSeveral(refilled));
  const within = new PlacesWithin(text);
  const joined = asOneLine(text, lines, heldSeveral, within);
  const printed = readPrinted({ ...written, within }, lines);
  if (!joined) return printed;
  // Where signs of Markdown ended the lines of a text, it is read without them as well.
  const inOneLine = text === refilled ? withMarkdownLines(joined.text) : joined.text;
  const read = readPrinted(
    { ...written, ...joined, text: inOneLine, wasOneLine: wasOneLine || inOneLine !== joined.text },
    splitLines(inOneLine)
  );
  const isBetter = readsBetter(asRead(read), asRead(printed), joined.isSure);
  return isBetter ? read : printed;
}

const holdsSeveral = (text: string): boolean => asOneLine(text, splitLines(text)) !== undefined;

const isOneLine = (text: string): boolean => !text.trim().includes('\n');

const asRead = ({ decision, layout }: Structure) => ({ form: decision.form, text: layout.text });

/** A text as it is read, offsets as in the source. */
interface Written {
  text: string;
  /** What stood for the ends of lines. */
  breaks: readonly Span[];
  hasRareSigns: boolean;
  /** Whether it has its lines from signs of Markdown alone. */
  wasOneLine: boolean;
  /** Where its lines ended, where it is read as one. */
  ends?: readonly number[];
  /** What stands in the middle of its lines, as far as that was asked. */
  within?: PlacesWithin;
}

function readPrinted(written: Written, lines: Lines): Structure {
  const found = readWritten(written, lines, true);
  return isHeadedAsSaid(found) ? found : readWritten(written, splitLines(written.text), false);
}

/**
 * Where the columns of a table head questions and answers, each of them has to be read as one. A table of
 * questions alone may be an agenda: something else in the paper has to say that they were put.
 */
function isHeadedAsSaid({ columns: { order }, decision }: Structure): boolean {
  const { form, evidence } = decision;
  if (!order || order.said.length === 0) return true;
  const headings = headingsOf(form);
  if (headings.length === 0) return false;
  const isAnswered = headings.some(({ role }) => role === 'answer');
  if (!isAnswered && evidence.every((sign) => sign === 'question-headings')) return false;
  const places = new Set(headings.map(({ from }) => from));
  return order.said.every((at) => places.has(at));
}

function readWritten(
  { text, breaks, hasRareSigns, ends, wasOneLine, within }: Written,
  lines: Lines,
  withTables: boolean
): Structure {
  const columns = readColumns(text, lines, { withTables });
  const { text: read = text } = columns.order ?? {};
  const found = readLayout(read, columns.order ? splitLines(read) : lines, hasRareSigns);
  const printedRows = readRows(found, wasOneLine, columns.order ? undefined : within);
  const layout = ends && !columns.order ? withPrintedEnds(found, ends) : found;
  const { rows, headings, decision } = readByParagraphs(read, printedRows, found);
  const partsOf = (decided: Decision) =>
    withoutTextBehindTables(readParts(decided, layout, rows), columns.tableEnds, rows);
  const parts = partsOf(decision);
  const isTable = columns.order !== undefined && columns.order.said.length > 0;
  const disorder = isTable ? undefined : findTableInDisorder(layout, decision.form, parts);
  if (disorder) {
    const prose = asProse(decision);
    return {
      columns,
      layout,
      breaks,
      decision: prose,
      parts: partsOf(prose),
      tableApart: disorder
    };
  }
  return {
    columns,
    layout,
    breaks,
    decision,
    parts,
    heldBack: findHeldBack(decision, headings, partsOf),
    tableApart: headings.length === 0 ? findTableApart(rows) : undefined
  };
}

/** What a paper is of which no pair is to be trusted. */
function asProse({ evidence }: Decision): Decision {
  const signs = evidence.filter((sign) => !OF_PAIRS.includes(sign));
  const form = { type: 'prose' } as const;
  return { kind: kindOf(form, new Set(signs), false), form, evidence: signs };
}

const OF_PAIRS: readonly Evidence[] = [
  'question-headings',
  'answer-headings',
  'unlabelled-questions'
];

const inOrder = (breaks: readonly Span[], more: readonly Span[]): readonly Span[] =>
  more.length === 0 ? breaks : [...breaks, ...more].sort((a, b) => a[0] - b[0]);

/** Takes apart what a web page shows to its reader. */
export function readPageStructure(page: ShownPage): Structure {
  const hasRareSigns = holdsRareSigns(page.text);
  if (!hasRareSigns || !holdsUnseen(page.text))
    return { ...readSeen(page.text, hasRareSigns), page };
  const seen = pageWithoutUnseen(page);
  return { ...readSeen(seen.text), page: seen };
}
