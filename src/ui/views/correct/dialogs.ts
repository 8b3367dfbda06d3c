// Loaded when they are first opened, or before that when it is quiet (`src/ui/dialogs.ts`).
export const loadCorrectDialog = () => import('./CorrectDialog.svelte');
export const loadCorrectedDialog = () => import('./CorrectedDialog.svelte');
export const loadFactsDialog = () => import('./FactsDialog.svelte');
export const loadHistoryDialog = () => import('./HistoryDialog.svelte');
