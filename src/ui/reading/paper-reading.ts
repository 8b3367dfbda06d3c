import type { Diagnostic, DiagnosticCode } from '../../core/model/diagnostic.ts';
import type { Footnote, Paper, Section } from '../../core/model/paper.ts';
import type { FootnoteMark, Question } from '../../core/model/question-set.ts';
import type { Span, Spans } from '../../core/model/span.ts';
import { readExchanges, type Exchange } from './exchange.ts';
import type { TextLink } from './inline.ts';
import { mapText } from './text-map.ts';

/** A note of the paper; `number` counts from 1 and stands for it in addresses. */
export interface NumberedNote {
  number: number;
  note: Footnote;
}

/** A section with its place in the paper; `number` counts from 1, children included. */
export interface NumberedSection {
  number: number;
  section: Section;
}

/** What holds text of its own: a question, an answer, a section or a note. */
export interface Holder {
  id: string;
  text: string;
  spans: Spans;
}

/** What a set's page shows, in the order of the source. */
export type ReadingItem =
  | { type: 'exchange'; id: string; exchange: Exchange }
  | ({ type: 'section'; id: string } & NumberedSection);

/** Where a question stands; `set` counts from 1. */
export interface QuestionPlace {
  set: number;
  exchange: Exchange;
}

/** A paper laid out for reading. */
export interface PaperReading {
  /** Per set of the paper. */
  exchanges: readonly (readonly Exchange[])[];
  sections: readonly NumberedSection[];
  notes: readonly NumberedNote[];
  /** What was noticed about no text in particular. */
  general: readonly Diagnostic[];
  /** The exchanges of a set (from 0) and the sections among them; of a paper's only set, all sections. */
  items(set: number): readonly ReadingItem[];
  question(id: string): QuestionPlace | undefined;
  /** The note that a mark in this holder refers to. */
  noteOf(holderId: string, mark: FootnoteMark): NumberedNote | undefined;
  noticed(holderId: string): readonly Diagnostic[];
  /** The references in a holder's text; `hrefOf` gives the address of a question. */
  links(holder: Holder, hrefOf: (place: QuestionPlace) => string): readonly TextLink[];
}

/** What the text itself shows: a sentence beside it would say it twice. */
const SEEN_ANYWAY: ReadonlySet<DiagnosticCode> = new Set([
  'unplaced-text',
  'question-unanswered',
  'joint-answer',
  'kind-evidence'
]);

/** What is said once, about the paper or the set. */
const OF_THE_WHOLE: ReadonlySet<DiagnosticCode> = new Set([
  'numbers-counted',
  'set-header-missing',
  'footnote-gap'
]);

export const noteHolderId = (number: number): string => `note ${number}`;

const startOf = (spans: Spans): number => spans[0]?.[0] ?? 0;

function numberSections(sections: readonly Section[]): NumberedSection[] {
  const flat = (section: Section): Section[] => [section, ...section.children.flatMap(flat)];
  return sections.flatMap(flat).map((section, i) => ({ number: i + 1, section }));
}

/** Lays out a paper for reading, with what its text refers to and what was noticed about it. */
export function readForReading(paper: Paper, source: string): PaperReading {
  const exchanges = paper.questionSets.map(readExchanges);
  const sections = numberSections(paper.sections);
  const notes = paper.footnotes.map((note, i) => ({ number: i + 1, note }));
  const places = new Map<string, QuestionPlace>();
  for (const [i, list] of exchanges.entries()) {
    for (const exchange of list) places.set(exchange.question.id, { set: i + 1, exchange });
  }
  const ownerOf = findOwners(paper, sections, notes);
  const noticed = groupBy(
    paper.diagnostics.filter(({ code }) => !SEEN_ANYWAY.has(code)),
    ({ code, span }) => (OF_THE_WHOLE.has(code) ? undefined : ownerOf(span))
  );
  const references = groupBy(paper.references, ({ span }) => ownerOf(span));
  const crossReferences = groupBy(paper.crossReferences, (reference) => reference.in);
  const byMark = new Map(
    notes.map((numbered) => [markKey(numbered.note.mark?.in, numbered.note), numbered])
  );

  return {
    exchanges,
    sections,
    notes,
    general: noticed.get(undefined) ?? [],
    items(set) {
      const outer = paper.questionSets[set]?.span;
      if (!outer) return [];
      const isOnly = paper.questionSets.length === 1;
      const inside = (at: number) => isOnly || (at >= outer[0] && at < outer[1]);
      const items: { at: number; item: ReadingItem }[] = [
        ...(exchanges[set] ?? []).map((exchange) => ({
          at: startOf(exchange.question.heading?.spans ?? exchange.question.spans),
          item: { type: 'exchange', id: exchange.question.id, exchange } as const
        })),
        // A section brings its children with it.
        ...sections
          .filter(({ section }) => paper.sections.includes(section))
          .map((numbered) => ({
            at: startOf(numbered.section.spans),
            item: { type: 'section', id: numbered.section.id, ...numbered } as const
          }))
          .filter(({ at }) => inside(at))
      ];
      return items.sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
    question: (id) => places.get(id),
    noteOf: (holderId, mark) => byMark.get(markKey(holderId, { ...mark, mark })),
    noticed: (holderId) => noticed.get(holderId) ?? [],
    links(holder, hrefOf) {
      const cited = (references.get(holder.id) ?? []).flatMap(({ span, url }) =>
        url ? [{ span, href: url, external: true as const }] : []
      );
      const crossed = (crossReferences.get(holder.id) ?? []).flatMap(({ span, resolved }) => {
        const place = places.get(resolved[0] ?? '');
        return place ? [{ span, href: hrefOf(place) }] : [];
      });
      if (cited.length + crossed.length === 0) return [];
      const map = mapText(source, holder.spans, holder.text);
      return [...cited, ...crossed].flatMap(({ span, ...link }) => {
        const range = map.range(span);
        return range ? [{ range, ...link }] : [];
      });
    }
  };
}

/** A note's mark is known by where it stands and what it says. */
function markKey(
  holderId: string | undefined,
  { label, mark }: { label: string; mark?: { offset: number } }
): string {
  return `${holderId ?? ''} ${mark?.offset ?? ''} ${label}`;
}

/** Finds in whose text a piece of the source lies. */
function findOwners(
  paper: Paper,
  sections: readonly NumberedSection[],
  notes: readonly NumberedNote[]
): (span: Span) => string | undefined {
  const pieces: { start: number; end: number; id: string }[] = [];
  const own = (id: string, ...all: (Spans | undefined)[]) => {
    for (const spans of all) {
      for (const [start, end] of spans ?? []) pieces.push({ start, end, id });
    }
  };
  const ownMarked = (id: string, marks: readonly FootnoteMark[]) =>
    marks.forEach((mark) => own(id, mark.spans));
  for (const set of paper.questionSets) {
    for (const part of [...set.questions, ...set.answers]) {
      own(part.id, part.heading?.spans, part.spans);
      ownMarked(part.id, part.footnoteMarks);
    }
  }
  for (const { section } of sections) {
    own(section.id, section.spans);
    ownMarked(section.id, section.footnoteMarks);
  }
  for (const { number, note } of notes) own(noteHolderId(number), note.spans);
  pieces.sort((a, b) => a.start - b.start);
  return ([start, end]) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const piece = pieces[low];
    return piece && piece.start < Math.max(end, start + 1) ? piece.id : undefined;
  };
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** All of the source that a question and the answers under it hold, in order. */
export function spansOfExchange({ question, answers }: Exchange): Spans {
  const parts: readonly (Question | Exchange['answers'][number])[] = [question, ...answers];
  return joinSpans(
    parts.flatMap((part) => [
      ...(part.heading?.spans ?? []),
      ...part.spans,
      ...part.footnoteMarks.flatMap((mark) => mark.spans)
    ])
  );
}

/** Sorts pieces, and joins those that touch or overlap. */
export function joinSpans(spans: Spans): Spans {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
