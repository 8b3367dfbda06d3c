import { mount } from 'svelte';
import './ui/styles/index.css';
import App from './ui/App.svelte';
import { registerServiceWorker } from './ui/service-worker.ts';
import { AppUpdate } from './ui/state/app-update.svelte.ts';
import { LanguageChoice } from './ui/state/language.svelte.ts';
import { createClient } from './worker/client.ts';

/** `localStorage`, unless the browser keeps it from us. */
function openShelf(): globalThis.Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/**
 * A function, since a module that waits cannot be imported by what it waits for: the English
 * sentences share modules with this file.
 */
async function start(): Promise<void> {
  const client = createClient();
  const update = new AppUpdate();
  const shelf = openShelf();
  const language = new LanguageChoice({
    shelf,
    preferred: navigator.languages,
    root: document.documentElement,
    manifest: document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  });
  await language.open();
  mount(App, {
    target: document.getElementById('app')!,
    props: { worker: client, update, language, watch: client.onChange, shelf }
  });
  if (import.meta.env.PROD) await registerServiceWorker(update);
}

void start();
