import type { Diagnostic } from '../model/diagnostic.ts';
import type { QuestionSet } from '../model/question-set.ts';
import type { Commitment, CrossReference, Motion, Reference } from '../model/reference.ts';
import { createFurnitureFinder } from './assemble/check-furniture.ts';
import { createMotionFinder } from './citations/motions.ts';
import { createReferenceFinder } from './citations/references.ts';
import { createCommitmentFinder } from './commitments/commitments.ts';
import { findCrossReferences, type PointingPassage } from './pointers/cross-references.ts';
import { findPointers, POINTER_SIGNS } from './pointers/pointers.ts';
import { PASSAGE_END, type Passage, type PassageRun } from './scan/passage.ts';
import { createSeeker } from './scan/seeker.ts';

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
  const named: Named[] = [];
  const crossReferences: CrossReference[] = [];
  const unresolved: Diagnostic[] = [];
  return {
    read({ passages, text: all }, sets = []) {
      const find = createFinders(all, paperDate, hasRareSigns);
      const pointers = createSeeker(all, POINTER_SIGNS);
      const pointing = new Map<string, PointingPassage>();
      let from = 0;
      for (const passage of passages) {
        const { id, kind, text } = passage;
        const found = find(passage, from);
        if (found) named.push(found);
        if (kind === 'question' || kind === 'answer') {
          const places = pointers.placesIn(from, from + text.length);
          pointing.set(id, { passage, pointers: findPointers(text, places) });
        }
        from += text.length + PASSAGE_END.length;
      }
      for (const set of sets) {
        const own = [...set.questions, ...set.answers].flatMap(({ id }) => pointing.get(id) ?? []);
        const resolved = findCrossReferences(own, set);
        crossReferences.push(...resolved.crossReferences);
        unresolved.push(...resolved.diagnostics);
      }
    },
    mentions() {
      const inOrder = named.toSorted((a, b) => a.start - b.start);
      return {
        references: inOrder.flatMap(({ references }) => references),
        commitments: inOrder.flatMap(({ commitments }) => commitments),
        motions: inOrder.flatMap(({ motions }) => motions),
        crossReferences,
        furniture: inOrder.flatMap(({ furniture }) => furniture),
        unresolved
      };
    }
  };
}

/** Finds all that a passage names besides questions; `undefined` where that is nothing. */
function createFinders(all: string, paperDate: string | undefined, hasRareSigns: boolean) {
  const findReferences = createReferenceFinder(all, hasRareSigns);
  const findCommitments = createCommitmentFinder(all, paperDate);
  const findMotions = createMotionFinder(all);
  const findFurniture = createFurnitureFinder(all);
  return (passage: Passage, from: number): Named | undefined => {
    const references = findReferences(passage, from);
    const commitments = findCommitments(passage, from);
    const motions = findMotions(passage, from);
    const furniture = findFurniture(passage, from);
    const count = references.length + commitments.length + motions.length + furniture.length;
    if (count === 0) return undefined;
    const [start] = passage.toSource(0, 0);
    return { start, references, commitments, motions, furniture };
  };
}
