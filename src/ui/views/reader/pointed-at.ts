import type { Paper } from '../../../core/model/paper.ts';
import type { Spans } from '../../../core/model/span.ts';
import { findExchange, type Exchange } from '../../../core/reading/exchange.ts';
import { spansOfExchange } from '../../../core/reading/exchange-spans.ts';
import { passageSpans } from '../../../core/reading/passage-spans.ts';
import type { PaperReading } from '../../../core/reading/paper-reading.ts';
import type { Place } from '../../addresses/paper-route.ts';
import { texts } from '../../texts/texts.ts';

/** A part of a paper that an address points at. */
export interface PointedAt {
  /** What it is, in words. */
  name: string;
  spans: Spans;
}

/** What a place of a paper is called and where it stands; `undefined` where it is not there. */
export function pointedAt(
  place: Place | undefined,
  paper: Paper,
  reading: PaperReading,
  exchanges: readonly Exchange[]
): PointedAt | undefined {
  const t = texts.reader;
  if (place?.type === 'passage') {
    return { name: t.passage, spans: passageSpans(paper, [place.start, place.end]) };
  }
  if (place?.type === 'question') {
    const exchange = findExchange(exchanges, place.key);
    return (
      exchange && { name: t.question(exchange.question.label), spans: spansOfExchange(exchange) }
    );
  }
  if (place?.type === 'section') {
    const section = reading.sections[place.number - 1]?.section;
    return section && { name: section.title ?? t.untitledSection, spans: section.spans };
  }
  const note = place && reading.notes[place.number - 1]?.note;
  return note && { name: t.footnote(note.label), spans: note.spans };
}
