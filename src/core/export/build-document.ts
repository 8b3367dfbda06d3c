import { describeForLibrary } from '../citation/bibliography.ts';
import type { Selection } from '../model/selection.ts';
import { labelsTaken } from './attach-labels.ts';
import type { ExportDocument } from './document.ts';
import type { Placing } from './exchange-part.ts';
import { factsOf } from './facts.ts';
import type { Entry } from './plan-entry.ts';
import { planDocument } from './plan.ts';
import { createTextWriter } from './running-text.ts';
import { titleOfPlace, titleOfWork } from './titles.ts';
import type { ExportWords } from './words.ts';
import { openWorks, type OpenedPaper, type Work } from './work.ts';
import { writeEntry } from './write-entry.ts';

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
  const text = createTextWriter((questionId) => anchors.get(questionId), words);
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
    bibliography: listPlaces(entries).map(({ work, set }) => {
      const { paper, source } = work;
      const labels = labelsTaken(work, set, entries);
      return {
        ...describeForLibrary(paper, source, titleOfPlace(work, set, words), set),
        ...(labels.length > 0 && { labels })
      };
    }),
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
