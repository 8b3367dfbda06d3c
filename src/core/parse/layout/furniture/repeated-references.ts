import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { mayBeginWith } from '../../scan/may-begin.ts';
import { nextPrinted, wordsUpTo } from './neighbour-lines.ts';

// "Ons kenmerk", "Onze Referentie": alone on its line, with the reference on the next
const LABEL = /^(?:Ons [Kk]enmerk|Onze [Rr]eferentie|Kenmerk) ?:?$/u;
const mayBeLabel = mayBeginWith('ok');
const SIGN = /Ons [Kk]en|Onze [Rr]ef|Kenmerk/u;

// "VHB/2031/12735", "6277310", "DGKE-W / 97520113"
const REFERENCE = /^(?=\D{0,30}\d)(?:\S{5,40}|[\p{Lu}-]{2,14} ?\/ ?\d{5,12})$/u;

// "Datum" with "19 juni 2031" below it
const DAY_LABEL = /^Datum ?:?$/u;
const DAY = /^\d{1,2} \p{Ll}{3,9} \d{4}$/u;

// "Directie Vaarwegen", "Directoraat-Generaal Migratie": with this begins who sends the letter
const SENDER = /^(?:Ministerie|Directie|Directoraat|Afdeling|Programma|Dienst)(?=[ -]|$)/u;

// the head of another letter, below whose margin it stands
const LETTER_HEAD = /^(?:Betreft|Onderwerp|Geachte|Aan de|De voorzitter van)(?![\p{L}-])/iu;
const HEAD_BELOW = 14;

/** No line of such a block is longer, nor has the name of a sender more lines. */
const MAX_LINE = 60;
const MAX_NAMES = 6;

/**
 * Marks the reference that a letter prints again in the margin of its later pages, where a producer wrote the label
 * and the reference on lines of their own: "Onze referentie" ⏎ "BZ2531877". The first stays, it belongs to the head of
 * the letter. So do names of the sender right above that stood above the first one, too.
 */
export function markRepeatedReferences(text: string, lines: Lines): void {
  const sign = text.search(SIGN);
  if (sign < 0 || !SIGN.test(text.slice(sign + 6))) return;
  new RepeatedReferences(text, lines).mark();
}

class RepeatedReferences {
  readonly #text: string;
  readonly #lines: Lines;
  /** Where each short line stood first. */
  readonly #printed = new Map<string, number>();

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  mark(): void {
    const references = new Set<string>();
    for (let i = 0; i < this.#lines.length; i++) {
      if (this.#lines.kind[i] === BLANK) continue;
      const words = this.#words(i);
      if (words === '') continue;
      const below = mayBeLabel(words) && LABEL.test(words) ? this.#step(i, 1) : -1;
      const reference = this.#words(below);
      if (reference !== '' && REFERENCE.test(reference)) {
        if (references.has(reference) && !this.#headsLetter(below)) this.#markBlock(i, below);
        references.add(reference);
      }
      if (!this.#printed.has(words)) this.#printed.set(words, i);
    }
  }

  #markBlock(label: number, reference: number): void {
    for (const at of [...this.#sendersAbove(label), label, reference]) {
      if (this.#lines.kind[at] === TEXT) this.#lines.at(at).markFurniture('running-head');
    }
  }

  /** The lines right above that name the sender, and the day of the letter. */
  #sendersAbove(label: number): number[] {
    const found: number[] = [];
    let own = 0;
    let at = this.#step(label, -1);
    for (let read = 0; read < MAX_NAMES && this.#lines.kind[at] === TEXT; read++) {
      const words = this.#words(at);
      const above = this.#step(at, -1);
      if (own === 0 && DAY.test(words) && DAY_LABEL.test(this.#words(above))) {
        found.push(at, above);
        own = 2;
        at = this.#step(above, -1);
        continue;
      }
      if (words === '' || this.#printed.get(words) === at) break;
      found.push(at);
      if (SENDER.test(words)) own = found.length;
      at = above;
    }
    return found.slice(0, own);
  }

  #headsLetter(from: number): boolean {
    let at = this.#step(from, 1);
    for (let read = 0; read < HEAD_BELOW && at >= 0; read++, at = this.#step(at, 1)) {
      if (this.#lines.kind[at] === TEXT && LETTER_HEAD.test(this.#begin(at))) return true;
    }
    return false;
  }

  #step(i: number, by: 1 | -1): number {
    return nextPrinted(this.#lines, i, by);
  }

  #words(i: number): string {
    return wordsUpTo(this.#text, this.#lines, i, MAX_LINE);
  }

  #begin(i: number): string {
    return this.#text.slice(this.#lines.from[i], this.#lines.from[i]! + 24);
  }
}
