/** Scrolls the list round an item until it is seen, without moving the page. */
export function keepInSight(item: HTMLElement): void {
  const list = item.closest<HTMLElement>('.scroll');
  if (!list) return;
  const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top - inner.height;
  else if (inner.bottom > outer.bottom) {
    list.scrollTop += inner.bottom - outer.bottom + inner.height;
  }
}
