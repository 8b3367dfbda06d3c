import { createContext } from 'svelte';

/** The part of a service worker's registration that updating needs. */
export interface Registration {
  waiting: { postMessage(message: string): void } | null;
  installing: EventTarget | null;
  addEventListener(type: 'updatefound', listener: () => void): void;
  update(): Promise<unknown>;
}

/** Whether a newer version of the app waits, and the way to it. Nothing happens by itself. */
export class AppUpdate {
  #registration: Registration | undefined;
  #wasAsked = false;
  /** A newer version is on this device and waits. */
  ready = $state(false);
  /** Another tab has put a newer version in charge; this page is still of the older one. */
  replaced = $state(false);
  /** The app's files are on this device: it starts without a network. */
  offline = $state(false);

  /** `controlled` tells a newer version from the first one. */
  watch(registration: Registration, controlled: () => boolean): void {
    this.#registration = registration;
    this.ready = registration.waiting !== null && controlled();
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing;
      arriving?.addEventListener('statechange', () => {
        if (registration.waiting !== null) this.ready = controlled();
      });
    });
  }

  /** Puts the newer version in charge; `takenOver` hears when that has happened. */
  accept(): void {
    this.#wasAsked = true;
    this.#registration?.waiting?.postMessage('activate-now');
  }

  /**
   * A newer version has come in charge. Where that was asked for here, the page is loaded anew; in
   * another tab somebody may be writing, or files may be coming in, so that it waits for them.
   */
  takenOver(reload: () => void): void {
    this.ready = false;
    if (this.#wasAsked) reload();
    else this.replaced = true;
  }

  later(): void {
    this.ready = false;
    this.replaced = false;
  }
}

/** Reads and hands down the update of the page. */
export const [getUpdate, setUpdate] = createContext<AppUpdate>();
