import { inkBefore } from './clicked-offset.ts';

/** Where in a paper's text somebody clicked. */
export interface ClickedText {
  /** Id of the question, answer, section or note. */
  holder: string;
  /** The paragraph of it, from 0. */
  paragraph: number;
  /** How many characters of the paragraph that are no blanks go before. */
  ink: number;
}

/** Reads where a click fell; `undefined` for one on a link or beside the text, and while text is selected. */
export function readClick(event: MouseEvent): ClickedText | undefined {
  const target = event.target as Element;
  const paragraph = target.closest<HTMLElement>('[data-holder]');
  if (!paragraph || target.closest('a, button')) return undefined;
  if (!document.getSelection()?.isCollapsed) return undefined;
  const ink = inkBefore(paragraph, event);
  if (ink === undefined) return undefined;
  const { holder = '', paragraph: at } = paragraph.dataset;
  return { holder, paragraph: Number(at), ink };
}
