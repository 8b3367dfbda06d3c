import { createLetterFilter } from './letter-filter.ts';
import { createTrigrams, TRIGRAM, type Trigrams } from './trigrams.ts';

/** Each term of a unit once: those of its own texts, and those that it only shares with its set. */
export interface DifferentTerms {
  own: ReadonlySet<string>;
  shared: ReadonlySet<string>;
}

/** The words of the library with the number of units (questions, sections) that have them. */
export interface Vocabulary {
  /** 0 for a word that the library does not have. */
  count(term: string): number;
  /**
   * How many units say it themselves, by which its weight is told; where only titles and heads that
   * a whole set shares have it, how many units stand under these.
   */
  ownCount(term: string): number;
  has(term: string): boolean;
  add(terms: DifferentTerms): void;
  remove(terms: DifferentTerms): void;
  /** Terms that begin so, the prefix itself included, in alphabetical order. */
  startingWith(prefix: string): string[];
  /** All terms, in alphabetical order; another list after every change. */
  all(): readonly string[];
  /** Places in `all()` of the terms that begin so, ascending. */
  placesStartingWith(prefix: string): number[];
  /** Places in `all()` of the terms that have this anywhere inside, ascending. */
  placesContaining(part: string): number[];
  termAt(place: number): string;
  /** As `count` of the term at a place: a number is asked for faster than a string. */
  countAt(place: number): number;
  /** What was made under this key since the last change, else made now: for what typing asks again. */
  remember<T>(key: string, make: () => T): T;
  /** For a snapshot: term and count by turns, without what is gone. */
  counts(): SavedVocabulary;
}

/** The terms of a vocabulary with what is counted of each, in one order. */
export interface SavedVocabulary {
  /** Sorted, one a line. */
  terms: string;
  counts: number[];
  ownCounts: number[];
}

const SEPARATOR = '\n';
const MAX_REMEMBERED = 600;

/** With the terms of a snapshot, or none. */
export function createVocabulary(saved?: SavedVocabulary): Vocabulary {
  const counts = new Map<string, number>();
  const ownCounts = new Map<string, number>();
  const filter = createLetterFilter();
  let sorted: string[] = [];
  let fresh: string[] = [];
  /** By place; 0 where it was not asked yet, because what is sorted has at least 1. */
  let countsByPlace = new Int32Array(0);
  /** Of `sorted`; made when asked for. */
  let trigrams: Trigrams | undefined;
  let stale = false;
  const remembered = new Map<string, unknown>();

  if (saved && saved.terms !== '') {
    saved.terms.split(SEPARATOR).forEach((term, i) => {
      counts.set(term, saved.counts[i] ?? 0);
      filter.add(term);
      if (saved.ownCounts[i]) ownCounts.set(term, saved.ownCounts[i]);
    });
    sorted = [...counts.keys()];
  }

  function countOne(term: string): void {
    const count = counts.get(term);
    if (count === undefined) {
      fresh.push(term);
      filter.add(term);
    }
    counts.set(term, (count ?? 0) + 1);
  }

  function discountOne(term: string): void {
    const count = counts.get(term) ?? 0;
    if (count > 1) counts.set(term, count - 1);
    else if (counts.delete(term)) stale = true;
  }

  /** Merges new terms in before the first reading that needs the order. */
  function refresh(): void {
    if (fresh.length > 0 || stale) {
      sorted = merge(sorted, fresh.sort(byCodeUnits)).filter((term) => counts.has(term));
      trigrams = undefined;
      fresh = [];
      stale = false;
    }
    if (countsByPlace.length !== sorted.length) countsByPlace = new Int32Array(sorted.length);
  }

  function forget(): void {
    remembered.clear();
    countsByPlace = new Int32Array(0);
  }

  function rangeOf(prefix: string): [from: number, to: number] {
    refresh();
    return [firstNotBefore(sorted, prefix), firstNotBefore(sorted, `${prefix}\uFFFF`)];
  }

  return {
    count: (term) => (filter.mayHave(term) ? (counts.get(term) ?? 0) : 0),
    ownCount: (term) => ownCounts.get(term) ?? counts.get(term) ?? 0,
    has: (term) => filter.mayHave(term) && counts.has(term),
    add({ own, shared }) {
      forget();
      for (const term of own) {
        countOne(term);
        ownCounts.set(term, (ownCounts.get(term) ?? 0) + 1);
      }
      for (const term of shared) countOne(term);
    },
    remove({ own, shared }) {
      forget();
      for (const term of own) {
        const count = ownCounts.get(term) ?? 0;
        if (count > 1) ownCounts.set(term, count - 1);
        else ownCounts.delete(term);
        discountOne(term);
      }
      for (const term of shared) discountOne(term);
    },
    startingWith(prefix) {
      const [from, to] = rangeOf(prefix);
      return sorted.slice(from, to);
    },
    all() {
      refresh();
      return sorted;
    },
    placesStartingWith(prefix) {
      const [from, to] = rangeOf(prefix);
      return Array.from({ length: to - from }, (_, i) => from + i);
    },
    placesContaining(part) {
      refresh();
      if (part.length >= TRIGRAM) {
        trigrams ??= createTrigrams(sorted);
        return trigrams.placesContaining(part);
      }
      return sorted.flatMap((term, place) => (term.includes(part) ? [place] : []));
    },
    termAt: (place) => sorted[place]!,
    countAt: (place) => (countsByPlace[place] ||= counts.get(sorted[place]!)!),
    remember<T>(key: string, make: () => T): T {
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      if (!remembered.has(key)) remembered.set(key, make());
      // only this very function puts something under the key
      return remembered.get(key) as T;
    },
    counts() {
      refresh();
      return {
        terms: sorted.join(SEPARATOR),
        counts: sorted.map((term) => counts.get(term) ?? 0),
        ownCounts: sorted.map((term) => ownCounts.get(term) ?? 0)
      };
    }
  };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Both sorted; a term that left and came back stands in both, once in the result. */
function merge(a: readonly string[], b: readonly string[]): string[] {
  const merged: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    const takeLeft = right === undefined || (left !== undefined && left <= right);
    const next = takeLeft ? left! : right;
    if (takeLeft) i++;
    else j++;
    if (next !== merged.at(-1)) merged.push(next);
  }
  return merged;
}

function firstNotBefore(sorted: readonly string[], term: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
