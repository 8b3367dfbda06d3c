import type { Layout } from '../layout/layout.ts';
import type { Heading } from '../structure/headings/heading.ts';
import { readHeadings } from '../structure/headings/headings.ts';
import { withParagraphsApart } from '../structure/rows/paragraph-rows.ts';
import type { Row } from '../structure/rows/rows.ts';
import { type Decision, decideForm } from './decision.ts';
import { headingsOf } from './form.ts';

/** The rows of a text, and what was found among them. */
export interface RowReading {
  rows: readonly Row[];
  headings: readonly Heading[];
  decision: Decision;
}

/** So many headings show well enough how a text is read: reading a long one twice takes long. */
const PLENTY = 400;

/**
 * Headings and form of a text. Where no blank line parts its paragraphs it is read as it stands and with each line as
 * a paragraph, and kept as that where this shows the same form, or headings where none were believed, and no fewer.
 * Where plenty of headings are believed they stay, and only what stands below them is read by its paragraphs.
 */
export function readByParagraphs(
  text: string,
  printed: readonly Row[],
  layout: Layout
): RowReading {
  const { wrapped } = layout.wrap;
  const read = (rows: readonly Row[]): RowReading => {
    const headings = readHeadings(rows, wrapped);
    return { rows, headings, decision: decideForm(text, rows, headings, wrapped) };
  };
  const asItStands = read(printed);
  const rows = withParagraphsApart(printed, layout);
  if (rows === printed) return asItStands;
  const { form } = asItStands.decision;
  if (form.type === 'headed' && form.headings.length >= PLENTY) return { ...asItStands, rows };
  const apart = read(rows);
  return isAsGood(apart, asItStands) ? apart : asItStands;
}

function isAsGood({ decision: apart }: RowReading, { decision: printed }: RowReading): boolean {
  if (headingsOf(apart.form).length < headingsOf(printed.form).length) return false;
  const [now, before] = [apart.form.type, printed.form.type];
  if (now === 'prose') return false;
  return now === before || (now === 'headed' && before !== 'web-page' && before !== 'several');
}
