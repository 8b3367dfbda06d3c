import { readNumbering, renumber, type Placed } from '../../../core/corrections/make/statements.ts';
import type { PlacedThing } from '../../../core/corrections/make/things.ts';
import type { Subject, Task } from './task.ts';

/** Calls a question by another number. */
export class RenumberTask implements Task {
  readonly type = 'renumber';
  #source: string;
  readonly question: PlacedThing | undefined;
  number = $state('');

  constructor({ source, own }: Subject) {
    this.#source = source;
    this.question = own.find(({ role }) => role === 'question');
    this.number = this.question?.label ?? '';
  }

  get isNumberMissing(): boolean {
    return !readNumbering(this.number);
  }

  placed: readonly Placed[] | undefined = $derived.by(() => {
    const numbering = readNumbering(this.number);
    if (!this.question || !numbering || numbering.label === this.question.label) return undefined;
    const placed = renumber(this.#source, this.question, numbering);
    return placed && [placed];
  });
}
