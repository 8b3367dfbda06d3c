import type { Component } from 'svelte';
import { createContext, untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Route, ScreenName } from '../addresses/route.ts';

/** A screen that is here, whatever it is called. */
export type Shown = Component<{ route: Route }>;

type Needs = {
  /** The screens that came with the page. */
  present: Readonly<Partial<Record<ScreenName, unknown>>>;
  onDemand: Readonly<Partial<Record<ScreenName, () => Promise<{ default: unknown }>>>>;
};

/**
 * The screens, each loaded when it is first wanted. A screen that has been loaded is shown at once,
 * so that going back and forth never waits.
 */
export class Screens {
  #onDemand: Needs['onDemand'];
  #here = $state.raw<Needs['present']>({});
  #missing = new SvelteSet<ScreenName>();

  constructor({ present, onDemand }: Needs) {
    this.#here = present;
    this.#onDemand = onDemand;
  }

  /** The screen, once it is here. The tables pair each name with the screen that takes its route. */
  of(name: ScreenName): Shown | undefined {
    return this.#here[name] as Shown | undefined;
  }

  /** Its file could not be had; the browser remembers that until the page is loaded again. */
  isMissing(name: ScreenName): boolean {
    return this.#missing.has(name);
  }

  /** Brings a screen here, unless it is; ends also where that fails, see `isMissing`. */
  async load(name: ScreenName): Promise<void> {
    const load = this.#onDemand[name];
    // Who asks for a screen does not ask again because another one has come.
    if (!load || untrack(() => this.of(name))) return;
    try {
      const { default: view } = await load();
      this.#here = { ...this.#here, [name]: view };
    } catch {
      this.#missing.add(name);
    }
  }
}

/** Reads and hands down the screens of the page. */
export const [getScreens, setScreens] = createContext<Screens>();
