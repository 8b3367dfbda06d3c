/**
 * An attachment: what has it takes the focus when its dialog opens, before the buttons of the
 * dialog's head. The attribute counts for that only while the dialog is being opened, so that nobody
 * is taken anywhere while a page is read, against which Svelte warns.
 */
export function firstFocus(field: HTMLElement): void {
  field.autofocus = true;
}
