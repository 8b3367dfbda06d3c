import MiniSearch from 'minisearch';
import { packOccurrences, type SavedTerms } from './saved-terms.ts';
import { TermMap } from './term-map.ts';

/** The terms of a unit (a question with its answer, or a section) by field. */
export interface UnitTerms {
  /** Title, people and case number: what a unit shares with its whole set. */
  context: readonly string[];
  question: readonly string[];
  answer: readonly string[];
  /** Footnotes, answers that are pointed to, and what the user noted. */
  notes: readonly string[];
}

/** A field of a unit that has terms of its own. */
export type TermField = keyof UnitTerms;

/** All fields with terms of their own. */
export const TERM_FIELDS: readonly TermField[] = ['context', 'question', 'answer', 'notes'];

type Row = { id: number } & Record<TermField, string>;

/** Which units of a field have a term, and how often, by MiniSearch's own numbers of units. */
export type Occurrences = ReadonlyMap<number, number>;

/** By MiniSearch's own number of the field. */
type OccurrencesByField = ReadonlyMap<number, Occurrences>;

const GONE = -1;

/**
 * MiniSearch as keeper of terms. Its `search` makes an object for every unit that has a term, which
 * takes long where thousands have it; here the occurrences themselves can be read.
 */
export class TermIndex extends MiniSearch<Row> {
  /** The unit by MiniSearch's number of it, without a hole: `GONE` where it is no more. */
  #units: number[] = [];
  /** Different terms by field and MiniSearch's number of the unit. */
  #lengths: Record<TermField, number[]> = { context: [], question: [], answer: [], notes: [] };
  #room = 0;

  constructor(saved?: SavedTerms) {
    super({
      fields: [...TERM_FIELDS],
      // terms come ready-made, one blank between them, so there is nothing to analyse
      tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
      processTerm: (term) => term
    });
    this._index = new TermMap(saved) as unknown as typeof this._index;
    if (saved) this.#restore(saved);
  }

  addTerms(unit: number, terms: UnitTerms): void {
    const row: Row = { id: unit, context: '', question: '', answer: '', notes: '' };
    for (const field of TERM_FIELDS) row[field] = terms[field].join(' ');
    this.add(row);
    this.#place(this._idToShortId.get(unit)!, unit);
  }

  discardUnits(units: readonly number[]): void {
    for (const unit of units) this.#units[this._idToShortId.get(unit)!] = GONE;
    this.discardAll(units);
  }

  /** What its constructor takes: the units numbered anew, without what is gone. */
  save(): SavedTerms {
    const numbers = [...this._documentIds.keys()];
    const renumbered: number[] = [];
    numbers.forEach((number, i) => (renumbered[number] = i));
    const terms: string[] = [];
    const occurrences: number[] = [];
    for (const [term, byField] of this._index) {
      const before = occurrences.length;
      packOccurrences(byField, renumbered, occurrences);
      if (occurrences.length > before) terms.push(term);
    }
    return {
      units: numbers.map((number) => this.#units[number]!),
      lengths: numbers.map((number) => this._fieldLength.get(number) ?? []),
      meanLengths: this._avgFieldLength,
      terms: terms.join('\n'),
      occurrences
    };
  }

  #restore({ units, lengths, meanLengths }: SavedTerms): void {
    this._documentCount = units.length;
    this._nextId = units.length;
    this._avgFieldLength = [...meanLengths];
    units.forEach((unit, number) => {
      this._documentIds.set(number, unit);
      this._idToShortId.set(unit, number);
      this._fieldLength.set(number, lengths[number] ?? []);
      this.#place(number, unit);
    });
  }

  /** All units have numbers below it. */
  get room(): number {
    return this.#room;
  }

  #place(number: number, unit: number): void {
    this.#units[number] = unit;
    this.#room = Math.max(this.#room, unit + 1);
    const lengths = this._fieldLength.get(number) ?? [];
    for (const field of TERM_FIELDS) {
      this.#lengths[field][number] = lengths[this._fieldIds[field]!] ?? 0;
    }
  }

  /** The occurrences of a term in each field, to be asked with `inField`. */
  occurrences(term: string): OccurrencesByField | undefined {
    return this._index.get(term);
  }

  inField(occurrences: OccurrencesByField, field: TermField): Occurrences | undefined {
    return occurrences.get(this._fieldIds[field]!);
  }

  /** How many units have it; units that are gone are cleared away only now and then. */
  having(occurrences: Occurrences): number {
    if (this.dirtCount === 0) return occurrences.size;
    let having = 0;
    for (const number of occurrences.keys()) if (this.#units[number]! >= 0) having++;
    return having;
  }

  /** The units by MiniSearch's numbers of them; below 0 where one is gone. */
  get units(): readonly number[] {
    return this.#units;
  }

  /** How many different terms units have in a field, by MiniSearch's numbers of them. */
  lengthsOf(field: TermField): readonly number[] {
    return this.#lengths[field];
  }

  meanLength(field: TermField): number {
    return this._avgFieldLength[this._fieldIds[field]!] ?? 0;
  }
}
