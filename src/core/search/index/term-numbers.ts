/** A number for each word that was read, from 0 up: what goes through texts compares these. */
export interface TermNumbers {
  /** How many words have a number; more after each new word. */
  readonly size: number;
  /** That of a word; a word that had none gets the next. */
  numberOf(term: string): number;
  termOf(number: number): string;
}

/** No words yet. */
export function createTermNumbers(): TermNumbers {
  const numbers = new Map<string, number>();
  const terms: string[] = [];

  return {
    get size() {
      return terms.length;
    },
    numberOf(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = terms.push(term) - 1;
      numbers.set(term, number);
      return number;
    },
    termOf: (number) => terms[number]!
  };
}
