import type { TextRole } from '../../../core/corrections/correction.ts';
import {
  firstLineEnd,
  readNumbering,
  splitAt,
  type Placed
} from '../../../core/corrections/make/statements.ts';
import type { PlacedThing } from '../../../core/corrections/make/things.ts';
import { Cut } from './cut.svelte.ts';
import type { Subject, Task } from './task.ts';

/** Lets something else begin in the middle of a thing. */
export class SplitTask implements Task {
  readonly type = 'split';
  #source: string;
  readonly parts: readonly PlacedThing[];
  index = $state(0);
  role = $state<TextRole>('answer');
  headed = $state(false);
  number = $state('');
  part = $derived.by(() => this.parts[this.index]);
  cut = $state.raw<Cut>();

  constructor({ source, own }: Subject) {
    this.#source = source;
    this.parts = own.filter(({ role }) => role !== 'unplaced');
    const long = this.parts.findIndex((part) => new Cut(source, [part], undefined).isPossible);
    this.choose(Math.max(0, long));
  }

  /** Takes the thing with this index in hand. */
  choose(index: number): void {
    this.index = index;
    const part = this.parts[index];
    this.cut = part && new Cut(this.#source, [part], undefined);
  }

  /** The first line of the second part, which may be its heading. */
  get firstLine(): string {
    const place = this.cut?.place ?? 0;
    return this.#source.slice(place, firstLineEnd(this.#source, [place, place + 120])).trim();
  }

  get isNumberMissing(): boolean {
    return this.role === 'question' && !readNumbering(this.number);
  }

  placed: readonly Placed[] | undefined = $derived.by(() => {
    if (!this.part || !this.cut?.isPossible || this.isNumberMissing) return undefined;
    const { role, headed } = this;
    const numbering = role === 'question' ? readNumbering(this.number) : undefined;
    const placed = splitAt(this.#source, this.part, this.cut.place, { role, headed, numbering });
    return placed && [placed];
  });
}
