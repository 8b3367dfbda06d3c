import { merge, type Placed } from '../../../core/corrections/make/statements.ts';
import { bordersOf, type Neighbours, type Subject, type Task } from './task.ts';

/** Makes one of two things that stand beside each other. */
export class MergeTask implements Task {
  readonly type = 'merge';
  #source: string;
  readonly pairs: readonly Neighbours[];
  index = $state(0);

  constructor(subject: Subject) {
    this.#source = subject.source;
    this.pairs = bordersOf(subject).filter(
      ({ upper, lower }) => upper.role !== 'unplaced' && lower.role !== 'unplaced'
    );
    // Rather with what follows than with what stands before.
    this.index = Math.max(
      0,
      this.pairs.findLastIndex(({ upper }) => subject.own.includes(upper))
    );
  }

  placed: readonly Placed[] | undefined = $derived.by(() => {
    const pair = this.pairs[this.index];
    const placed = pair && merge(this.#source, pair.upper, pair.lower);
    return placed && [placed];
  });
}
