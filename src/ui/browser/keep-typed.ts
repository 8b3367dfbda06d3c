/**
 * Tells the field in which somebody types that its text changed, as leaving it would: what stores it then does so
 * before the page is gone. The field keeps the focus.
 */
export function keepTyped(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
}
