import type { Diagnostic } from '../../model/diagnostic.ts';
import type { QuestionSet } from '../../model/question-set.ts';
import type { Commitment, CrossReference, Motion, Reference } from '../../model/reference.ts';
import { createFurnitureFinder, FURNITURE_SIGNS } from './check-furniture.ts';
import { createMotionFinder, MOTION_SIGNS } from './citations/motions.ts';
import { createReferenceFinder, REFERENCE_SIGNS } from './citations/references.ts';
import { COMMITMENT_SIGNS, createCommitmentFinder } from './commitments/commitments.ts';
import { findCrossReferences, type PointingPassage } from './pointers/cross-references.ts';
import { findPointers, POINTER_SIGNS } from './pointers/pointers.ts';
import { PASSAGE_END, type Passage, type PassageFinder, type PassageRun } from '../scan/passage.ts';
import type { Seeker } from '../scan/seeker.ts';
import { createSignTable, type Sought } from '../scan/sign-table.ts';
import { appendAll } from '../scan/append-all.ts';

/** What tells of all that passages name: each text is searched for it once. */
const SIGNS = {
  ...REFERENCE_SIGNS,
  commitments: COMMITMENT_SIGNS,
  motions: MOTION_SIGNS,
  furniture: FURNITURE_SIGNS,
  pointers: POINTER_SIGNS
};

const seekSigns = createSignTable(SIGNS);

/** What the running text of a paper names, each in the order of the text. */
export interface Mentions {
  references: Reference[];
  commitments: Commitment[];
  motions: Motion[];
  /** Set by set; the questions of a set before its answers. */
  crossReferences: CrossReference[];
  /** Running heads, feet and page numbers that were not told from the text. */
  furniture: Diagnostic[];
  /** Pointers that lead nowhere. */
  unresolved: Diagnostic[];
}

/** Gathers what texts name, while they are read. */
export interface MentionReader {
  /** Reads these passages, and looks up the questions that those of these sets point to. */
  read(run: PassageRun, sets?: readonly QuestionSet[]): void;
  /** All that was read so far. */
  mentions(): Mentions;
}

/** What one passage names, kept only where that is anything. */
interface Named {
  /** Where the passage begins in the source. */
  start: number;
  references: readonly Reference[];
  commitments: readonly Commitment[];
  motions: readonly Motion[];
  furniture: readonly Diagnostic[];
}

/**
 * Prepares to read what texts name. `paperDate` (`YYYY-MM-DD`) decides what "dit jaar" means;
 * `hasRareSigns` is `false` where the source holds none (`scan/rare-signs.ts`).
 */
export function createMentionReader(
  paperDate: string | undefined,
  hasRareSigns: boolean
): MentionReader {
  return new Gatherer(paperDate, hasRareSigns);
}

class Gatherer implements MentionReader {
  readonly #paperDate: string | undefined;
  readonly #hasRareSigns: boolean;
  readonly #named: Named[] = [];
  readonly #crossReferences: CrossReference[] = [];
  readonly #unresolved: Diagnostic[] = [];

  constructor(paperDate: string | undefined, hasRareSigns: boolean) {
    this.#paperDate = paperDate;
    this.#hasRareSigns = hasRareSigns;
  }

  read({ passages, text }: PassageRun, sets: readonly QuestionSet[] = []): void {
    const sought = seekSigns(text);
    const finder = new NamedFinder(text, sought, this.#paperDate, this.#hasRareSigns);
    let from = 0;
    for (const passage of passages) {
      const found = finder.find(passage, from);
      if (found) this.#named.push(found);
      from += passage.text.length + PASSAGE_END.length;
    }
    if (sets.length === 0) return;
    this.#follow(findAllPointers(passages, sought.pointers, sets.some(isLong)), sets);
  }

  /** Looks up what the questions and answers of these sets point to. */
  #follow(pointing: ReadonlyMap<string, PointingPassage>, sets: readonly QuestionSet[]): void {
    for (const set of sets) {
      const own = [...set.questions, ...set.answers].flatMap(({ id }) => pointing.get(id) ?? []);
      if (own.length === 0) continue;
      const resolved = findCrossReferences(own, set);
      appendAll(this.#crossReferences, resolved.crossReferences);
      appendAll(this.#unresolved, resolved.diagnostics);
    }
  }

  mentions(): Mentions {
    const inOrder = this.#named.toSorted((a, b) => a.start - b.start);
    return {
      references: inOrder.flatMap(({ references }) => references),
      commitments: inOrder.flatMap(({ commitments }) => commitments),
      motions: inOrder.flatMap(({ motions }) => motions),
      crossReferences: this.#crossReferences,
      furniture: inOrder.flatMap(({ furniture }) => furniture),
      unresolved: this.#unresolved
    };
  }
}

/** Whether a set has so many questions that "vraag 1012" may be one of them. */
function isLong({ questions }: QuestionSet): boolean {
  return questions.length > 900 && (questions.at(-1)?.numbers.at(-1) ?? 0) >= 1000;
}

/** By id: the questions and answers of a run, with what they point to. */
function findAllPointers(
  passages: readonly Passage[],
  signs: Seeker,
  thousands: boolean
): Map<string, PointingPassage> {
  const pointing = new Map<string, PointingPassage>();
  let from = 0;
  for (const passage of passages) {
    const { id, text } = passage;
    const pointers = findPointers(text, signs.placesIn(from, from + text.length), thousands);
    if (pointers.length > 0) pointing.set(id, { passage, pointers });
    from += text.length + PASSAGE_END.length;
  }
  return pointing;
}

/** Finds all that a passage names besides questions. */
class NamedFinder {
  readonly #references: PassageFinder<Reference>;
  readonly #commitments: PassageFinder<Commitment>;
  readonly #motions: PassageFinder<Motion>;
  readonly #furniture: PassageFinder<Diagnostic>;

  constructor(
    all: string,
    sought: Sought<keyof typeof SIGNS>,
    paperDate: string | undefined,
    hasRareSigns: boolean
  ) {
    this.#references = createReferenceFinder(all, hasRareSigns, sought);
    this.#commitments = createCommitmentFinder(all, paperDate, sought.commitments);
    this.#motions = createMotionFinder(all, sought.motions);
    this.#furniture = createFurnitureFinder(sought.furniture);
  }

  /** `undefined` where the passage names nothing. */
  find(passage: Passage, from: number): Named | undefined {
    const references = this.#references.find(passage, from);
    const commitments = this.#commitments.find(passage, from);
    const motions = this.#motions.find(passage, from);
    const furniture = this.#furniture.find(passage, from);
    const count = references.length + commitments.length + motions.length + furniture.length;
    if (count === 0) return undefined;
    const [start] = passage.toSource(0, 0);
    return { start, references, commitments, motions, furniture };
  }
}
