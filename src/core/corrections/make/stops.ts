import { sentenceEnd } from '../../parse/scan/sentences.ts';
import { mapText } from '../../reading/text-map.ts';
import type { PlacedThing } from './things.ts';

/** How far a border goes at a time. */
export type Stride = 'line' | 'sentence' | 'paragraph';

/** A place where a border can stand: before the character at this offset of the source. */
export interface Stop {
  at: number;
  /** What begins here. */
  begins: ReadonlySet<Stride>;
}

const BLANK = /\s/u;
const LINE_END = /[\n\r\f]/u;

/** The places inside a thing's text where something begins, its own beginning included. */
export function stopsOf(source: string, { spans, text, role }: PlacedThing): Stop[] {
  const stops = new Map<number, Set<Stride>>();
  const add = (at: number, stride: Stride) =>
    stops.set(at, (stops.get(at) ?? new Set()).add(stride));
  if (role === 'unplaced') for (const [start] of spans) add(start, 'paragraph');
  else {
    const map = mapText(source, spans, text);
    for (const [offset, stride] of beginnings(text)) add(map.place(offset), stride);
  }
  for (const at of lineStarts(source, spans)) add(at, 'line');
  return [...stops].map(([at, begins]) => ({ at, begins })).sort((a, b) => a.at - b.at);
}

/** Where paragraphs and sentences begin in a reader's text. */
function* beginnings(text: string): Generator<[number, Stride]> {
  let isParagraph = true;
  for (let at = 0; at < text.length;) {
    if (isParagraph) yield [at, 'paragraph'];
    yield [at, 'sentence'];
    const end = Math.max(sentenceEnd(text, at), at + 1);
    let next = end;
    while (next < text.length && BLANK.test(text[next]!)) next++;
    isParagraph = text.slice(end, next).includes('\n\n');
    at = next;
  }
}

/** The first characters of the source's lines, as far as they are in these pieces. */
function lineStarts(source: string, spans: PlacedThing['spans']): number[] {
  const starts: number[] = [];
  for (const [start, end] of spans) {
    let isNew = true;
    for (let at = start; at < end; at++) {
      const character = source[at]!;
      if (LINE_END.test(character)) isNew = true;
      if (!isNew || BLANK.test(character)) continue;
      starts.push(at);
      isNew = false;
    }
  }
  return starts;
}

/** The next place in this direction at which one of these begins; `undefined` at the end. */
export function nextStop(
  stops: readonly Stop[],
  from: number,
  stride: Stride,
  direction: 1 | -1
): number | undefined {
  const fitting = stops.filter(({ begins }) => begins.has(stride));
  return direction === 1
    ? fitting.find(({ at }) => at > from)?.at
    : fitting.findLast(({ at }) => at < from)?.at;
}
