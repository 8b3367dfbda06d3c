import { describeForLibrary } from '../citation/bibliography.ts';
import { citeSection } from '../citation/cite-place.ts';
import type { Selection } from '../model/selection.ts';
import { noteHolderId } from '../reading/holder.ts';
import type { DocumentPart, ExportDocument, PassagePart, SectionPart } from './document.ts';
import { writeExchange, type Placing } from './exchange-part.ts';
import { factsBelowPaper, factsOf, fieldFacts } from './facts.ts';
import { holderOf } from './holder-of.ts';
import type { Entry } from './plan-entry.ts';
import { planDocument } from './plan.ts';
import { createTextWriter, footnotesIn, plainParagraphs, type TextWriter } from './running-text.ts';
import { titleOfPlace, titleOfWork } from './titles.ts';
import type { ExportWords } from './words.ts';
import { openWorks, type OpenedPaper, type Work } from './work.ts';

/** When and by what a document is made. */
export interface Making {
  words: ExportWords;
  /** ISO time. */
  createdAt: string;
  /** "Repliek 0.1.0". */
  generator: string;
  /** What whoever gets this question with its answer has to know about it, in sentences. */
  remarksOn?: (questionId: string) => readonly string[];
}

/**
 * Makes one document of what was chosen: what every writer and the print view take. Items whose paper
 * or passage is not among `papers` (any more) are left out.
 */
export function buildDocument(
  selection: Selection,
  papers: readonly OpenedPaper[],
  { words, createdAt, generator, remarksOn = () => [] }: Making
): ExportDocument {
  const works = openWorks(papers);
  const entries = planDocument(selection, works.find);
  const anchors = anchorQuestions(entries);
  const text = createTextWriter((questionId) => anchors.get(questionId), words.labelInSource);
  const isChosen = (questionId: string) => anchors.has(questionId);
  const placing: Placing = { text, words, isChosen, placed: new Map(), remarksOn };
  const parts = entries.flatMap((entry, i) => writeEntry(entry, anchorOf(i), placing));
  const only = onlyPlace(selection, works.used);
  return {
    title: selection.title ?? (only ? only.title(words) : words.untitled),
    language: words.language,
    createdAt,
    generator,
    made: words.made(createdAt, generator),
    facts: only && selection.title === undefined ? factsOf(only.work, only.set, words) : [],
    parts,
    footnotes: text.footnotes,
    references: text.references,
    sources: works.used.map((work) => ({
      number: work.number,
      paperId: work.paper.id,
      title: titleOfWork(work, words),
      kind: words.kinds[work.paper.kind],
      name: work.source.name,
      sha256: work.source.id,
      ...(work.paper.date && { date: work.paper.date }),
      citation: work.citation()
    })),
    bibliography: listPlaces(entries).map(({ work, set }) =>
      describeForLibrary(work.paper, work.source, titleOfPlace(work, set, words), set)
    ),
    captions: words.captions
  };
}

/** The papers that stand in a document; of papers with several sets, the sets. */
function listPlaces(entries: readonly Entry[]): { work: Work; set?: number }[] {
  const places = new Map<string, { work: Work; set?: number }>();
  for (const entry of entries) {
    if (!('work' in entry)) continue;
    const { work } = entry;
    const hasSets = work.paper.questionSets.length > 1;
    if (hasSets && !('set' in entry)) continue;
    const set = hasSets && 'set' in entry ? entry.set : undefined;
    places.set(`${work.number} ${set ?? ''}`, { work, ...(set !== undefined && { set }) });
  }
  return [...places.values()];
}

/** Gives every question an id of its own; one that stands twice is found where it stands first. */
function anchorQuestions(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const [i, entry] of entries.entries()) {
    if (entry.type !== 'exchange' || anchors.has(entry.exchange.question.id)) continue;
    anchors.set(entry.exchange.question.id, anchorOf(i));
  }
  return anchors;
}

const BLANKS = /\s+/gu;

const anchorOf = (i: number): string => `deel-${i + 1}`;

/** The one paper or set that a document is about, whose title it takes. */
function onlyPlace({ items }: Selection, works: readonly Work[]) {
  const [work] = works;
  const [item] = items;
  if (!work || !item || items.length > 1) return undefined;
  const set =
    item.type === 'set'
      ? work.paper.questionSets.findIndex(({ id }) => id === item.setId)
      : item.type === 'question'
        ? (work.reading.question(item.questionId)?.set ?? 0) - 1
        : -1;
  const inSet = set >= 0 ? set : undefined;
  return {
    work,
    set: inSet,
    title: (words: ExportWords) => titleOfPlace(work, inSet, words)
  };
}

function writeEntry(entry: Entry, id: string, placing: Placing): DocumentPart[] {
  const { text, words } = placing;
  switch (entry.type) {
    case 'heading':
      return [{ ...entry, id }];
    case 'text':
      return [{ type: 'text', paragraphs: plainParagraphs(entry.text) }];
    case 'note':
      return [entry];
    case 'paper':
    case 'set': {
      const { work, level } = entry;
      const set = entry.type === 'set' ? entry.set : undefined;
      const isBelowPaper = entry.type === 'set' && entry.isBelowPaper === true;
      const title = titleOfPlace(work, set, words);
      return [
        { type: 'heading', id, level, text: title },
        {
          type: 'facts',
          facts:
            isBelowPaper && set !== undefined
              ? factsBelowPaper(work, set, words)
              : factsOf(work, set, words)
        }
      ];
    }
    case 'head': {
      const facts = fieldFacts(entry.work, words);
      return facts.length > 0 ? [{ type: 'facts', facts }] : [];
    }
    case 'exchange':
      return [writeExchange(entry, id, placing)];
    case 'section': {
      const { section, level } = entry;
      const title = [section.number, section.title].filter(Boolean).join(' ');
      return [
        ...(title ? [{ type: 'heading', id, level, text: title } as const] : []),
        writeSection(entry, `${id}-tekst`, title, text)
      ];
    }
    case 'passage':
      return [writePassage(entry, id)];
    case 'loose-notes':
      return [
        { type: 'heading', id, level: entry.level, text: words.looseNotes },
        ...entry.work.reading.notes
          .filter(({ note }) => !note.mark)
          .map(({ number, note }): DocumentPart => {
            const holder = { id: noteHolderId(number), text: note.text, spans: note.spans };
            const [first, ...rest] = text.write(entry.work, holder);
            const label = { type: 'text', text: `${note.label} ` } as const;
            return {
              type: 'text',
              paragraphs: [{ runs: [label, ...(first?.runs ?? [])] }, ...rest]
            };
          })
      ];
    case 'unplaced': {
      const { paper, source } = entry.work;
      const pieces = paper.unplaced.flatMap(({ spans }) =>
        spans.map(([start, end]) => source.text.slice(start, end).trim())
      );
      return [
        { type: 'heading', id, level: entry.level, text: words.unplaced },
        { type: 'text', paragraphs: plainParagraphs(pieces.join('\n\n')) }
      ];
    }
  }
}

function writePassage(
  { work, span, at, notes }: Extract<Entry, { type: 'passage' }>,
  id: string
): PassagePart {
  return {
    type: 'passage',
    id,
    // As one line: a passage is quoted from the middle of a page.
    text: work.source.text
      .slice(...span)
      .replaceAll(BLANKS, ' ')
      .trim(),
    notes,
    source: work.number,
    citation: (at === undefined ? undefined : holderOf(work, at)?.citation) ?? work.citation()
  };
}

function writeSection(
  { work, section, notes }: Extract<Entry, { type: 'section' }>,
  id: string,
  title: string,
  text: TextWriter
): SectionPart {
  const paragraphs = text.write(work, section);
  return {
    type: 'section',
    id,
    paragraphs,
    notes,
    footnotes: footnotesIn(paragraphs),
    source: work.number,
    title,
    text: section.text,
    citation: citeSection(work.citation(), section)
  };
}
