import { borderAt, type Placed } from '../../../core/corrections/make/statements.ts';
import { Cut } from './cut.svelte.ts';
import { bordersOf, type Neighbours, type Subject, type Task } from './task.ts';

/** Moves the border between two things that stand beside each other. */
export class BorderTask implements Task {
  readonly type = 'border';
  #source: string;
  readonly borders: readonly Neighbours[];
  index = $state(0);
  cut = $state.raw<Cut>();

  constructor(subject: Subject) {
    this.#source = subject.source;
    this.borders = bordersOf(subject);
    // Most are about a question and its answer.
    const between = this.borders.findIndex(
      ({ upper, lower }) => upper.role === 'question' && lower.role === 'answer'
    );
    this.choose(Math.max(0, between));
  }

  /** Takes the border with this index in hand. */
  choose(index: number): void {
    this.index = index;
    const border = this.borders[index];
    this.cut =
      border && new Cut(this.#source, [border.upper, border.lower], border.lower.spans[0]?.[0]);
  }

  placed: readonly Placed[] | undefined = $derived.by(() => {
    const border = this.borders[this.index];
    if (!border || !this.cut?.isPossible || this.cut.place === border.lower.spans[0]?.[0])
      return undefined;
    const placed = borderAt(this.#source, border.upper, border.lower, this.cut.place);
    return placed && [placed];
  });
}
