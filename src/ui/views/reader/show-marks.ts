/**
 * Scrolls a source to what is marked in it: down to the first mark, and sideways to where the passage is
 * leftmost. `stays`: what can be seen already is left where it is.
 */
export function showMarks(box: HTMLElement, stays: boolean): void {
  const marks = [...box.querySelectorAll('mark')];
  const [mark] = marks;
  if (!mark) return;
  const { top, bottom, left, right } = box.getBoundingClientRect();
  const place = mark.getBoundingClientRect();
  // What was clicked here stays where it is.
  if (stays && place.top >= top && place.bottom <= bottom) return;
  box.scrollTop += place.top - top - 48;
  // Its first line may begin beside or behind where it is leftmost.
  const from = Math.min(...marks.map((one) => one.getBoundingClientRect().left));
  if (from < left || from > right - 160) box.scrollLeft += from - left - 64;
}
