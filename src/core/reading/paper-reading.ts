import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import type { Paper } from '../model/paper.ts';
import type { FootnoteMark } from '../model/question-set.ts';
import { createReadingPlaces } from '../model/reading-place.ts';
import type { Reference } from '../model/reference.ts';
import type { Span } from '../model/span.ts';
import { type Exchange, readExchanges } from './exchange.ts';
import { groupBy } from './group-by.ts';
import { headingOf, type Holder, type NumberedNote, type NumberedSection } from './holder.ts';
import type { TextLink } from './inline.ts';
import { findOwners } from './owners.ts';
import { numberSections, type ReadingItem, readItems } from './reading-items.ts';
import {
  type HeldPlace,
  type QuestionPlace,
  createHeldPlaces,
  createPlaces
} from './reading-places.ts';
import { type TextMap, mapText } from './text-map.ts';

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
  'margin-read',
  'columns-doubtful',
  'table-apart',
  'letters-lost',
  'set-header-missing',
  'footnote-gap',
  'questions-held-back'
]);

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
  const headings = once(
    () => new Map(sections.map(({ section }) => [section.id, headingOf(section)]))
  );
  const maps = new Map<string, TextMap>();
  const mapOf = (holder: Holder) => {
    const map =
      maps.get(holder.id) ?? mapText(source, holder.spans, holder.text, headings().get(holder.id));
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
    items: (set) => readItems(paper, set, exchanges(set), sections, placeOf),
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

/** A note's mark is known by where it stands and what it says. */
function markKey(
  holderId: string | undefined,
  { label, mark }: { label: string; mark?: { offset: number } }
): string {
  return `${holderId ?? ''} ${mark?.offset ?? ''} ${label}`;
}
