import type { PlacedThing } from '../../../core/corrections/make/things.ts';
import type { OpenedPaper } from '../papers.ts';
import { AssignTask } from './assign-task.svelte.ts';
import { BorderTask } from './border-task.svelte.ts';
import { MergeTask } from './merge-task.svelte.ts';
import { RenumberTask } from './renumber-task.svelte.ts';
import { RoleTask } from './role-task.svelte.ts';
import { ShiftTask } from './shift-task.svelte.ts';
import { SplitTask } from './split-task.svelte.ts';
import { tasksFor, type Subject, type TaskName } from './task.ts';

/** What is to be corrected. */
export interface Wanted {
  /** Ids of questions, answers, sections or pieces of unplaced text. */
  ids: readonly string[];
  /** In words: "vraag 13". */
  name: string;
}

/** What is being corrected, and in which of the possible ways. */
export class Correcting {
  readonly opened: OpenedPaper;
  readonly things: readonly PlacedThing[];
  readonly name: string;
  readonly taskNames: readonly TaskName[];
  #subject: Subject;
  task = $state.raw<ReturnType<typeof create>>()!;

  constructor(opened: OpenedPaper, things: readonly PlacedThing[], { ids, name }: Wanted) {
    this.opened = opened;
    this.things = things;
    this.name = name;
    const own = things.filter(({ id }) => ids.includes(id));
    this.#subject = { paper: opened.paper, source: opened.source.text, things, own };
    this.taskNames = tasksFor(this.#subject);
    // Text that is nothing yet is to become something.
    this.choose(own[0]?.role === 'unplaced' ? 'role' : 'border');
  }

  /** Takes another way of correcting in hand. */
  choose(name: TaskName): void {
    this.task = create(name, this.#subject);
  }
}

function create(name: TaskName, subject: Subject) {
  switch (name) {
    case 'border':
      return new BorderTask(subject);
    case 'split':
      return new SplitTask(subject);
    case 'merge':
      return new MergeTask(subject);
    case 'renumber':
      return new RenumberTask(subject);
    case 'assign':
      return new AssignTask(subject);
    case 'shift':
      return new ShiftTask(subject);
    case 'role':
      return new RoleTask(subject);
  }
}
