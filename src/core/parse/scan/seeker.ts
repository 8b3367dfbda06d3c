import { createWordSearch } from './word-search.ts';

/** Tells of stretches of a text, asked for in its order, where they hold the signs sought. */
export interface Seeker {
  /** Whether one of them begins at or behind `from` and before `to`. */
  isBetween(from: number, to: number): boolean;
  /**
   * Where they begin from `from` on and before `to`, in order and counted from `from`; where two begin
   * counts once. What it has told it forgets.
   */
  placesIn(from: number, to: number): readonly number[];
}

/**
 * Tells where a sign stands first from an offset on. Where it does not before `until`, it may look no
 * further and tell `until`; behind the text where it looked there, too.
 */
type PlaceFinder = (text: string, from: number, until: number) => number;

/** What is sought: a string, or a global pattern. */
export type Sign = string | RegExp;

const NONE: readonly number[] = [];

/**
 * So much of a text is searched for one sign before the next, in characters: all find it in the
 * processor's cache. Each sign sought to the end of a long text would be read from memory each time.
 */
const WINDOW = 1 << 14;

/**
 * Looks for signs once in the whole text instead of in every line of it: each is sought again only
 * behind its last place, so that all stretches together cost one search each.
 */
export function createSeeker(text: string, signs: readonly Sign[]): Seeker {
  return new SignSeeker(text, signs);
}

class SignSeeker implements Seeker {
  readonly #text: string;
  readonly #searches: PlaceFinder[] = [];
  /** Where each sign stands next; where that is not before `#until`, it may be that. */
  readonly #places: Int32Array;
  /** The first of these places. */
  #nearest = -1;
  /** How far the text was searched. */
  #until = 0;

  constructor(text: string, signs: readonly Sign[]) {
    this.#text = text;
    // A list that `map` makes has another shape once the engine has prepared what calls it: then all that
    // reads it, and the finders are half of the parser, would be prepared anew.
    for (const sign of signs) this.#searches.push(finderOf(sign));
    this.#places = new Int32Array(signs.length).fill(-1);
  }

  isBetween(from: number, to: number): boolean {
    this.#seek(from, to);
    return this.#nearest < to;
  }

  placesIn(from: number, to: number): readonly number[] {
    this.#seek(from, to);
    return this.#nearest < to ? this.#take(from, to) : NONE;
  }

  #seek(from: number, to: number): void {
    if (to > this.#until && this.#until < this.#text.length) this.#open(from, to);
    if (this.#nearest >= from) return;
    const places = this.#places;
    let nearest = this.#text.length;
    for (let i = 0; i < places.length; i++) {
      if (places[i]! < from) places[i] = this.#searches[i]!(this.#text, from, this.#until);
      nearest = Math.min(nearest, places[i]!);
    }
    this.#nearest = nearest;
  }

  /** Lets the search go on behind what was searched. */
  #open(from: number, to: number): void {
    const places = this.#places;
    for (let i = 0; i < places.length; i++) if (places[i] === this.#until) places[i] = -1;
    this.#nearest = -1;
    this.#until = Math.min(this.#text.length, Math.max(to, from + WINDOW));
  }

  #take(from: number, to: number): readonly number[] {
    const places = this.#places;
    const text = this.#text;
    const found: number[] = [];
    let nearest = text.length;
    for (let i = 0; i < places.length; i++) {
      const search = this.#searches[i]!;
      let at = places[i]!;
      for (; at < to; at = search(text, at + 1, this.#until)) found.push(at - from);
      places[i] = at;
      nearest = Math.min(nearest, at);
    }
    this.#nearest = nearest;
    return inOrder(found);
  }
}

function inOrder(found: number[]): number[] {
  const isOrdered = found.every((at, i) => i === 0 || found[i - 1]! < at);
  if (isOrdered) return found;
  return found.sort((a, b) => a - b).filter((at, i) => at !== found[i - 1]);
}

/** What is sought is the same for each text, and prepared once. */
const FINDERS = new Map<Sign, PlaceFinder>();

function finderOf(sign: Sign): PlaceFinder {
  let finder = FINDERS.get(sign);
  if (!finder) {
    finder = prepare(sign);
    FINDERS.set(sign, finder);
  }
  return finder;
}

function prepare(sign: Sign): PlaceFinder {
  if (typeof sign !== 'string') {
    return (text, from) => {
      sign.lastIndex = from;
      return sign.exec(text)?.index ?? text.length;
    };
  }
  const search = createWordSearch(sign);
  return (text, from, until) => {
    const found = search.indexIn(text.slice(from, until + sign.length - 1));
    return found < 0 ? until : from + found;
  };
}

/** Tells the same of places that were found before, in order. */
export class PlacesInOrder implements Seeker {
  readonly #places: readonly number[];
  #next = 0;

  constructor(places: readonly number[]) {
    this.#places = places;
  }

  isBetween(from: number, to: number): boolean {
    const places = this.#places;
    while (this.#next < places.length && places[this.#next]! < from) this.#next++;
    return this.#next < places.length && places[this.#next]! < to;
  }

  placesIn(from: number, to: number): readonly number[] {
    if (!this.isBetween(from, to)) return NONE;
    const found: number[] = [];
    for (; this.#next < this.#places.length && this.#places[this.#next]! < to; this.#next++)
      found.push(this.#places[this.#next]! - from);
    return found;
  }
}
