// Loaded when they are first opened, or before that when it is quiet (`src/ui/dialogs.ts`).
/** Loads the dialog that corrects a reading. */
export const loadCorrectDialog = () => import('./CorrectDialog.svelte');
/** Loads the dialog that tells what was corrected at one place. */
export const loadCorrectedDialog = () => import('./CorrectedDialog.svelte');
/** Loads the dialog for the details of a paper and its sets. */
export const loadFactsDialog = () => import('./FactsDialog.svelte');
/** Loads the dialog with all corrections of a paper. */
export const loadHistoryDialog = () => import('./HistoryDialog.svelte');
