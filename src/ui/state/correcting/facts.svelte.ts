import type { PaperFactsByHand, SetFactsByHand } from '../../../core/corrections/correction.ts';
import type { Placed } from '../../../core/corrections/make/statements.ts';
import { spanOf } from '../../../core/corrections/make/statements.ts';
import type { PlacedThing } from '../../../core/corrections/make/things.ts';
import type { Paper, PaperKind } from '../../../core/model/paper.ts';
import type { Person } from '../../../core/model/person.ts';
import type { QuestionSet } from '../../../core/model/question-set.ts';

/** A person while it is being filled in: every part is there, empty where it is not known. */
export type EditedPerson = Required<Person>;

/** The lists of people of a set. */
export const PEOPLE = ['submitters', 'addressees', 'respondents'] as const;
const SET_TEXTS = ['title', 'caseNumber', 'submittedOn', 'receivedOn'] as const;

/** "2025-03-01", or nothing. */
const DATE = /^(?:\d{4}-\d{2}-\d{2})?$/;

/** What is known of a set, while it is being filled in. */
export class EditedSet {
  #set: QuestionSet;
  #first: PlacedThing | undefined;
  title = $state('');
  caseNumber = $state('');
  submittedOn = $state('');
  receivedOn = $state('');
  submitters = $state<EditedPerson[]>([]);
  addressees = $state<EditedPerson[]>([]);
  respondents = $state<EditedPerson[]>([]);

  constructor(set: QuestionSet, things: readonly PlacedThing[]) {
    this.#set = set;
    this.#first = things.find(({ id }) => id === set.questions[0]?.id);
    for (const name of SET_TEXTS) this[name] = set[name] ?? '';
    for (const name of PEOPLE) this[name] = set[name].map(edited);
  }

  get hasBadDate(): boolean {
    return !DATE.test(this.submittedOn) || !DATE.test(this.receivedOn);
  }

  /** What was filled in anew; nothing where all is as it was. */
  placed(source: string): Placed[] {
    const facts: SetFactsByHand = {};
    for (const name of SET_TEXTS) {
      const typed = this[name].trim();
      if (typed !== (this.#set[name] ?? '')) facts[name] = typed === '' ? null : typed;
    }
    for (const name of PEOPLE) {
      const people = this[name].map(known).filter((person) => Object.keys(person).length > 0);
      if (JSON.stringify(people) !== JSON.stringify(this.#set[name].map((p) => known(edited(p))))) {
        facts[name] = people;
      }
    }
    const span = this.#first && spanOf(source, this.#first);
    if (!span || Object.keys(facts).length === 0) return [];
    return [{ span, statement: { kind: 'set-facts', facts } }];
  }
}

/** What is known of a paper, while it is being filled in. */
export class EditedPaper {
  #paper: Paper;
  kind = $state<PaperKind>('other');
  title = $state('');
  date = $state('');

  constructor(paper: Paper) {
    this.#paper = paper;
    this.kind = paper.kind;
    this.title = paper.title ?? '';
    this.date = paper.date ?? '';
  }

  get hasBadDate(): boolean {
    return !DATE.test(this.date);
  }

  placed(): Placed[] {
    const { kind, title, date } = this.#paper;
    const facts: PaperFactsByHand = {};
    if (this.title.trim() !== (title ?? '')) facts.title = this.title.trim() || null;
    if (this.date !== (date ?? '')) facts.date = this.date || null;
    const span = [0, 0] as const;
    return [
      ...(this.kind === kind
        ? []
        : [{ span, statement: { kind: 'paper-kind', paperKind: this.kind } as const }]),
      ...(Object.keys(facts).length === 0
        ? []
        : [{ span, statement: { kind: 'paper-facts', facts } as const }])
    ];
  }
}

/** What is being filled in of a paper, and of the set that is shown of it. */
export interface FactsDraft {
  paper: EditedPaper;
  edited: EditedSet | undefined;
}

/** A person of whom nothing has been filled in. */
export const nobody = (): EditedPerson => ({ name: '', group: '', role: '', ministry: '' });

function edited(person: Person): EditedPerson {
  return { ...nobody(), ...person };
}

/** The parts that are filled in. */
function known(person: EditedPerson): Person {
  return Object.fromEntries(
    Object.entries(person)
      .map(([part, value]) => [part, value.trim()] as const)
      .filter(([, value]) => value !== '')
  );
}
