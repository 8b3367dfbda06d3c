import type { Paper } from '../../model/paper.ts';
import { fold } from '../analysis/fold.ts';
import { isFormalWord } from '../analysis/stop-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import { filterOf } from '../index/filters.ts';
import { makeHits } from './hits.ts';
import { createLibrary } from '../index/library.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import type { SearchHit } from '../hit.ts';
import type { Unit } from '../index/units.ts';

/** Finds letters in texts that are not in an index yet: less well, but at once. */
export interface Scan {
  has(sourceId: string): boolean;
  add(papers: readonly Paper[]): void;
  discard(sourceId: string): void;
  /**
   * Questions and sections that have all words of a query, those that have them most often first;
   * only of the sources that `isAsked` names, if it is given.
   */
  search(
    query: string,
    limit: number,
    isAsked?: (sourceId: string) => boolean
  ): { total: number; hits: readonly SearchHit[] };
}

/** What a query asks of a text, as far as letters can tell. */
interface Wanted {
  having: readonly string[];
  lacking: readonly string[];
}

/** A scan that knows no texts yet. */
export function createScan(): Scan {
  let library = createLibrary();
  const texts = new Map<number, string>();

  function test(number: number, query: Query, wanted: Wanted): number {
    const unit = library.units[number]!;
    const facts = library.factsOf(number);
    const fields = query.clauses.filter((clause) => clause.type === 'field');
    if (!fields.every((field) => filterOf(field)(unit, facts))) return 0;
    const text = texts.get(number) ?? '';
    if (wanted.lacking.some((word) => text.includes(word))) return 0;
    if (!wanted.having.every((word) => text.includes(word))) return 0;
    return 1 + wanted.having.reduce((sum, word) => sum + text.split(word).length - 1, 0);
  }

  return {
    has: (sourceId) => library.has(sourceId),
    add(papers) {
      for (const paper of papers) {
        for (const number of library.add(paper)) texts.set(number, textOf(library.units[number]!));
      }
    },
    discard(sourceId) {
      for (const number of library.numbersOf(sourceId)) texts.delete(number);
      library.remove(sourceId);
      // what is gone leaves holes; an empty library needs none
      if (texts.size === 0) library = createLibrary();
    },
    search(text, limit, isAsked = () => true) {
      const query = parseQuery(text);
      const wanted = wantedBy(query);
      const ranked = [...texts.keys()]
        .filter((unit) => isAsked(library.units[unit]!.group.sourceId))
        .map((unit) => ({ unit, score: test(unit, query, wanted) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.unit - b.unit);
      const shown = ranked.slice(0, limit);
      const terms = shown.flatMap(({ unit }) => termsWith(library.units[unit]!, wanted.having));
      const sought = { marks: { terms, phrases: [] }, needs: [] };
      return { total: ranked.length, hits: makeHits(shown, sought, () => 1, library) };
    }
  };
}

function wantedBy({ clauses }: Query): Wanted {
  const having = clauses.flatMap((clause) =>
    clause.type === 'word' || clause.type === 'phrase' ? wordsOf(clause.text) : []
  );
  const lacking = clauses.flatMap((clause) =>
    clause.type === 'not' && clause.clause.type !== 'field' ? wordsOf(clause.clause.text) : []
  );
  return { having, lacking };
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '' && !isFormalWord(word));
}

/** The words of a unit in which one of these stands. */
function termsWith(unit: Unit, words: readonly string[]): string[] {
  const terms = tokenize(`${unit.question}\n${unit.answer}`).map(({ term }) => term);
  return [...new Set(terms)].filter((term) => words.some((word) => term.includes(word)));
}

// The marks that NFKD takes off the letters.
const MARKS = /\p{M}+/gu;

function textOf({ group, title, question, answer, notes }: Unit): string {
  const people = [...group.submitters, ...group.addressees, ...group.respondents];
  const names = people.flatMap((person) => [person.name, person.group, person.ministry]);
  return [group.title, title, group.caseNumber, ...names, question, answer, notes]
    .filter(Boolean)
    .join('\n')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase();
}
