/**
 * Tells the field in which somebody types that its text changed, as leaving it would, so that what stores it begins
 * before the page is gone; a busy browser may not wait until it has. The field keeps the focus.
 */
export function keepTyped(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
}
