import type { Field, Section } from '../../model/paper.ts';
import { openSet, type SetDraft } from './assemble-set.ts';
import { readSection } from './assemble-section.ts';
import { readGroupTitle } from '../head/description/group-title-askers.ts';
import { type HeadText, lastLine } from '../head/head-text.ts';
import type { Reader } from './reader.ts';
import { bodyOf, type FieldPart, type Part } from '../structure/part.ts';
import { withSingleBlanks } from '../scan/collapse.ts';

type SectionPart = Extract<Part, { role: 'section' }>;

/** What parts come to before the questions and answers themselves are read. */
export interface Drafts {
  /** The sets, with what their heads and signatures say. */
  drafts: readonly SetDraft[];
  sections: readonly Section[];
  fields: readonly Field[];
  /** What stands before the first question, for the facts of the paper. */
  head: readonly HeadText[];
}

/** Gives each question and answer to its set, and reads the fields and sections round them. */
export function draftSets(parts: readonly Part[], text: string, reader: Reader): Drafts {
  const drafts: SetDraft[] = [];
  const sections: Section[] = [];
  const fields: Field[] = [];
  const head: HeadText[] = [];
  for (const part of parts) {
    if (part.role === 'set') drafts.push(openSet(part.from, part.headerMissing));
    else if (part.role === 'question' || part.role === 'answer') {
      if (drafts.length === 0) drafts.push(openSet(part.from));
      drafts.at(-1)!.items.push(part);
    } else {
      const set = drafts.at(-1);
      const heard =
        part.role === 'field'
          ? takeField(part, reader, fields)
          : takeSection(part, text, reader, sections);
      if (heard && set && isNextGroup(heard, set))
        set.head.push({ ...heard, meaning: 'next-group' });
      if (!heard || !isHeard(heard, set)) continue;
      set?.head.push(heard);
      if (drafts.length <= 1) head.push(heard);
    }
  }
  return { drafts, sections, fields, head: drafts.length > 0 ? head : head.map(withoutTitle) };
}

/** In an agenda or an overview, the title of a section says nothing of the paper: no questions follow. */
const withoutTitle = ({ meaning, text }: HeadText): HeadText => ({ meaning, text });

// Old publications print who answers below the questions, sites who put them when.
const BELOW: readonly HeadText['meaning'][] = [
  'signature',
  'description',
  'dates',
  'submitters',
  'group',
  'addressees',
  'submitted',
  'case-number',
  'title'
];

/** What stands before the first question, and what says below it who answers and when. */
function isHeard({ meaning }: HeadText, set: SetDraft | undefined): boolean {
  return !set || set.items.length === 0 || BELOW.includes(meaning);
}

/** "Vragen van de SP-fractie" between the questions of a set: who is named above the first asks not all of them. */
const isNextGroup = (heard: HeadText, { items }: SetDraft): boolean =>
  heard.meaning === 'prose' && items.length > 0 && readGroupTitle(lastLine(heard)) !== undefined;

function takeField(part: FieldPart, reader: Reader, fields: Field[]): HeadText | undefined {
  const read = readField(part, reader);
  if (!read) return undefined;
  fields.push(read.field);
  if (read.text === '') return undefined;
  // What a date means is said by the word before it.
  const text = part.meaning === 'dates' ? `${part.label} ${read.text}` : read.text;
  return { meaning: part.meaning, text };
}

function readField(part: FieldPart, reader: Reader): { field: Field; text: string } | undefined {
  const id = reader.id('p', 0);
  const { label, meaning, value } = part;
  // Marks in a field have no place of their own: they point to the paper.
  const spans = bodyOf(part).flatMap((piece) => reader.readHeading(id, piece).spans);
  if (spans.length === 0) return undefined;
  const kind = meaning === 'title' ? 'title' : 'field';
  const text = value ? reader.readBody({ kind, id, stretches: [value] }).text : '';
  const shown = withSingleBlanks(text);
  return { field: { label, ...(shown ? { value: shown } : {}), spans }, text };
}

// "De minister van Financiën,      De minister van Defensie,"
const BESIDE = /\p{L},?(?: {3,40}|\t+)[Dd]e (?:minister|staatssecretaris)/u;

// "De minister van Financiën" ⏎ "Anna de Wit": no comma tells where the office ends
const OFFICE_ABOVE_NAME =
  /^[ \t]{0,80}[Dd]e (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) [^\n]{3,100}[^\n,]\n[ \t]{0,80}\p{Lu}[^\n,]{3,60}$/mu;

function takeSection(
  part: SectionPart,
  text: string,
  reader: Reader,
  sections: Section[]
): HeadText | undefined {
  const section = readSection(part, reader);
  if (!section) return undefined;
  sections.push(section);
  if (!part.signature) {
    const { title, text } = section;
    return { meaning: 'prose', text, ...(title === undefined ? {} : { title }) };
  }
  // Two who sign beside each other, and an office and a name, are told apart by their lines.
  const printed = text.slice(part.from, part.to);
  const tellsByLines = BESIDE.test(printed) || OFFICE_ABOVE_NAME.test(printed);
  return { meaning: 'signature', text: tellsByLines ? printed : section.text };
}
