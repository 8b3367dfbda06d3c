import { runOf, shift, type Placed } from '../../../core/corrections/make/statements.ts';
import type { PlacedThing } from '../../../core/corrections/make/things.ts';
import type { Subject, Task } from './task.ts';

/** Puts a run of answers some questions further down or up. */
export class ShiftTask implements Task {
  readonly type = 'shift';
  #subject: Subject;
  /** The answers of the set from the chosen one on. */
  readonly answers: readonly PlacedThing[];
  fromId = $state('');
  untilId = $state('');
  by = $state(1);
  /** Those at which the run can end. */
  ends: readonly PlacedThing[] = $derived.by(() =>
    this.answers.slice(
      Math.max(
        0,
        this.answers.findIndex(({ id }) => id === this.fromId)
      )
    )
  );
  run = $derived.by(() => {
    const set = this.#subject.paper.questionSets[this.answers[0]?.set ?? -1];
    const isEnd = this.ends.some(({ id }) => id === this.untilId);
    const until = isEnd ? this.untilId : (this.ends.at(-1)?.id ?? '');
    return set ? runOf(set, this.fromId, until, this.by) : [];
  });

  constructor(subject: Subject) {
    this.#subject = subject;
    const first = subject.own.find(({ role }) => role === 'answer');
    this.answers = subject.things.filter(
      ({ role, set }) => role === 'answer' && set === first?.set
    );
    this.fromId = first?.id ?? '';
    this.untilId = this.answers.at(-1)?.id ?? '';
  }

  placed: readonly Placed[] | undefined = $derived.by(() => {
    const { source, things } = this.#subject;
    const placed = shift(source, things, this.run, this.by);
    return placed && [placed];
  });
}
