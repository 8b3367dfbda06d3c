import { pageHeight } from '../../browser/page-height.ts';
import type { ReadingPosition } from '../../state/reading-position.svelte.ts';

/** A line that somebody reads, and where in the window it stands. */
interface Anchor {
  element: Element;
  /** How far down the element the upper edge of what is seen is, as a share of its height. */
  share: number;
  /** The distance of that edge from the top of the window. */
  top: number;
}

/** How often the place is looked at again; more is never needed, and it must end. */
const MOST_FRAMES = 30;
/** So many frames in a row at rest mean that the page is laid out. */
const FRAMES_AT_REST = 4;
/** How far down one looks for a line where there is none at the very top. */
const LOOKS = [0, 12, 24, 48, 96];

const LINES = 'p, li, tr, h1, h2, h3, h4, dd, dt, pre, blockquote';
const SIGNS_OF_LEAVING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Keeps the line at the top of the window where it is when the text gets another width: browsers keep
 * the distance from the beginning, at which other questions stand by then.
 */
export function keepPlace(
  container: HTMLElement,
  position: Pick<ReadingPosition, 'current' | 'holdOn' | 'arrive'>
): () => void {
  let anchor: Anchor | undefined;
  let width = container.clientWidth;
  let restoring: number | undefined;
  let noting = 0;

  const note = () => {
    noting = 0;
    if (restoring === undefined && container.clientWidth === width) anchor = findAnchor(container);
  };
  const onscroll = () => (noting ||= requestAnimationFrame(note));
  const leave = () => {
    if (restoring !== undefined) cancelAnimationFrame(restoring);
    restoring = undefined;
  };

  function restore({ element, share, top }: Anchor): void {
    const { current } = position;
    position.holdOn();
    let rest = 0;
    const look = (frame: number) => {
      const box = element.getBoundingClientRect();
      const off = box.top + share * box.height - top;
      if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: 'instant' });
      rest = Math.abs(off) < 1 ? rest + 1 : 0;
      if (rest < FRAMES_AT_REST && frame < MOST_FRAMES && element.isConnected) {
        restoring = requestAnimationFrame(() => look(frame + 1));
        return;
      }
      restoring = undefined;
      if (current !== undefined) position.arrive(current, scrollY, pageHeight());
      note();
    };
    look(0);
  }

  const resized = new ResizeObserver(() => {
    if (container.clientWidth === width) return;
    width = container.clientWidth;
    leave();
    if (anchor?.element.isConnected) restore(anchor);
  });
  resized.observe(container);
  addEventListener('scroll', onscroll, { passive: true });
  for (const type of SIGNS_OF_LEAVING) addEventListener(type, leave, { passive: true });
  return () => {
    leave();
    cancelAnimationFrame(noting);
    resized.disconnect();
    removeEventListener('scroll', onscroll);
    for (const type of SIGNS_OF_LEAVING) removeEventListener(type, leave);
  };
}

/** The line below what sticks to the top of the window; none where the page stands at its beginning. */
function findAnchor(container: HTMLElement): Anchor | undefined {
  const { left, width, top: begin } = container.getBoundingClientRect();
  const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (begin > edge) return undefined;
  for (const look of LOOKS) {
    const found = document.elementFromPoint(left + width / 2, edge + look);
    const element = found && container.contains(found) && found.closest(LINES);
    if (!element || !container.contains(element)) continue;
    const box = element.getBoundingClientRect();
    const share = Math.max(0, edge - box.top) / box.height;
    return { element, share, top: Math.max(edge, box.top) };
  }
  return undefined;
}
