// Loaded when they are first opened, or before that when it is quiet (`src/ui/dialogs.ts`).
/** Loads the dialog for labels. */
export const loadLabelDialog = () => import('./LabelDialog.svelte');
/** Loads the dialog for a note. */
export const loadNoteDialog = () => import('./NoteDialog.svelte');
/** Loads the dialog that puts something in a collection. */
export const loadCollectDialog = () => import('./CollectDialog.svelte');
