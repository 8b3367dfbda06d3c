import { createContext, untrack } from 'svelte';

/** A short message at the edge of the screen, with what can be done about it and where it leads. */
export interface Notice {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
  link?: { label: string; href: string };
  /** What only who mends the app understands: behind a fold. */
  detail?: string;
}

/** How long a message stays, in milliseconds; one with a button or link stays until it is dismissed. */
const STAY = 6000;

/** What the app says by itself: visible messages, and words for screen readers alone. */
export class Notices {
  current = $state.raw<Notice>();
  /** What the live region says. */
  spoken = $state('');
  /** The dialogs that lie over the page, the upmost last, and the last message before each. */
  #dialogs = $state.raw<readonly { id: string; after: number }[]>([]);
  #ids = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * What is said in this dialog, or on the page: the upmost dialog says what is told while it is open,
   * for what lies under it can neither be pressed nor heard.
   */
  saidIn(dialog: string | undefined): Notice | undefined {
    const { current } = this;
    const teller = this.#dialogs.findLast(({ after }) => current && current.id > after);
    return teller?.id === dialog ? current : undefined;
  }

  /** A dialog opens over what is there; what is returned is to be called when it has gone. */
  within(dialog: string): () => void {
    this.#dialogs = [...untrack(() => this.#dialogs), { id: dialog, after: this.#ids }];
    return () => (this.#dialogs = untrack(() => this.#dialogs).filter(({ id }) => id !== dialog));
  }

  /** Shows a message, and returns the number by which it is dismissed. */
  show(text: string, action?: Notice['action'], link?: Notice['link'], detail?: string): number {
    clearTimeout(this.#timer);
    const id = ++this.#ids;
    this.current = {
      id,
      text,
      ...(action && { action }),
      ...(link && { link }),
      ...(detail && { detail })
    };
    this.say(text);
    if (!action && !link) this.#timer = setTimeout(() => this.dismiss(id), STAY);
    return id;
  }

  dismiss(id: number): void {
    if (this.current?.id === id) this.current = undefined;
  }

  /** Takes away what was said on another screen. */
  clear(): void {
    this.current = undefined;
  }

  /** Tells screen readers; the same words twice are told twice. */
  say(text: string): void {
    const said = untrack(() => this.spoken);
    this.spoken = said === text ? `${text}\u00a0` : text;
  }
}

/** Reads and hands down the notices of the page. */
export const [getNotices, setNotices] = createContext<Notices>();
