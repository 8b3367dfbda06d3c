import { createContext } from 'svelte';
import { formatRoute, parseRoute, type Route } from '../addresses/route.ts';

/** The parts of a window that addresses need. */
export interface AddressBar {
  location: { hash: string };
  history: Pick<History, 'pushState' | 'replaceState' | 'back'>;
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
}

/** Which screen is shown; the address bar is the only truth. */
export class Router {
  #bar: AddressBar;
  route = $state.raw<Route>({ screen: 'library' });
  /** Counts the arrivals at a place, so that going to the same place twice moves there twice. */
  arrival = $state(0);

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.#read();
    // A link in the page fires both; reading twice is harmless, counting twice is not.
    bar.addEventListener('hashchange', () => this.#read());
    bar.addEventListener('popstate', () => this.#read());
  }

  /** Goes there, with a way back. */
  go(route: Route): void {
    this.#bar.history.pushState(null, '', formatRoute(route));
    this.route = route;
    this.arrival++;
  }

  /** Goes there in place of where one was: steps through a list are no steps to go back over. */
  move(route: Route): void {
    this.replace(route);
    this.arrival++;
  }

  /** Changes the address with a way back, and leaves the focus where it is. */
  step(route: Route): void {
    this.#bar.history.pushState(null, '', formatRoute(route));
    this.route = route;
  }

  /** Goes once more to where one is already, which changes no address. */
  revisit(href: string): void {
    if (href === this.#bar.location.hash) this.arrival++;
  }

  /** Changes the address without a step to go back over. */
  replace(route: Route): void {
    this.#bar.history.replaceState(null, '', formatRoute(route));
    this.route = route;
  }

  back(): void {
    this.#bar.history.back();
  }

  #read(): void {
    const route = parseRoute(this.#bar.location.hash);
    if (formatRoute(route) === formatRoute(this.route)) return;
    this.route = route;
    this.arrival++;
  }
}

/** Reads and hands down the router of the page. */
export const [getRouter, setRouter] = createContext<Router>();
