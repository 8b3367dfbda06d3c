import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { QuestionSet } from '../../../model/question-set.ts';
import type { CrossReference } from '../../../model/reference.ts';
import type { Passage } from '../../scan/passage.ts';
import type { Pointer } from './pointers.ts';
import { targetsOf } from './refers-to.ts';
import { Evidence, type SentenceEvidence } from './pointer-evidence.ts';

/** What the pointers of one set came to. */
export interface ResolvedPointers {
  crossReferences: CrossReference[];
  diagnostics: Diagnostic[];
}

/** The text of a question or answer, with the pointers in it. */
export interface PointingPassage {
  passage: Passage;
  pointers: readonly Pointer[];
}

type Numbered = Pick<QuestionSet, 'questions' | 'answers'>;

/**
 * Looks up the questions that the pointers in a set's questions and answers name. A target that does
 * not exist, stands twice, is the place itself, or leads back to it by pointers alone stays unresolved; in a set without printed numbers only what the texts confirm is resolved.
 */
export function findCrossReferences(
  passages: readonly PointingPassage[],
  set: Numbered
): ResolvedPointers {
  const crossReferences: CrossReference[] = [];
  const diagnostics: Diagnostic[] = [];
  const lookup = new Lookup(set);
  for (const { passage, pointers } of passages) {
    const own = lookup.numbersOf.get(passage.id) ?? [];
    for (const pointer of pointers) {
      const targets = targetsOf(pointer, pointer.step === 1 ? own.at(-1) : own[0]);
      if (targets.length === 0) continue;
      const span = passage.toSource(pointer.start, pointer.end);
      const resolved = lookup.resolve(targets, own, passage.text, pointer);
      crossReferences.push({ in: passage.id, span, targets, resolved });
      const missing = targets.filter((target) => !lookup.ids.has(target));
      if (missing.length > 0 && lookup.isNumbered) {
        const data = { targets: missing };
        diagnostics.push({ code: 'cross-reference-unresolved', severity: 'warning', span, data });
      }
    }
  }
  return { crossReferences, diagnostics };
}

/** Looks up questions by the numbers that the questions and answers of one set name. */
class Lookup {
  /** Ids of the questions that carry a number. */
  readonly ids = new Map<number, string[]>();
  /** The numbers for which a question or answer stands. */
  readonly numbersOf = new Map<string, readonly number[]>();
  readonly isNumbered: boolean;
  readonly #set: Numbered;
  readonly #next: ReadonlyMap<number, readonly number[]>;
  #evidence: Evidence | undefined;

  constructor(set: Numbered) {
    for (const { id, numbers } of set.questions) {
      this.numbersOf.set(id, numbers);
      for (const number of numbers) {
        const known = this.ids.get(number);
        if (known) known.push(id);
        else this.ids.set(number, [id]);
      }
    }
    for (const { id, questionNumbers } of set.answers) this.numbersOf.set(id, questionNumbers);
    this.isNumbered = set.questions.every(({ numbered }) => numbered !== false);
    this.#set = set;
    this.#next = pureTargets(set);
  }

  /** Ids of those of the targets that are certain; `own` are the numbers of the place that points. */
  resolve(
    targets: readonly number[],
    own: readonly number[],
    text: string,
    place: { start: number; end: number }
  ): string[] {
    let sentence: SentenceEvidence | undefined;
    const found = new Set<string>();
    for (const target of targets) {
      const known = this.ids.get(target) ?? [];
      const [id] = known;
      if (id === undefined || known.length > 1 || leadsTo(target, own, this.#next)) continue;
      if (!this.isNumbered) {
        this.#evidence ??= new Evidence(this.#set);
        sentence ??= this.#evidence.of(text, place);
        if (!sentence.confirms(target, own)) continue;
      }
      found.add(id);
    }
    return [...found];
  }
}

/** Where an answer that only points sends its reader: question number → numbers. */
function pureTargets({ answers }: Numbered): ReadonlyMap<number, readonly number[]> {
  const targets = new Map<number, readonly number[]>();
  for (const { questionNumbers, refersTo } of answers) {
    if (refersTo) for (const number of questionNumbers) targets.set(number, refersTo);
  }
  return targets;
}

/** Whether a reader who follows pure pointers from `from` comes back to one of these numbers. */
function leadsTo(
  from: number,
  numbers: readonly number[],
  next: ReadonlyMap<number, readonly number[]>
): boolean {
  const seen = new Set<number>();
  const open = [from];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (numbers.includes(number)) return true;
    if (seen.has(number)) continue;
    seen.add(number);
    open.push(...(next.get(number) ?? []));
  }
  return false;
}
