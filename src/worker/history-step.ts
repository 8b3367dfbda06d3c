/** One step that can be undone or redone. `label` is a code, its sentence is in the interface. */
export interface HistoryStep {
  id: string;
  label: 'import' | 'delete' | 'import-bundle' | 'annotate' | 'correct';
  /** How many documents or records it touched, and the name of the first. */
  count: number;
  name?: string;
  /** ISO time. */
  at: string;
  /**
   * Present when undoing or redoing it was refused: what it touched has been changed since, in
   * another tab or by a newer step.
   */
  conflict?: true;
  /** Present when the step has been undone: it can be done again. */
  undone?: true;
}
