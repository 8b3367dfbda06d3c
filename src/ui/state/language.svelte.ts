import { createContext } from 'svelte';
import type { Language } from '../texts/languages.ts';
import { speak } from '../texts/texts.ts';

const KEY = 'repliek-language';
const MANIFESTS: Readonly<Record<Language, string>> = {
  nl: './manifest.webmanifest',
  en: './manifest.en.webmanifest'
};

/** The part of `localStorage` that is used; it may be missing, full or forbidden. */
type Shelf = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** What it needs of the page: where the choice is kept, and what the browser's user reads. */
interface Surroundings {
  shelf: Shelf | undefined;
  /** As `navigator.languages`. */
  preferred: readonly string[];
  /** The root of the page, which says what language it is in. */
  root: { lang: string };
  /** The link to what an installed app is called. */
  manifest?: { href: string } | null;
}

/**
 * Which language the interface speaks: the one chosen here before, else Dutch. It is known before
 * anything is drawn; who draws reads `current` and draws anew when it changes.
 */
export class LanguageChoice {
  current = $state<Language>('nl');
  /** Nobody chose, and the browser's user reads no Dutch: English is offered. */
  offered = $state(false);
  #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** The one that `current` is not. */
  get other(): Language {
    return this.current === 'nl' ? 'en' : 'nl';
  }

  /** Speaks what was chosen before. Where that cannot be loaded the interface stays Dutch. */
  async open(): Promise<void> {
    const { preferred } = this.#surroundings;
    const kept = this.#kept();
    this.offered = kept === undefined && preferred.length > 0 && !preferred.some(isDutch);
    if (kept && kept !== this.current) await this.#speak(kept).catch(() => undefined);
  }

  /** Speaks this language from now on, also on the next visit. Fails where it cannot be loaded. */
  async choose(language: Language): Promise<void> {
    await this.#speak(language);
    this.offered = false;
    try {
      this.#surroundings.shelf?.setItem(KEY, language);
    } catch {
      // The choice holds for this visit only.
    }
  }

  async #speak(language: Language): Promise<void> {
    await speak(language);
    const { root, manifest } = this.#surroundings;
    root.lang = language;
    if (manifest) manifest.href = MANIFESTS[language];
    this.current = language;
  }

  #kept(): Language | undefined {
    try {
      const kept = this.#surroundings.shelf?.getItem(KEY);
      return kept === 'nl' || kept === 'en' ? kept : undefined;
    } catch {
      return undefined;
    }
  }
}

const isDutch = (tag: string): boolean => /^nl\b/i.test(tag);

/** Reads and hands down the language of the page. */
export const [getLanguage, setLanguage] = createContext<LanguageChoice>();
