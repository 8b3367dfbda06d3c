import type { Paper } from '../../core/model/paper.ts';
import { createReadingPlaces } from '../../core/model/reading-place.ts';
import type { Span, Spans } from '../../core/model/span.ts';
import type { Holder } from '../../core/reading/holder.ts';
import type { PaperReading } from '../../core/reading/paper-reading.ts';
import { offsetOfInk } from './clicked-offset.ts';
import { holdersOf, readSentences, sentenceAt, sentenceBeside } from './paper-sentences.ts';

/** What is read, and the text that it was read from. */
interface Shown {
  paper: Paper;
  reading: PaperReading;
  text: string;
}

interface Known {
  reading: PaperReading;
  holders: ReadonlyMap<string, Holder>;
  sentences: readonly Span[];
  placeOf: (offset: number) => number;
}

/** Keeps reading and source at the same sentence: what is picked in either is shown in both. */
export class SourceSync {
  #shown: () => Shown;
  #onpick: (span: Span) => void;
  #known: Known | undefined;

  constructor(shown: () => Shown, onpick: (span: Span) => void) {
    this.#shown = shown;
    this.#onpick = onpick;
  }

  /** A character of a holder's paragraph was picked: so many that are no blanks go before it. */
  pickInText(holderId: string, paragraph: number, ink: number): void {
    const { holders, sentences, reading, placeOf } = this.#read();
    const holder = holders.get(holderId);
    if (!holder) return;
    const offset = paragraph + offsetOfInk(holder.text.slice(paragraph), ink);
    const [start] = reading.mapOf(holder).span([offset, offset + 1]);
    const sentence = sentenceAt(sentences, start, placeOf);
    if (sentence) this.#onpick(sentence);
  }

  /** A place of the source was picked; where no text is read, its line is shown. */
  pickInSource(offset: number): void {
    const { text } = this.#shown();
    const { sentences, placeOf } = this.#read();
    this.#onpick(sentenceAt(sentences, offset, placeOf) ?? lineOf(text, offset));
  }

  /** Goes to the sentence before or after what is shown; into what is shown when that is more. */
  step(shown: Spans, direction: 1 | -1): void {
    const { sentences, placeOf } = this.#read();
    const first = [...shown].sort((a, b) => placeOf(a[0]) - placeOf(b[0]))[0];
    const start = first?.[0] ?? 0;
    const current = sentenceAt(sentences, start, placeOf);
    const isOne = current && shown.every(([, end]) => placeOf(end - 1) <= placeOf(current[1] - 1));
    const from: Span = isOne ? current : [start, start];
    const sentence = sentenceBeside(sentences, from, direction, placeOf);
    if (sentence) this.#onpick(sentence);
  }

  #read(): Known {
    const { paper, reading } = this.#shown();
    if (this.#known?.reading !== reading) {
      const holders = holdersOf(paper, reading);
      const placeOf = createReadingPlaces(paper);
      const sentences = readSentences(holders.values(), reading, placeOf);
      this.#known = { reading, holders, sentences, placeOf };
    }
    return this.#known;
  }
}

function lineOf(text: string, offset: number): Span {
  const ends = ['\n', '\r', '\f'].map((end) => text.lastIndexOf(end, offset - 1));
  const start = Math.max(...ends) + 1;
  const length = text.slice(start).search(/[\n\r\f]/u);
  return [start, length < 0 ? text.length : start + length];
}
