import { createContext } from 'svelte';

const KEY = 'repliek-preferences';

/** The part of `localStorage` that is used; it may be missing, full or forbidden. */
type Shelf = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** Small choices that belong to this browser, not to the library. */
export class Preferences {
  #shelf: Shelf | undefined;
  #singleKeys = $state(true);

  constructor(shelf: Shelf | undefined) {
    this.#shelf = shelf;
    try {
      const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? '{}');
      this.#singleKeys = !(kept instanceof Object && 'singleKeys' in kept && !kept.singleKeys);
    } catch {
      // What cannot be read is not there.
    }
  }

  /** Whether shortcuts of one character work (they hinder who speaks to the computer). */
  get singleKeys(): boolean {
    return this.#singleKeys;
  }

  set singleKeys(value: boolean) {
    this.#singleKeys = value;
    try {
      this.#shelf?.setItem(KEY, JSON.stringify({ singleKeys: value }));
    } catch {
      // The choice holds for this visit only.
    }
  }
}

/** Reads and hands down the preferences of the page. */
export const [getPreferences, setPreferences] = createContext<Preferences>();
