import { scriptUrl } from '../worker/script-url.ts';
import type { AppUpdate } from './state/app-update.svelte.ts';

const AN_HOUR = 3_600_000;

/** Keeps the app's files on this device, and looks for newer ones when it starts and every hour. */
export async function registerServiceWorker(update: AppUpdate): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const wasControlled = serviceWorker.controller !== null;
  // The first one takes nothing over from another.
  serviceWorker.addEventListener('controllerchange', () => {
    if (wasControlled) update.takenOver(() => location.reload());
  });
  // Some browsers refuse it, in a private window for instance: then all works while there is a network.
  const registration = await serviceWorker.register(scriptUrl('./sw.js')).catch(() => undefined);
  if (!registration) return;
  update.watch(registration, () => serviceWorker.controller !== null);
  setInterval(() => {
    // Without a network there is nothing newer to be had.
    if (navigator.onLine) void registration.update().catch(() => undefined);
  }, AN_HOUR);
  await serviceWorker.ready;
  update.offline = true;
}
