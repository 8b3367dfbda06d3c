import type { ExchangePair } from '../../core/compare/compare-exchanges.ts';
import type { VersionClass } from '../../core/compare/align/comparison.ts';
import type { Finding } from '../../core/compare/finding.ts';
import type { Versions } from '../../core/compare/versions.ts';
import { keyOf } from './by-sets.ts';
import { classOf, VERSION_ORDER } from './compared-exchange.ts';

/** A question that stands in more than one place, with the worst that tells its versions apart. */
export interface QuestionVersions {
  /** How many places have it, itself included. */
  count: number;
  /** The pair that differs most. */
  pair: ExchangePair;
  class: VersionClass;
  /** What is wrong with it, where something is. */
  finding?: Finding;
}

/** The versions of each question that has any, by the question's id. */
export function questionVersions({
  pairs,
  findings
}: Pick<Versions, 'pairs' | 'findings'>): ReadonlyMap<string, QuestionVersions> {
  const found = new Map<string, QuestionVersions>();
  for (const pair of pairs) {
    for (const { questionId } of [pair.a, pair.b]) {
      if (questionId === undefined) continue;
      const known = found.get(questionId);
      const own = classOf(pair);
      const isWorse = !known || VERSION_ORDER.indexOf(own) > VERSION_ORDER.indexOf(known.class);
      found.set(questionId, {
        count: (known?.count ?? 1) + 1,
        pair: isWorse ? pair : known.pair,
        class: isWorse ? own : known.class
      });
    }
  }
  const pairOf = new Map<string, ExchangePair>();
  for (const pair of pairs) {
    const key = keyOf(pair.a.questionId ?? '', pair.b.questionId ?? '');
    if (!pairOf.has(key)) pairOf.set(key, pair);
  }
  for (const finding of findings) {
    const { in: place, other } = finding;
    if (!other) continue;
    const pair = pairOf.get(keyOf(place.questionId ?? '', other.questionId ?? ''));
    if (!pair) continue;
    for (const questionId of [place.questionId ?? '', other.questionId ?? '']) {
      const known = found.get(questionId);
      // A text that is lost counts more than one that stands elsewhere.
      if (known && (!known.finding || finding.code === 'answer-missing'))
        found.set(questionId, { ...known, pair, finding });
    }
  }
  return found;
}
