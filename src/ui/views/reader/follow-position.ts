import { pageHeight } from '../../browser/page-height.ts';
import type { ReadingPosition } from '../../state/reading-position.svelte.ts';
import { watchTop } from './watch-top.ts';

/** The element of each question and section, by its id. */
export const placeSelector = (id: string): string => `[data-place="${CSS.escape(id)}"]`;

/** Tells which question or section in here is at the top of the window, or has the focus. */
export function followPosition(container: HTMLElement, position: ReadingPosition): () => void {
  const arriveByFocus = ({ target }: FocusEvent) => {
    const id = (target as Element).closest<HTMLElement>('[data-place]')?.dataset['place'];
    if (!id || id === position.current) return;
    position.goTo(id);
    // The browser scrolls to what gets the focus before the next frame.
    requestAnimationFrame(() => position.arrive(id, scrollY, pageHeight()));
  };
  container.addEventListener('focusin', arriveByFocus);
  const elements = [...container.querySelectorAll<HTMLElement>('[data-place]')];
  const stop = watchTop(elements, ({ dataset }) => position.seeAtTop(dataset['place']));
  return () => {
    container.removeEventListener('focusin', arriveByFocus);
    stop();
  };
}
