// The dialogs that no screen shows at once: each loads when it is first opened, or before that when
// it is quiet. One that cannot be had rejects, and `Later` says so.
export const loadExportDialog = () => import('./views/export/ExportDialog.svelte');
export const loadPasteDialog = () => import('./components/PasteDialog.svelte');
export const loadKeyHelp = () => import('./components/KeyHelp.svelte');
export const loadLabelDialog = () => import('./views/annotate/LabelDialog.svelte');
export const loadNoteDialog = () => import('./views/annotate/NoteDialog.svelte');
export const loadCollectDialog = () => import('./views/annotate/CollectDialog.svelte');
export const loadCorrectDialog = () => import('./views/correct/CorrectDialog.svelte');
export const loadCorrectedDialog = () => import('./views/correct/CorrectedDialog.svelte');
export const loadFactsDialog = () => import('./views/correct/FactsDialog.svelte');
export const loadHistoryDialog = () => import('./views/correct/HistoryDialog.svelte');
export const loadEraseDialog = () => import('./views/about/EraseDialog.svelte');

/** All of them, those first that are wanted soonest. */
export const DIALOGS: readonly (() => Promise<unknown>)[] = [
  loadExportDialog,
  loadLabelDialog,
  loadNoteDialog,
  loadCollectDialog,
  loadCorrectDialog,
  loadCorrectedDialog,
  loadFactsDialog,
  loadHistoryDialog,
  loadPasteDialog,
  loadKeyHelp,
  loadEraseDialog
];
