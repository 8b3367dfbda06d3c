import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import type { Paper, Section } from '../model/paper.ts';
import { createReadingPlaces } from '../model/reading-place.ts';
import type { FootnoteMark } from '../model/question-set.ts';
import type { Reference } from '../model/reference.ts';
import type { Span, Spans } from '../model/span.ts';
import { readExchanges, type Exchange } from './exchange.ts';
import type { TextLink } from './inline.ts';
import { groupBy } from './group-by.ts';
import { noteHolderId, type Holder, type NumberedNote, type NumberedSection } from './holder.ts';
import { findOwners } from './owners.ts';
import { mapText, type TextMap } from './text-map.ts';

/** What a set's page shows, in reading order. */
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
  sections: readonly NumberedSection[];
  notes: readonly NumberedNote[];
  /** What was noticed about no text in particular. */
  general: readonly Diagnostic[];
  /** Those of a set (from 0); none where there is no such set. */
  exchanges(set: number): readonly Exchange[];
  /** The exchanges of a set (from 0) and the sections among them; of a paper's only set, all sections. */
  items(set: number): readonly ReadingItem[];
  question(id: string): QuestionPlace | undefined;
  /** The note that a mark in this holder refers to. */
  noteOf(holderId: string, mark: FootnoteMark): NumberedNote | undefined;
  noticed(holderId: string): readonly Diagnostic[];
  /** What a holder's text cites. */
  references(holderId: string): readonly Reference[];
  /** Where a piece of the source is read; `undefined` where none of the paper's text holds it. */
  placeAt(span: Span): HeldPlace | undefined;
  /** Where a holder's text stands in the source, and the other way round. */
  mapOf(holder: Holder): TextMap;
  /** The references in a holder's text; `hrefOf` gives the address of a question. */
  links(holder: Holder, hrefOf: (place: QuestionPlace) => string): readonly TextLink[];
}

/** What is read where a piece of the source is; `holder` is the id of what holds it. */
export type HeldPlace = { holder: string } & (
  ({ type: 'question' } & QuestionPlace) | { type: 'section' | 'note'; number: number }
);

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
  'columns-read',
  'columns-doubtful',
  'set-header-missing',
  'footnote-gap'
]);

const startOf = (spans: Spans): number => spans[0]?.[0] ?? 0;

function numberSections(sections: readonly Section[]): NumberedSection[] {
  const flat = (section: Section): Section[] => [section, ...section.children.flatMap(flat)];
  return sections.flatMap(flat).map((section, i) => ({ number: i + 1, section }));
}

/** Lays out a paper for reading, with what its text refers to and what was noticed about it. */
export function readForReading(paper: Paper, source: string): PaperReading {
  // A page of thousands of sets opens with their list: what only a text asks for is made then.
  const read = paper.questionSets.map((set) => once(() => readExchanges(set)));
  const exchanges = (set: number): readonly Exchange[] => read[set]?.() ?? [];
  const sections = numberSections(paper.sections);
  const notes = paper.footnotes.map((note, i) => ({ number: i + 1, note }));
  const all = once(() => read.map((set) => set()));
  const places = once(() => createPlaces(all()));
  const heldPlaces = once(() => createHeldPlaces(all(), sections, notes));
  const maps = new Map<string, TextMap>();
  const mapOf = (holder: Holder) => {
    const map = maps.get(holder.id) ?? mapText(source, holder.spans, holder.text);
    maps.set(holder.id, map);
    return map;
  };
  const placeOf = createReadingPlaces(paper);
  const owners = once(() => findOwners(paper, sections, notes));
  const ownerOf = (span: Span) => owners()(span);
  const noticed = once(() =>
    groupBy(
      paper.diagnostics.filter(({ code }) => !SEEN_ANYWAY.has(code)),
      ({ code, span }) => (OF_THE_WHOLE.has(code) ? undefined : ownerOf(span))
    )
  );
  const references = once(() => groupBy(paper.references, ({ span }) => ownerOf(span)));
  const crossReferences = once(() => groupBy(paper.crossReferences, (reference) => reference.in));
  const byMark = once(
    () =>
      new Map(notes.map((numbered) => [markKey(numbered.note.mark?.in, numbered.note), numbered]))
  );

  return {
    exchanges,
    sections,
    notes,
    get general() {
      return noticed().get(undefined) ?? [];
    },
    items(set) {
      const shown = paper.questionSets[set];
      if (!shown) return [];
      const outer = shown.span;
      const isOnly = paper.questionSets.length === 1;
      // A notice names a set somewhere in a section; one with questions holds sections as a whole.
      const isNamed = shown.questions.length === 0;
      const inside = ({ spans }: Section) => {
        const at = startOf(spans);
        if (isOnly || (at >= outer[0] && at < outer[1])) return true;
        return isNamed && at < outer[0] && (spans.at(-1)?.[1] ?? 0) > outer[0];
      };
      const items: { at: number; item: ReadingItem }[] = [
        ...exchanges(set).map((exchange) => ({
          at: placeOf(startOf(exchange.question.heading?.spans ?? exchange.question.spans)),
          item: { type: 'exchange', id: exchange.question.id, exchange } as const
        })),
        // A section brings its children with it.
        ...sections
          .filter(({ section }) => paper.sections.includes(section))
          .filter(({ section }) => inside(section))
          .map((numbered) => ({
            at: placeOf(startOf(numbered.section.spans)),
            item: { type: 'section', id: numbered.section.id, ...numbered } as const
          }))
      ];
      return items.sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
    question: (id) => places().get(id),
    noteOf: (holderId, mark) => byMark().get(markKey(holderId, { ...mark, mark })),
    noticed: (holderId) => noticed().get(holderId) ?? [],
    references: (holderId) => references().get(holderId) ?? [],
    placeAt(span) {
      const owner = ownerOf(span);
      return owner === undefined ? undefined : heldPlaces().get(owner);
    },
    mapOf,
    links(holder, hrefOf) {
      const cited = (references().get(holder.id) ?? []).flatMap(({ span, url }) =>
        url ? [{ span, href: url, external: true as const }] : []
      );
      const crossed = (crossReferences().get(holder.id) ?? []).flatMap(({ span, resolved }) => {
        const place = places().get(resolved[0] ?? '');
        return place ? [{ span, href: hrefOf(place) }] : [];
      });
      if (cited.length + crossed.length === 0) return [];
      const map = mapOf(holder);
      return [...cited, ...crossed].flatMap(({ span, ...link }) => {
        const range = map.range(span);
        return range ? [{ range, ...link }] : [];
      });
    }
  };
}

/** What `make` gives, made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Where each question stands, by its id. */
function createPlaces(exchanges: readonly (readonly Exchange[])[]): Map<string, QuestionPlace> {
  return new Map(
    exchanges.flatMap((list, i) =>
      list.map((exchange) => [exchange.question.id, { set: i + 1, exchange }] as const)
    )
  );
}

/** Where each holder's text is read, by its id; an answer where it stands. */
function createHeldPlaces(
  exchanges: readonly (readonly Exchange[])[],
  sections: readonly NumberedSection[],
  notes: readonly NumberedNote[]
): Map<string, HeldPlace> {
  const held = new Map<string, HeldPlace>();
  for (const [i, list] of exchanges.entries()) {
    for (const exchange of list) {
      for (const { id } of [exchange.question, ...exchange.answers]) {
        held.set(id, { type: 'question', holder: id, set: i + 1, exchange });
      }
    }
  }
  for (const { number, section } of sections) {
    held.set(section.id, { type: 'section', holder: section.id, number });
  }
  for (const { number } of notes) {
    const holder = noteHolderId(number);
    held.set(holder, { type: 'note', holder, number });
  }
  return held;
}

/** A note's mark is known by where it stands and what it says. */
function markKey(
  holderId: string | undefined,
  { label, mark }: { label: string; mark?: { offset: number } }
): string {
  return `${holderId ?? ''} ${mark?.offset ?? ''} ${label}`;
}
