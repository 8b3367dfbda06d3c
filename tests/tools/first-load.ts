import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the page starts with, gzipped, in bytes. */
export interface FirstLoad {
  scripts: number;
  styles: number;
}

/** How much the scripts may be, in bytes: what a phone has within a second. Styles come on top. */
export const FIRST_LOAD_BUDGET = 110_000;

// <script type="module" crossorigin src="./assets/start-B1.js">, not <link rel="icon" href="./icon.svg">
const FILE = /(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g;

/** What the index page of a built app names: all that is loaded before the first screen is there. */
export function measureFirstLoad(folder: string): FirstLoad {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const load: FirstLoad = { scripts: 0, styles: 0 };
  for (const [, file = ''] of page.matchAll(FILE)) {
    const { length } = gzipSync(readFileSync(join(folder, file)));
    load[file.endsWith('.css') ? 'styles' : 'scripts'] += length;
  }
  return load;
}
