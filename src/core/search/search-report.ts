import type { Paper, Section } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import { createSearchIndex } from './search-index.ts';
import type { SearchHit, Segment } from './hit.ts';
import type { SearchFacts } from './search-facts.ts';

/** A question that a query found, in the names of the command line. */
export interface ReportedHit {
  /** The source's name; its path where names collide. */
  source: string;
  /** 0-based, within the source. */
  set: number;
  /** The question's `number`. */
  question: number;
  score: number;
  snippet: readonly Segment[];
}

/** A section of a letter or memo that a query found. */
export interface ReportedSection {
  source: string;
  section: string;
  title?: string;
  score: number;
  snippet: readonly Segment[];
}

/** What the command line's `search` prints for one query. */
export interface SearchReport {
  /** All questions found, also past the limit. */
  total: number;
  hits: readonly ReportedHit[];
  /** Prose of letters and memos, apart: it is no question of a set. */
  sections: readonly ReportedSection[];
}

/** What there is to search: sources with what the parser made of them. */
export interface Library {
  sources: readonly Pick<Source, 'id' | 'name' | 'path'>[];
  papers: readonly Paper[];
  /** What the papers say of each other's sets: without it a state is that of the paper alone. */
  replies?: SearchFacts['replies'];
}

const DEFAULT_LIMIT = 20;

/** Answers a query over a library, best first and not folded. */
export function searchReport(
  library: Library,
  query: string,
  options: { limit?: number } = {}
): SearchReport {
  return searchReports(library, [query], options)[0]!;
}

/** Answers several queries from one index, in their order. */
export function searchReports(
  library: Library,
  queries: readonly string[],
  { limit = DEFAULT_LIMIT }: { limit?: number } = {}
): SearchReport[] {
  const index = createSearchIndex();
  index.add(library.papers);
  if (library.replies) index.setFacts({ replies: library.replies });
  const names = sourceNames(library.sources);
  const places = questionPlaces(library.papers);
  const total = library.papers.reduce((sum, paper) => sum + countUnits(paper), 0);
  return queries.map((query) => {
    const { hits } = index.search(query, { limit: total, finished: true });
    return report(hits, limit, names, places);
  });
}

/** Where a question stands: the place of its set in the source, and its number. */
interface QuestionPlace {
  set: number;
  question: number;
}

function report(
  hits: readonly SearchHit[],
  limit: number,
  names: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, QuestionPlace>
): SearchReport {
  const questions: ReportedHit[] = [];
  const sections: ReportedSection[] = [];
  for (const { sourceId, questionId, sectionId, title, score, snippet } of hits) {
    const source = names.get(sourceId) ?? sourceId;
    const place = places.get(questionId ?? '');
    if (place) questions.push({ source, ...place, score, snippet });
    else if (sectionId !== undefined) {
      const heading = title?.map(({ text }) => text).join('');
      sections.push({
        source,
        section: sectionId,
        ...(heading !== undefined && { title: heading }),
        score,
        snippet
      });
    }
  }
  return {
    total: questions.length,
    hits: questions.slice(0, limit),
    sections: sections.slice(0, limit)
  };
}

/** Names by id; where two sources have one name, their paths. */
function sourceNames(sources: Library['sources']): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of sources) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    sources.map(({ id, name, path }) => [id, (counts.get(name) ?? 0) > 1 ? (path ?? name) : name])
  );
}

function questionPlaces(papers: readonly Paper[]): Map<string, QuestionPlace> {
  const places = new Map<string, QuestionPlace>();
  const setsBefore = new Map<string, number>();
  for (const { sourceId, questionSets } of papers) {
    const first = setsBefore.get(sourceId) ?? 0;
    setsBefore.set(sourceId, first + questionSets.length);
    questionSets.forEach(({ questions }, i) => {
      for (const { id, number } of questions) places.set(id, { set: first + i, question: number });
    });
  }
  return places;
}

function countUnits({ questionSets, sections }: Paper): number {
  const questions = questionSets.reduce((sum, set) => sum + set.questions.length, 0);
  const countSections = (list: readonly Section[]): number =>
    list.reduce((sum, { children }) => sum + 1 + countSections(children), 0);
  return questions + countSections(sections);
}
