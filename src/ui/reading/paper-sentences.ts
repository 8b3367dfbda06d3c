import type { Paper } from '../../core/model/paper.ts';
import type { Span } from '../../core/model/span.ts';
import { sentenceEnd } from '../../core/parse/scan/sentences.ts';
import { noteHolderId, type Holder } from '../../core/reading/holder.ts';
import type { PaperReading } from '../../core/reading/paper-reading.ts';

const BLANK = /\s/u;

/** All that holds text in a paper, by its id. */
export function holdersOf(paper: Paper, reading: PaperReading): ReadonlyMap<string, Holder> {
  const all: Holder[] = [
    ...paper.questionSets.flatMap(({ questions, answers }) => [...questions, ...answers]),
    ...reading.sections.map(({ section }) => section),
    ...reading.notes.map(({ number, note }) => ({ ...note, id: noteHolderId(number) }))
  ];
  return new Map(all.map((holder) => [holder.id, holder]));
}

/** Where in the order of reading an offset of the source stands; see `createReadingPlaces`. */
type PlaceOf = (offset: number) => number;
/** Of a paper without columns. */
const asPrinted: PlaceOf = (offset) => offset;

/** Where the sentences of a paper stand in its source, in the order of reading. */
export function readSentences(
  holders: Iterable<Holder>,
  reading: PaperReading,
  placeOf = asPrinted
): Span[] {
  const sentences: Span[] = [];
  for (const holder of holders) {
    const { text } = holder;
    const map = reading.mapOf(holder);
    for (let at = 0; at < text.length;) {
      const end = Math.max(sentenceEnd(text, at), at + 1);
      sentences.push(map.span([at, end]));
      at = end;
      while (at < text.length && BLANK.test(text[at]!)) at++;
    }
  }
  return sentences.sort((a, b) => placeOf(a[0]) - placeOf(b[0]));
}

/** The sentence that stands at a place of the source, if one does. */
export function sentenceAt(
  sentences: readonly Span[],
  offset: number,
  placeOf = asPrinted
): Span | undefined {
  const place = placeOf(offset);
  const sentence = sentences.findLast(([start]) => placeOf(start) <= place);
  return sentence && place <= placeOf(sentence[1] - 1) ? sentence : undefined;
}

/** The sentence before or after a place of the source. */
export function sentenceBeside(
  sentences: readonly Span[],
  [start, end]: Span,
  direction: 1 | -1,
  placeOf = asPrinted
): Span | undefined {
  const from = placeOf(start);
  const to = end > start ? placeOf(end - 1) + 1 : from;
  return direction === 1
    ? sentences.find((sentence) => placeOf(sentence[0]) >= to)
    : sentences.findLast((sentence) => placeOf(sentence[1] - 1) < from);
}
