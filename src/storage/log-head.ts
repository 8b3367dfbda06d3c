/** What a step did, as a code; the sentence about it is the interface's business. */
export type StepLabel = 'import' | 'delete' | 'import-bundle' | 'annotate' | 'correct';

/** One step that can be undone, or redone when it has been. */
export interface Step {
  id: string;
  label: StepLabel;
  /** How many documents or records it touched. */
  count: number;
  /** Of the first of them. */
  name?: string;
  /** ISO time. */
  at: string;
  /** Its changes stand in this many records. */
  parts: number;
  /** Present once it is undone; the highest was undone last. */
  undone?: number;
}

/** The steps, oldest first. What they changed stands in records of their own. */
export interface LogHead {
  /** Number of the next step. */
  next: number;
  /** Number of the next undoing. */
  nextUndone: number;
  steps: readonly Step[];
}

/** Of a library that nothing was done in. */
export const EMPTY_LOG: LogHead = { next: 1, nextUndone: 1, steps: [] };

/** The step that an undo without further ado takes back: the newest that stands. */
export function undoableStep(log: LogHead): Step | undefined {
  return log.steps.findLast((step) => step.undone === undefined);
}

/** The step that was undone last. */
export function redoableStep(log: LogHead): Step | undefined {
  return log.steps
    .filter((step) => step.undone !== undefined)
    .reduce<Step | undefined>(
      (last, step) => (last && last.undone! > step.undone! ? last : step),
      undefined
    );
}
