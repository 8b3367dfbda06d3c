import { createContext } from 'svelte';
import type { Note } from '../../core/annotations/notes.ts';
import type { AnnotatedPlace } from './annotations.svelte.ts';

/** What can be chosen to attach something to: "De vraag met het antwoord". */
export interface PlaceChoice {
  label: string;
  /** The language of the label, where it quotes the document. */
  lang?: 'nl';
  /** One, or all that are selected in a list. */
  places: readonly AnnotatedPlace[];
  /** A sentence or a piece of text: notes and collections take them, labels do not. */
  passage?: true;
  /** What a passage says, in full. */
  quote?: string;
}

/** What is to be labelled, noted or collected. */
export interface Subject {
  /** "Vraag 3". */
  name: string;
  choices: readonly PlaceChoice[];
  /** Which choice comes first to mind; by default the first. */
  chosen?: number;
  /** What is to be known of it before it is taken: that it is not all. */
  remark?: string;
}

/** Opens the dialogs for labels, notes and collections, from wherever something is shown. */
export class Annotator {
  labelling = $state.raw<Subject>();
  noting = $state.raw<Subject>();
  /** The note that is being changed. */
  changing = $state.raw<Note>();
  collecting = $state.raw<Subject>();
  /** What was typed in a note that was shut before it was kept, to go on with. */
  draft: string | undefined;

  /** Closes whatever is open. */
  close(): void {
    this.draft = undefined;
    this.labelling = undefined;
    this.noting = undefined;
    this.changing = undefined;
    this.collecting = undefined;
  }
}

/** Reads and hands down the annotator of the page. */
export const [getAnnotator, setAnnotator] = createContext<Annotator>();
