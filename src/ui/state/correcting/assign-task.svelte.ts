import { assign, type Placed } from '../../../core/corrections/make/statements.ts';
import type { PlacedThing } from '../../../core/corrections/make/things.ts';
import type { Subject, Task } from './task.ts';

/** Chooses the questions that an answer is for. */
export class AssignTask implements Task {
  readonly type = 'assign';
  #subject: Subject;
  readonly answers: readonly PlacedThing[];
  index = $state(0);
  /** Typed to find questions among many. */
  filter = $state('');
  answer = $derived.by(() => this.answers[this.index]);
  questions: readonly PlacedThing[] = $derived.by(() =>
    this.#subject.things.filter(({ role, set }) => role === 'question' && set === this.answer?.set)
  );
  #before: readonly string[] = $derived.by(() => {
    const { answers } = this.#subject.paper.questionSets[this.answer?.set ?? -1] ?? { answers: [] };
    return answers.find(({ id }) => id === this.answer?.id)?.questionIds ?? [];
  });
  #chosen = $state.raw<readonly string[]>();
  chosen: readonly string[] = $derived(this.#chosen ?? this.#before);
  shown: readonly PlacedThing[] = $derived.by(() => {
    const wanted = this.filter.trim().toLowerCase();
    return this.questions.filter(
      ({ id, label, text }) =>
        wanted === '' ||
        this.chosen.includes(id) ||
        `${label} ${text}`.toLowerCase().includes(wanted)
    );
  });

  constructor(subject: Subject) {
    this.#subject = subject;
    this.answers = subject.own.filter(({ role }) => role === 'answer');
  }

  choose(index: number): void {
    this.index = index;
    this.#chosen = undefined;
  }

  toggle(id: string, isChosen: boolean): void {
    const others = this.chosen.filter((other) => other !== id);
    this.#chosen = isChosen ? [...others, id] : others;
  }

  placed: readonly Placed[] | undefined = $derived.by(() => {
    const chosen = this.questions.filter(({ id }) => this.chosen.includes(id));
    const isSame =
      chosen.length === this.#before.length && chosen.every(({ id }) => this.#before.includes(id));
    if (!this.answer || isSame) return undefined;
    const placed = assign(this.#subject.source, this.answer, chosen);
    return placed && [placed];
  });
}
