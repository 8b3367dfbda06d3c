/** Loaded when it is first opened, or before that when it is quiet (`src/ui/dialogs.ts`). */
export const loadEraseDialog = () => import('./EraseDialog.svelte');
