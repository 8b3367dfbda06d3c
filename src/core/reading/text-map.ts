import type { Span, Spans } from '../model/span.ts';
import { signAt } from './written-sign.ts';

// "a", not " " nor a line end
const BLANK = /\s/;

/** Where each character of a reader's text stands in its source. */
export interface TextMap {
  /** The part of the reader's text that a piece of the source became; `undefined` when none. */
  range(span: Span): Span | undefined;
  /** The piece of the source that a part of the reader's text came from. */
  span(range: Span): Span;
  /** Where in the source the character at an offset of the reader's text stands. */
  place(offset: number): number;
}

/**
 * Lays a reader's text beside the source that it was derived from. Deriving only leaves characters
 * out (hyphens, note marks, page furniture) and changes blanks, so walking both finds each; what a web
 * page writes with several signs (`&euml;`, the tag of an item of a list) is found as one. What heads
 * the text in the same spans is passed first, since its letters may be those with which it begins.
 */
export function mapText(source: string, spans: Spans, text: string, heading = ''): TextMap {
  const headed = heading && findPlaces(source, spans, `${heading} ${text}`);
  const { places, last } =
    headed && headed.isWhole
      ? { places: headed.places.subarray(heading.length + 1), last: headed.last }
      : findPlaces(source, spans, text);
  const endOf = (offset: number) => {
    const place = places[offset] ?? last;
    const isWhole = source[place] !== text[offset] && !BLANK.test(text[offset]!);
    return place + ((isWhole && signAt(source, place, text, offset)?.length) || 1);
  };
  const turns = spans.some(([start], i) => i > 0 && start < spans[i - 1]![0]);
  return {
    place: (offset) => places[offset] ?? last,
    range([start, end]) {
      // What goes on at the top of the next column stands before its beginning in the source.
      const isIn = (place: number) => place >= start && place < end;
      const from = turns ? places.findIndex(isIn) : firstAtLeast(places, start);
      let to = turns ? places.findLastIndex(isIn) + 1 : firstAtLeast(places, end);
      // A blank stands where the letter before it stands.
      while (to > from && BLANK.test(text[to - 1]!)) to--;
      return from < to ? [from, to] : undefined;
    },
    span([from, to]) {
      const start = places[from] ?? last;
      return [start, to > from ? endOf(to - 1) : start];
    }
  };
}

/** The place of each character, that of the last one found, and whether all were. */
function findPlaces(
  source: string,
  spans: Spans,
  text: string
): { places: Float64Array; last: number; isWhole: boolean } {
  const places = new Float64Array(text.length);
  let at = 0;
  let last = spans[0]?.[0] ?? 0;
  const skipBlanks = () => {
    while (at < text.length && BLANK.test(text[at]!)) places[at++] = last;
  };
  for (const [start, end] of spans) {
    for (let place = start; place < end && at < text.length; place++) {
      skipBlanks();
      if (source[place] === text[at]) {
        last = place;
        places[at++] = place;
        continue;
      }
      const sign = signAt(source, place, text, at);
      if (!sign) continue;
      if (sign.shown > 0) last = place;
      for (let i = 0; i < sign.shown; i++) places[at++] = place;
      place += sign.length - 1;
    }
  }
  const isWhole = at === text.length || text.slice(at).trim() === '';
  places.fill(last, at);
  return { places, last, isWhole };
}

/** The index of the first of the ascending `places` that is not below `value`. */
function firstAtLeast(places: Float64Array, value: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
