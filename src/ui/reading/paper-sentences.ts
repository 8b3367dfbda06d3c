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

/** Where the sentences of a paper stand in its source, in order. */
export function readSentences(holders: Iterable<Holder>, reading: PaperReading): Span[] {
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
  return sentences.sort((a, b) => a[0] - b[0]);
}

/** The sentence that stands at a place of the source, if one does. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  const sentence = sentences.findLast(([start]) => start <= offset);
  return sentence && offset < sentence[1] ? sentence : undefined;
}

/** The sentence before or after a place of the source. */
export function sentenceBeside(
  sentences: readonly Span[],
  [start, end]: Span,
  direction: 1 | -1
): Span | undefined {
  return direction === 1
    ? sentences.find((sentence) => sentence[0] >= end)
    : sentences.findLast((sentence) => sentence[1] <= start);
}
