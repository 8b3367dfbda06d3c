import type { ExchangePair } from './compare-exchanges.ts';
import { type ComparedSets, compareSets, judgedExchanges } from './compare-sets.ts';
import { exactDuplicates } from './pairing/duplicates.ts';
import type { Finding } from './finding.ts';
import { footnoteGaps, unexplainedGaps } from './findings/footnotes.ts';
import type { LibraryEntry } from './library.ts';
import { placeOf } from './pairing/place.ts';
import { numberingGaps } from './findings/question-findings.ts';
import { createAnswerIndex, type RepeatedAnswer } from './repeats/repeated-answers.ts';
import { isWorthShowing, relateSets } from './pairing/relate-sets.ts';
import { type SetEntry, setEntries } from './pairing/set-entry.ts';
import { createSetIndex } from './pairing/set-index.ts';
import type { SetPair } from './pairing/set-pair.ts';
import { groupVersions, relationships, type SetRelationship } from './pairing/set-relationships.ts';
import { findTemplates, type Template } from './many-versions/templates.ts';
import { suspectedShift } from './findings/suspected-shift.ts';
import { createTextFinder } from './findings/text-finder.ts';
import { createVocabulary } from './vocabulary.ts';

/** All that a comparison of the library with itself finds, as plain data. */
export interface Versions {
  sets: readonly SetRelationship[];
  pairs: readonly ExchangePair[];
  findings: readonly Finding[];
  repeatedAnswers: readonly RepeatedAnswer[];
  templates: readonly Template[];
  /** Questions of sets that stand twice in their source: of the later one and of the first. */
  copies: readonly Copy[];
}

/** Ids of two questions of one source that are the same to the letter. */
export interface Copy {
  questionId: string;
  firstId: string;
}

/** Keeps what was compared, so that a new source is compared with what is there, no more. */
export interface VersionFinder {
  add(entry: LibraryEntry): void;
  remove(sourceId: string): void;
  /** All that was found among the sources that are there now. */
  versions(): Versions;
}

/** Compares everything in the library with everything else. */
export function findVersions(library: readonly LibraryEntry[]): Versions {
  const finder = createVersionFinder();
  for (const entry of library) finder.add(entry);
  return finder.versions();
}

/** What was found about the sets of one source by themselves. */
interface Read {
  library: LibraryEntry;
  entries: readonly SetEntry[];
  duplicates: ReadonlyMap<SetEntry, SetEntry>;
  findings: readonly Finding[];
  suspicions: readonly Finding[];
}

/** A finder of versions that keeps what it read of each source. */
export function createVersionFinder(): VersionFinder {
  const sources = new Map<string, Read>();
  const index = createSetIndex();
  const answers = createAnswerIndex();
  let compared: ComparedSets[] = [];

  return {
    add(library) {
      const read = readSource(library);
      sources.set(library.source.id, read);
      const firsts = read.entries.filter((entry) => !read.duplicates.has(entry));
      for (const entry of firsts)
        for (const earlier of index.add(entry)) {
          const pair = isThere(earlier) ? relateSets(earlier, entry) : undefined;
          if (pair && isWorthShowing(pair)) compared.push(compare(pair));
        }
      answers.add(firsts);
    },
    remove(sourceId) {
      sources.delete(sourceId);
      compared = compared.filter(({ pair: { a, b } }) => isThere(a) && isThere(b));
    },
    versions() {
      const reads = [...sources.values()];
      const entries = reads.flatMap((read) => read.entries);
      const duplicates = new Map(reads.flatMap((read) => [...read.duplicates]));
      const pairs = compared.map(({ pair }) => pair);
      const vocabulary = createVocabulary(
        reads.map(({ library }) => library),
        entries,
        groupVersions(entries, pairs, duplicates)
      );
      const found = compared.flatMap(({ findings }) => findings);
      return {
        sets: relationships(pairs, duplicates),
        pairs: compared.flatMap((sets) => judgedExchanges(sets, vocabulary)),
        findings: [...found, ...ownFindings(reads, found)],
        repeatedAnswers: answers.repeated(new Set(entries), pairs),
        templates: findTemplates(pairs),
        copies: [...duplicates].flatMap(copiesOf)
      };
    }
  };

  function isThere(entry: SetEntry): boolean {
    return sources.get(entry.sourceId)?.entries.includes(entry) ?? false;
  }

  function compare(pair: SetPair): ComparedSets {
    if (pair.relation !== 'same') return { pair, exchanges: [], findings: [] };
    const { a, b } = pair;
    const inSources = [...new Set([a.sourceId, b.sourceId])].flatMap(
      (id) => sources.get(id)!.entries
    );
    const compared = compareSets(pair, createTextFinder(inSources));
    if (a.sourceId !== b.sourceId) return compared;
    return { ...compared, findings: [...compared.findings, duplicateOf(b, a, pair.similarity)] };
  }
}

function readSource(library: LibraryEntry): Read {
  const entries = setEntries(library);
  const duplicates = exactDuplicates(entries);
  const firsts = entries.filter((entry) => !duplicates.has(entry));
  return {
    library,
    entries,
    duplicates,
    findings: [
      ...[...duplicates].map(([later, earlier]) => duplicateOf(later, earlier, 1)),
      ...firsts.flatMap(numberingGaps),
      ...firsts.flatMap(footnoteGaps)
    ],
    suspicions: firsts.flatMap(suspectedShift)
  };
}

/** What the sources show by themselves, as far as no second source explains it. */
function ownFindings(reads: readonly Read[], found: readonly Finding[]): Finding[] {
  const shifted = new Set(
    found.flatMap(({ code, in: { setId } }) => (code === 'answer-shifted' ? [setId] : []))
  );
  return reads.flatMap(({ findings, suspicions }) => [
    ...unexplainedGaps(findings, found),
    ...suspicions.filter(({ in: { setId } }) => !shifted.has(setId))
  ]);
}

function copiesOf([later, first]: readonly [SetEntry, SetEntry]): Copy[] {
  return later.set.questions.flatMap(({ id }, at) => {
    const same = first.set.questions[at];
    return same ? [{ questionId: id, firstId: same.id }] : [];
  });
}

function duplicateOf(later: SetEntry, earlier: SetEntry, similarity: number): Finding {
  return {
    code: 'duplicate-set',
    in: placeOf(later),
    other: placeOf(earlier),
    data: { similarity },
    evidence: []
  };
}
