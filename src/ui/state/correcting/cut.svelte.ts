import { nextStop, stopsOf, type Stop, type Stride } from '../../../core/corrections/make/stops.ts';
import type { PlacedThing } from '../../../core/corrections/make/things.ts';

/** A piece of text between two places where a border can stand. */
export interface Segment {
  at: number;
  text: string;
  /** A new paragraph begins with it. */
  opens: boolean;
}

/** A border inside of text, that can be moved by lines, sentences and paragraphs. */
export class Cut {
  readonly segments: readonly Segment[];
  #stops: readonly Stop[];
  /** Before the character at this offset of the source. */
  place = $state(0);

  /** No border can stand before all of the text. Without a place it stands behind a sentence. */
  constructor(source: string, things: readonly PlacedThing[], place: number | undefined) {
    const all = things.flatMap((thing) => stopsOf(source, thing));
    this.#stops = all.slice(1);
    const sentence = this.#stops.find(({ begins }) => begins.has('sentence'));
    this.place = place ?? sentence?.at ?? this.#stops[0]?.at ?? 0;
    const spans = things.flatMap((thing) => thing.spans);
    this.segments = all.map(({ at, begins }, i) => {
      const end = all[i + 1]?.at ?? Infinity;
      const pieces = spans.map(([a, b]) => source.slice(Math.max(a, at), Math.min(b, end)));
      return {
        at,
        text: pieces.join(' ').replaceAll(/\s+/gu, ' ').trim(),
        opens: begins.has('paragraph')
      };
    });
  }

  get isPossible(): boolean {
    return this.#stops.some(({ at }) => at === this.place);
  }

  /** How many places there are, and at which of them the border stands. */
  get position(): { index: number; last: number } {
    const index = this.#stops.findIndex(({ at }) => at === this.place);
    return { index, last: Math.max(0, this.#stops.length - 1) };
  }

  /** The first words after the border. */
  get words(): string {
    const text = this.segments.find(({ at }) => at === this.place)?.text ?? '';
    return text.split(' ').slice(0, 8).join(' ');
  }

  can(stride: Stride, direction: 1 | -1): boolean {
    return nextStop(this.#stops, this.place, stride, direction) !== undefined;
  }

  move(stride: Stride, direction: 1 | -1): void {
    this.place = nextStop(this.#stops, this.place, stride, direction) ?? this.place;
  }

  /** Puts the border before a piece of text, where it can stand there. */
  putBefore(at: number): void {
    if (this.#stops.some((stop) => stop.at === at)) this.place = at;
  }
}
