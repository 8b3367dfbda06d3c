/** How often the place is looked at again; more is never needed, and it must end. */
const MOST_FRAMES = 12;
/** So many frames in a row at rest mean that it has been reached. */
const FRAMES_AT_REST = 3;

/** Somebody scrolls, takes hold of the page or its scrollbar, or presses a key, as for Ctrl+F. */
const SIGNS_OF_LEAVING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

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
  const left = new AbortController();
  const leave = () => (isLeft = true);
  for (const type of SIGNS_OF_LEAVING)
    document.addEventListener(type, leave, { passive: true, signal: left.signal });
  const look = (frame: number) => {
    if (isLeft || frame === MOST_FRAMES || rest === FRAMES_AT_REST) {
      left.abort();
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
