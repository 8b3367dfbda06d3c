import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import { obtainBrowser } from '../tools/browser.ts';

const root = join(import.meta.dirname, '../..');

/** The project's samples, the real documents beside it, which other machines lack, and the build. */
export const folders = {
  built: join(root, 'dist'),
  samples: join(root, 'seeds'),
  real: join(root, '../shared/seeds')
} as const;

/** The text files of a folder; none where it is absent. */
export function textFiles(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name))
    : [];
}

export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** With these a browser tells a page how much memory it and its workers use. */
export const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp'
} as const;

/** Builds the app, serves it with these headers, and gives it to `work` with a browser. */
export async function withBuiltApp<T>(
  work: (browser: Browser, address: string) => Promise<T>,
  headers: Readonly<Record<string, string>> = {}
): Promise<T> {
  await build({ root, logLevel: 'warn' });
  const server = await preview({
    root,
    preview: { port: 4390, strictPort: false, headers: { ...headers } }
  });
  const browser = await chromium.launch({
    executablePath: obtainBrowser('figures').executablePath
  });
  try {
    return await work(browser, addressOf(server));
  } finally {
    await browser.close();
    await server.close();
  }
}

function addressOf(server: PreviewServer): string {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the preview server has no address');
  return address;
}
