import { furnitureKind } from '../layout/furniture/furniture-phrases.ts';
import type { CutLine, Half } from './cut-line.ts';

// What ministries print beside their letters and memos, a label to a line, its value below: "Ons kenmerk",
// "Bijlage(n)", "Contactpersoon", "Datum 14 maart 2031"
const LABEL =
  /^(?:(?:(?:ons |uw )?kenmerk|(?:onze |uw )?referentie)(?: \S{0,12}\d\S{0,20})?|uw brief(?: van)?|bijlage(?:n|\(n\))?(?: \d{1,2})?|contactpersoon|auteur|steller|opgesteld door|behandeld door|inlichtingen(?: bij)?|doorkiesnummer|telefoon|datum(?: \d{1,2} \p{Ll}{3,9} \d{4})?|kopie aan|samengewerkt met|directie \p{Lu}.{2,50}|ministerie van(?: \p{Lu}.{2,60})?|directoraat-generaal(?: \p{Lu}.{2,50})?|t \d{3}[ -].{5,12}|postbus \d{3,5})\s?:?$/iu;

// "WW-2031/44" of "Ons kenmerk WW-2031/44": on another page the value may stand below its label
const VALUE = /(?<=^(?:(?:ons |uw )?kenmerk|(?:onze |uw )?referentie|datum) ).+$/iu;

/** So many different ones show such a margin. */
const LEAST = 2;

/** What the margins of the pages of a text hold, as far as it is read. */
export class LetterMargin {
  readonly #printed = new Set<string>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the right side of some lines holds what a letter or memo prints in its margin. */
  isIn(cuts: readonly CutLine[]): boolean {
    const labels = new Set<string>();
    for (const { left, right } of cuts) {
      const label = LABEL.exec(this.#read(right));
      // "Datum    Kenmerk": the names of the columns of a table
      if (label && !LABEL.test(this.#read(left))) labels.add(label[0]);
    }
    return labels.size >= LEAST;
  }

  /** Whether it holds nothing but what a page before had there, labels with their values, and page numbers. */
  isRepeatedIn(cuts: readonly CutLine[]): boolean {
    if (this.#printed.size === 0) return false;
    let repeated = 0;
    let above = '';
    for (const { right } of cuts) {
      const words = this.#read(right);
      if (words === '') continue;
      const isLabel = LABEL.test(words);
      if (this.#printed.has(words)) repeated++;
      else if (!isLabel && !LABEL.test(above) && !furnitureKind(words)) return false;
      above = words;
    }
    return repeated > 0;
  }

  /** The same lines with the number of a page, which the margin holds as well, where the page ends. */
  withFeet(cuts: readonly CutLine[]): CutLine[] {
    return cuts.map((cut) => {
      const { left, right } = cut;
      const isFoot = left.from === left.to && furnitureKind(this.#read(right)) !== undefined;
      return isFoot ? { left: right, right: { from: right.to, to: right.to } } : cut;
    });
  }

  /** Notes what the margin of a page holds. */
  add(cuts: readonly CutLine[]): void {
    for (const { right } of cuts) {
      const words = this.#read(right);
      if (words === '') continue;
      this.#printed.add(words);
      const value = VALUE.exec(words)?.[0];
      if (value !== undefined) this.#printed.add(value);
    }
  }

  #read({ from, to }: Half): string {
    return this.#text.slice(from, to).trim();
  }
}
