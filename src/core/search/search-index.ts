import type { Paper } from '../model/paper.ts';
import type { OpenStates } from './hit.ts';
import { createEngine } from './index/engine.ts';
import { createLibrary } from './index/library.ts';
import { complete } from './complete.ts';
import type { IndexParts } from './index/index-parts.ts';
import { runSearch } from './run-search.ts';
import type { SearchIndex } from './search.ts';
import { findSimilar } from './results/similar.ts';
import { readSnapshot, writeSnapshot } from './index/snapshot.ts';
import { createStopWordUnits } from './index/stop-word-units.ts';
import { createThesaurus } from './index/thesaurus.ts';
import { createUnitReadings } from './index/unit-readings.ts';
import { differentTerms, readUnit } from './index/unit-terms.ts';
import { createVocabulary } from './analysis/vocabulary.ts';

/** An empty index. */
export function createSearchIndex(): SearchIndex {
  const vocabulary = createVocabulary();
  const library = createLibrary();
  return indexOf({
    library,
    engine: createEngine(vocabulary.ownCount),
    vocabulary,
    stopWords: createStopWordUnits(),
    thesaurus: createThesaurus(),
    readings: createUnitReadings(library)
  });
}

/** The index that `snapshot` wrote; `undefined` where another version of the analysis wrote it. */
export function restoreSearchIndex(snapshot: string): SearchIndex | undefined {
  const saved = readSnapshot(snapshot);
  return saved && indexOf(saved);
}

/** Units taken in between two steps of `addInSlices`: a few milliseconds' worth. */
const SLICE = 8;

function indexOf(parts: IndexParts): SearchIndex {
  const { library, engine, vocabulary, stopWords, thesaurus, readings } = parts;
  /** Units of a paper that is being added whose turn has not come. */
  const waiting = new Set<number>();

  function take(number: number): void {
    waiting.delete(number);
    const unit = library.units[number]!;
    const read = readUnit(unit, library.noteOf(number));
    thesaurus.learn(`${unit.question}\n${unit.answer}`);
    engine.add(number, read.terms);
    vocabulary.add(differentTerms(read.terms));
    stopWords.add(number, read.stopWords);
    readings.keep(number, read.tokens);
  }

  function drop(numbers: readonly number[], note: (number: number) => string): void {
    engine.discard(numbers);
    readings.discard(numbers);
    for (const number of numbers) {
      const { terms } = readUnit(library.units[number]!, note(number));
      vocabulary.remove(differentTerms(terms));
    }
  }

  function* addInSlices(papers: readonly Paper[]): Generator<number, void> {
    let taken = 0;
    for (const paper of papers) {
      const numbers = library.add(paper);
      for (const number of numbers) waiting.add(number);
      for (const number of numbers) {
        take(number);
        if (++taken % SLICE === 0) yield taken;
      }
    }
  }

  return {
    add(papers) {
      for (const taken of addInSlices(papers)) void taken;
    },
    addInSlices,
    discard(sourceId) {
      drop(library.numbersOf(sourceId), library.noteOf);
      library.remove(sourceId);
    },
    has: library.has,
    setSynonyms: thesaurus.setOwn,
    setFacts(facts) {
      const noteBefore = library.notes();
      // One that waits comes with its note when it is taken.
      const changed = library.setFacts(facts).filter((number) => !waiting.has(number));
      drop(changed, (number) => noteBefore.get(number) ?? '');
      changed.forEach(take);
    },
    search: (query, options) => runSearch(query, options ?? {}, parts),
    openStates(paperId) {
      const states: Record<string, OpenStates[string]> = {};
      for (const unit of library.units) {
        if (unit?.questionId === undefined || unit.group.paperId !== paperId) continue;
        const state = library.stateOf(unit);
        if (state && state !== 'answered') states[unit.questionId] = state;
      }
      return states;
    },
    findSimilar: (questionId, limit) => findSimilar(questionId, limit ?? 10, parts),
    complete: (query, cursor, language) => complete(query, cursor, parts, language),
    snapshot: () => writeSnapshot(parts)
  };
}
