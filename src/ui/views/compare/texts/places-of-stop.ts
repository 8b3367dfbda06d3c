/** Where a difference stands on the screen; of moved text both places. */
function placesOfStop(id: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)];
}

/** How many frames a place is waited for that is not drawn yet. */
const PATIENCE = 180;

/**
 * Brings the first place of a difference to the middle of the screen, as soon as it is drawn; where it
 * takes the focus, one goes on from there.
 */
export function showStop(id: string, takesFocus = false, frames = PATIENCE): void {
  const [place] = placesOfStop(id);
  if (!place) {
    if (frames > 0) requestAnimationFrame(() => showStop(id, takesFocus, frames - 1));
    return;
  }
  place.scrollIntoView({ block: 'center' });
  if (!takesFocus) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
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
