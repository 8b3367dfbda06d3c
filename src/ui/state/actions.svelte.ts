import { createContext } from 'svelte';
import { tinykeys } from 'tinykeys';
import type { DroppedFile } from '../../worker/import-outcome.ts';
import type { HistoryStep } from '../../worker/history-step.ts';
import { filesOf } from '../files/dropped-files.ts';
import { texts } from '../texts/texts.ts';
import type { Imports } from './imports.svelte.ts';
import type { Library } from './library.svelte.ts';
import type { Notice, Notices } from './notices.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Router } from './router.svelte.ts';

interface Needs {
  library: Library;
  imports: Imports;
  router: Router;
  notices: Notices;
}

/** Whether keys go to a field: then they are text, not shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}

/** What can be done from every screen: adding, removing, undoing, and its keys. */
export class Actions {
  #needs: Needs;
  /** Shows the dialog for pasted text, with this text in it. */
  onpaste: (text: string) => void = () => {};

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Imports files and shows the report while it grows. */
  async add(files: readonly DroppedFile[]): Promise<void> {
    if (files.length === 0) return;
    this.#needs.router.go({ screen: 'import' });
    await this.#needs.imports.files(files);
  }

  /**
   * Imports what was dropped. The report is shown at once: a folder of thousands of files takes seconds
   * to look through, and who has gone elsewhere by then is not brought back.
   */
  async addDropped(transfer: DataTransfer): Promise<void> {
    const { imports, router } = this.#needs;
    const gathered = imports.gather(filesOf(transfer));
    router.go({ screen: 'import' });
    const files = await gathered;
    if (files.length > 0) await imports.files(files);
  }

  async addText(name: string, text: string): Promise<void> {
    this.#needs.router.go({ screen: 'import' });
    await this.#needs.imports.text(name, text);
  }

  /** Removes sources, and offers to bring them back. */
  async delete(sourceIds: readonly string[]): Promise<void> {
    const step = await this.#needs.library.delete(sourceIds);
    if (step) this.offerUndo(step);
  }

  /** Takes back the step with this id, else the newest. */
  async undo(stepId?: string): Promise<void> {
    const step = await this.#needs.library.undo(stepId);
    const { notices } = this.#needs;
    if (!step) notices.show(texts.shell.nothingToUndo);
    else if (step.conflict) notices.show(texts.shell.conflict);
    else {
      const redo = { label: texts.shell.redo, run: () => void this.redo() };
      notices.show(texts.shell.undone(step), redo);
    }
  }

  /** Does the step with this id again, else the one undone last. */
  async redo(stepId?: string): Promise<void> {
    const step = await this.#needs.library.redo(stepId);
    if (step?.conflict) this.#needs.notices.show(texts.shell.conflict);
    else if (step) this.offerUndo(step, texts.shell.redone(step));
    else this.#needs.notices.show(texts.shell.nothingToRedo);
  }

  /** Moves past the header; the address stays, since the hash is the screen. */
  skip(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }

  /** Listens for the keys of every screen; gives the way to stop. */
  listen(target: Window, preferences: Preferences, onhelp: () => void): () => void {
    const free = (event: KeyboardEvent) =>
      !isTyping(event.target) && document.querySelector('dialog:modal') === null;
    const single = (run: () => void) => (event: KeyboardEvent) => {
      if (!preferences.singleKeys || !free(event)) return;
      event.preventDefault();
      run();
    };
    const always = (run: () => void) => (event: KeyboardEvent) => {
      if (!free(event)) return;
      event.preventDefault();
      run();
    };
    const stopKeys = tinykeys(target, {
      '/': single(() => document.querySelector<HTMLElement>('input[type=search]')?.focus()),
      // Some keyboards, also on screens, have it without Shift.
      '?': single(onhelp),
      'Shift+?': single(onhelp),
      '$mod+z': always(() => void this.undo()),
      '$mod+Shift+Z': always(() => void this.redo())
    });
    const paste = (event: ClipboardEvent) => void this.#paste(event);
    target.addEventListener('paste', paste);
    return () => {
      stopKeys();
      target.removeEventListener('paste', paste);
    };
  }

  async #paste(event: ClipboardEvent): Promise<void> {
    if (isTyping(event.target) || !event.clipboardData) return;
    const text = event.clipboardData.getData('text/plain');
    const files = await filesOf(event.clipboardData);
    if (files.length > 0) await this.add(files);
    else if (text.trim()) this.onpaste(text);
  }

  /** Says what was done, with a button that takes just that back. */
  offerUndo(step: HistoryStep, text = texts.shell.done(step), link?: Notice['link']): void {
    const run = () => void this.undo(step.id);
    this.#needs.notices.show(text, { label: texts.shell.undo, run }, link);
  }
}

/** Reads and hands down the actions of the page. */
export const [getActions, setActions] = createContext<Actions>();
