/** Where a difference stands on the screen; of moved text both places. */
export function placesOfStop(id: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)];
}

/** Brings the first place of a difference to the middle of the screen. */
export function showStop(id: string): void {
  placesOfStop(id)[0]?.scrollIntoView({ block: 'center' });
}

/** Brings the place of moved text to the middle that is farther from it now; whether there is one. */
export function showOtherPlace(id: string): boolean {
  const middle = window.innerHeight / 2;
  const distance = (place: HTMLElement) => Math.abs(place.getBoundingClientRect().top - middle);
  const places = placesOfStop(id);
  const [other] = places.toSorted((x, y) => distance(y) - distance(x));
  if (places.length < 2) return false;
  other?.scrollIntoView({ block: 'center' });
  return true;
}
