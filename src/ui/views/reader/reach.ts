/** How often the place is looked at again; more is never needed, and it must end. */
const MOST_FRAMES = 12;
/** So many frames in a row at rest mean that it has been reached. */
const FRAMES_AT_REST = 3;

interface Reaching {
  block?: 'start' | 'center';
  /** Is called once it stays there, or somebody scrolls elsewhere. */
  onarrive?: () => void;
}

/**
 * Scrolls an element to the top (or the middle) of the window and keeps it there while what lies
 * round it gets its real height: parts that were never on screen have a guessed one
 * (`content-visibility`).
 */
export function reach(element: HTMLElement, { block = 'start', onarrive }: Reaching = {}): void {
  let before = Number.NaN;
  let rest = 0;
  let isLeft = false;
  const leave = () => (isLeft = true);
  const events = ['wheel', 'touchmove', 'keydown'] as const;
  for (const type of events) window.addEventListener(type, leave, { once: true, passive: true });
  const look = (frame: number) => {
    if (isLeft || frame === MOST_FRAMES || rest === FRAMES_AT_REST) {
      for (const type of events) window.removeEventListener(type, leave);
      onarrive?.();
      return;
    }
    element.scrollIntoView({ block, behavior: 'instant' });
    const { top } = element.getBoundingClientRect();
    rest = top === before ? rest + 1 : 0;
    before = top;
    requestAnimationFrame(() => look(frame + 1));
  };
  look(0);
}
