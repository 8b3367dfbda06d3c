// The dialogs that no screen shows at once: each loads when it is first opened, or before that when
// it is quiet. One that cannot be had rejects, and `Later` says so.
import { loadEraseDialog } from './views/about/dialogs.ts';
import { loadCollectDialog, loadLabelDialog, loadNoteDialog } from './views/annotate/dialogs.ts';
import {
  loadCorrectDialog,
  loadCorrectedDialog,
  loadFactsDialog,
  loadHistoryDialog
} from './views/correct/dialogs.ts';

/** Loads the dialog that asks in which form something is kept. */
export const loadExportDialog = () => import('./views/export/ExportDialog.svelte');
/** Loads the dialog for a text that is pasted. */
export const loadPasteDialog = () => import('./components/PasteDialog.svelte');
/** Loads the list of keys. */
export const loadKeyHelp = () => import('./components/KeyHelp.svelte');

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
