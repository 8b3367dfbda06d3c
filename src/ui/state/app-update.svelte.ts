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
  /** A newer version is on this device and waits. */
  ready = $state(false);
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

  /** Puts the newer version in charge; the page must be loaded again when that has happened. */
  accept(): void {
    this.#registration?.waiting?.postMessage('activate-now');
  }

  later(): void {
    this.ready = false;
  }
}

export const [getUpdate, setUpdate] = createContext<AppUpdate>();
