import type { Subject } from './annotator.svelte.ts';
import type { CopySubject } from './copier.svelte.ts';

/** The menu of a question or a section: all that can be done with it and is not done often. */
export interface PlaceMenu {
  /** "Vraag 13". */
  name: string;
  /** Where it opens. */
  button: HTMLElement;
  /** Ids of what is corrected together. */
  ids: readonly string[];
  /** What is labelled, noted or collected; made when the menu opens, while what is selected still is. */
  subject: Subject;
  copy: CopySubject;
}

/** The id of the one menu, which is filled for whoever opens it. */
export const PLACE_MENU_ID = 'meer';
