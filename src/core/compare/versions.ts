import { answerFindings } from './answer-findings.ts';
import { compareExchanges, type ExchangePair } from './compare-exchanges.ts';
import { exactDuplicates } from './duplicates.ts';
import type { Finding, Place } from './finding.ts';
import { footnoteGaps, unexplainedGaps } from './footnotes.ts';
import type { LibraryEntry } from './library.ts';
import { placeOf } from './place.ts';
import { numberingGaps, questionFindings } from './question-findings.ts';
import { type RepeatedAnswer, repeatedAnswers } from './repeated-answers.ts';
import { relateSets } from './relate-sets.ts';
import { type SetEntry, setEntries } from './set-entry.ts';
import { createSetIndex } from './set-index.ts';
import type { SetPair, SetRelation } from './set-pair.ts';
import { findTemplates, type Template } from './templates.ts';
import { suspectedShift } from './suspected-shift.ts';
import { createTextFinder } from './text-finder.ts';
import { createUnion } from './union.ts';
import { createVocabulary, judgeSlips } from './vocabulary.ts';

/** How two sets of the library relate. */
export interface SetRelationship {
  a: Place;
  b: Place;
  relation: SetRelation;
  similarity: number;
}

/** All that a comparison of the library with itself finds, as plain data. */
export interface Versions {
  sets: readonly SetRelationship[];
  pairs: readonly ExchangePair[];
  findings: readonly Finding[];
  repeatedAnswers: readonly RepeatedAnswer[];
  templates: readonly Template[];
}

/** Compares everything in the library with everything else. */
export function findVersions(library: readonly LibraryEntry[]): Versions {
  const entries = library.flatMap(setEntries);
  const duplicates = exactDuplicates(entries);
  const firsts = entries.filter((entry) => !duplicates.has(entry));
  const index = createSetIndex();
  const pairs = firsts.flatMap((entry) =>
    index.add(entry).flatMap((earlier) => relateSets(earlier, entry) ?? [])
  );
  const same = pairs.filter(({ relation }) => relation === 'same');
  const find = createTextFinder(entries);
  const compared = same.map((pair) => ({ pair, ...compareExchanges(pair, find) }));
  const groupOf = groupVersions(entries, same, duplicates);
  const vocabulary = createVocabulary(library, entries, groupOf);
  const found = compared.flatMap(({ pair, findings }) => [
    ...answerFindings(pair, find),
    ...findings,
    ...questionFindings(pair),
    ...(pair.a.sourceId === pair.b.sourceId ? [duplicateOf(pair.b, pair.a, pair.similarity)] : [])
  ]);
  const proven = new Set(
    found.flatMap(({ code, in: { setId } }) => (code === 'answer-shifted' ? [setId] : []))
  );
  return {
    sets: [...pairs.map(relationshipOf), ...duplicateRelationships(pairs, duplicates)],
    pairs: compared.flatMap(({ pair, exchanges }) =>
      exchanges.map((exchange) => judge(exchange, pair, vocabulary))
    ),
    findings: [
      ...found,
      ...[...duplicates].map(([later, earlier]) => duplicateOf(later, earlier, 1)),
      ...firsts.flatMap(numberingGaps),
      ...unexplainedGaps(firsts.flatMap(footnoteGaps), found),
      ...firsts.filter(({ set }) => !proven.has(set.id)).flatMap(suspectedShift)
    ],
    repeatedAnswers: repeatedAnswers(firsts, pairs),
    templates: findTemplates(pairs)
  };
}

function relationshipOf({ a, b, relation, similarity }: SetPair): SetRelationship {
  return { a: placeOf(a), b: placeOf(b), relation, similarity };
}

/** A repeated set relates to everything as the first of its kind does. */
function duplicateRelationships(
  pairs: readonly SetPair[],
  duplicates: ReadonlyMap<SetEntry, SetEntry>
): SetRelationship[] {
  return [...duplicates].flatMap(([later, earlier]) => [
    { a: placeOf(earlier), b: placeOf(later), relation: 'same' as const, similarity: 1 },
    ...pairs
      .filter(({ a, b }) => a === earlier || b === earlier)
      .map((pair) => ({
        ...relationshipOf(pair),
        ...(pair.a === earlier ? { a: placeOf(later) } : { b: placeOf(later) })
      }))
  ]);
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

/** One number for all versions of a submission. */
function groupVersions(
  entries: readonly SetEntry[],
  same: readonly SetPair[],
  duplicates: ReadonlyMap<SetEntry, SetEntry>
): (entry: SetEntry) => number {
  const numbers = new Map(entries.map((entry, at) => [entry, at]));
  const union = createUnion(entries.length);
  for (const { a, b } of same) union.join(numbers.get(a)!, numbers.get(b)!);
  for (const [later, earlier] of duplicates) union.join(numbers.get(later)!, numbers.get(earlier)!);
  return (entry) => union.find(numbers.get(entry)!);
}

function judge(
  exchange: ExchangePair,
  { a, b }: SetPair,
  vocabulary: ReturnType<typeof createVocabulary>
): ExchangePair {
  const inA = (word: string) => vocabulary.isUsedElsewhere(word, a);
  const inB = (word: string) => vocabulary.isUsedElsewhere(word, b);
  return {
    ...exchange,
    question: judgeSlips(exchange.question, inA, inB),
    ...(exchange.answer && { answer: judgeSlips(exchange.answer, inA, inB) })
  };
}
