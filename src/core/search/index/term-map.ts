import {
  type ByField,
  type SavedTerms,
  skipOccurrences,
  unpackOccurrences
} from './saved-terms.ts';

/**
 * In place of MiniSearch's tree of letters: beginnings are sought elsewhere, and a whole term is found
 * at once here, but letter by letter there. Of the tree it has what MiniSearch asks to add and discard.
 *
 * What was saved is unpacked term by term, when it is asked for: a start needs few of some hundred
 * thousand.
 */
export class TermMap {
  /** Where a term stands, or where that begins in `#packed`. */
  readonly #terms = new Map<string, ByField | number>();
  #packed: readonly number[] = [];

  /** An empty one, or one of what was saved, whose numbers it keeps. */
  constructor(saved?: Pick<SavedTerms, 'terms' | 'occurrences'>) {
    if (!saved || saved.terms === '') return;
    this.#packed = saved.occurrences;
    let at = 0;
    for (const term of saved.terms.split('\n')) {
      this.#terms.set(term, at);
      at = skipOccurrences(this.#packed, at);
    }
  }

  get size(): number {
    return this.#terms.size;
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  get(term: string): ByField | undefined {
    const value = this.#terms.get(term);
    if (typeof value !== 'number') return value;
    const unpacked = unpackOccurrences(this.#packed, value);
    this.#terms.set(term, unpacked);
    return unpacked;
  }

  set(term: string, byField: ByField): this {
    this.#terms.set(term, byField);
    return this;
  }

  fetch(term: string, initial: () => ByField): ByField {
    let value = this.get(term);
    if (value === undefined) this.#terms.set(term, (value = initial()));
    return value;
  }

  delete(term: string): boolean {
    return this.#terms.delete(term);
  }

  *[Symbol.iterator](): Generator<[string, ByField], void> {
    for (const term of this.#terms.keys()) yield [term, this.get(term)!];
  }
}
