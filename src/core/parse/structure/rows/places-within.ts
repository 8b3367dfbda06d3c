import { createSeeker, PlacesInOrder, type Seeker, type Sign } from '../../scan/seeker.ts';

/** Every word that heads a question or an answer begins with one of these. */
const HEADING_SIGNS = ['Vra', 'VRA', 'Antwo', 'ANTWO', 'Beantw'];

// A digit behind a sentence and a blank: each number behind a sentence of its line begins with one.
const DIGIT_BEHIND_SENTENCE = /\d(?<=[.?!»”’)\]]\d{0,2}[ \t]{1,4}\d)/gu;

/**
 * Where words that head a question or an answer, and numbers behind sentences, stand in a text: what may stand in
 * the middle of a line. Whoever asks first has the text searched, and others ask again from its beginning.
 */
export class PlacesWithin {
  readonly #text: string;
  #headings: readonly number[] | undefined;
  #numbers: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  headings(): Pick<Seeker, 'isBetween'> {
    return new PlacesInOrder((this.#headings ??= findPlaces(this.#text, HEADING_SIGNS)));
  }

  numbers(): Pick<Seeker, 'isBetween'> {
    return new PlacesInOrder((this.#numbers ??= findPlaces(this.#text, [DIGIT_BEHIND_SENTENCE])));
  }
}

/** So much of a text is searched at once, in characters. */
const STRETCH = 1 << 14;

function findPlaces(text: string, signs: readonly Sign[]): readonly number[] {
  const seeker = createSeeker(text, signs);
  const places: number[] = [];
  for (let start = 0; start < text.length; start += STRETCH) {
    const end = Math.min(text.length, start + STRETCH);
    for (const at of seeker.placesIn(start, end)) places.push(start + at);
  }
  return places;
}
