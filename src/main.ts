import { mount } from 'svelte';
import './ui/styles/index.css';
import App from './ui/App.svelte';
import { registerServiceWorker } from './ui/service-worker.ts';
import { AppUpdate } from './ui/state/app-update.svelte.ts';
import { createClient } from './worker/client.ts';

/** `localStorage`, unless the browser keeps it from us. */
function openShelf(): globalThis.Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const client = createClient();
const update = new AppUpdate();

mount(App, {
  target: document.getElementById('app')!,
  props: { worker: client, update, watch: client.onChange, shelf: openShelf() }
});

if (import.meta.env.PROD) await registerServiceWorker(update);
