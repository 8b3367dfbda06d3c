// Loaded when they are first opened, or before that when it is quiet (`src/ui/dialogs.ts`).
export const loadLabelDialog = () => import('./LabelDialog.svelte');
export const loadNoteDialog = () => import('./NoteDialog.svelte');
export const loadCollectDialog = () => import('./CollectDialog.svelte');
