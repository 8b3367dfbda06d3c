import type { DroppedFile } from '../../worker/import-outcome.ts';

// As modules that are loaded on demand: the policy lets the page fetch nothing.
const SAMPLES = import.meta.glob<string>('/seeds/*.txt', { query: '?raw', import: 'default' });

/** The invented documents that come with the app, as if they had been dropped. */
export async function sampleFiles(): Promise<DroppedFile[]> {
  return Promise.all(
    Object.entries(SAMPLES).map(async ([path, load]) => ({
      file: new File([await load()], path.slice(path.lastIndexOf('/') + 1), { type: 'text/plain' })
    }))
  );
}
