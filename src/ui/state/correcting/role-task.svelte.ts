import type { TextRole } from '../../../core/corrections/correction.ts';
import {
  readNumbering,
  roleOf,
  spanOf,
  type Placed
} from '../../../core/corrections/make/statements.ts';
import type { PlacedThing } from '../../../core/corrections/make/things.ts';
import type { Subject, Task } from './task.ts';

/** Says that something is a question, an answer or neither. */
export class RoleTask implements Task {
  readonly type = 'role';
  #source: string;
  /** Each chosen thing, and where there are several all of them together. */
  readonly choices: readonly (readonly PlacedThing[])[];
  index = $state(0);
  role = $state<TextRole>('section');
  number = $state('');
  chosen: readonly PlacedThing[] = $derived.by(() => this.choices[this.index] ?? []);

  constructor({ source, own }: Subject) {
    this.#source = source;
    this.choices = [...own.map((thing) => [thing]), ...(own.length > 1 ? [own] : [])];
    this.index = this.choices.length - 1;
    const [first] = own;
    this.role = first?.role === 'unplaced' || first?.role === 'section' ? 'answer' : 'section';
    this.number = own.find(({ role }) => role === 'question')?.label ?? '';
  }

  get isNumberMissing(): boolean {
    return this.role === 'question' && !readNumbering(this.number);
  }

  placed: readonly Placed[] | undefined = $derived.by(() => {
    const [first] = this.chosen;
    const last = this.chosen.at(-1);
    if (!first || !last || this.isNumberMissing) return undefined;
    const isSame = this.chosen.length === 1 && first.role === this.role;
    const start = spanOf(this.#source, first)?.[0];
    const end = spanOf(this.#source, last)?.[1];
    if (isSame || start === undefined || end === undefined) return undefined;
    const { role } = this;
    const numbering = role === 'question' ? readNumbering(this.number) : undefined;
    const placed = roleOf(this.#source, [start, end], { role, headed: false, numbering });
    // What was the heading of a question or an answer stays one.
    const headingTo = this.chosen.length === 1 && first.heading?.spans.at(-1)?.[1];
    return [headingTo && role !== 'section' ? withHeading(placed, headingTo) : placed];
  });
}

function withHeading(placed: Placed, headingTo: number): Placed {
  const { statement } = placed;
  return statement.kind === 'role' ? { ...placed, statement: { ...statement, headingTo } } : placed;
}
