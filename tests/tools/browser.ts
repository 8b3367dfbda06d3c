// Finds a browser of the Chromium family for the end-to-end tests: Playwright's own, else one that
// is installed, else tries Playwright's download. Prints what it found when run directly.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const DOWNLOAD_LIMIT_MS = 300_000;

const MAC_BROWSERS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
];
const WINDOWS_BROWSERS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe'
];
// Takes half the time, and is no browser that anybody uses.
const WITHOUT_WINDOWS = 'chromium-headless-shell';
// Chrome before Chromium: on Ubuntu chromium is a snap, which cannot see every folder.
const LINUX_BROWSERS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge'
];

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowser(purpose: BrowserPurpose): string | undefined {
  const { env, platform } = process;
  if (platform === 'darwin') return MAC_BROWSERS.find(isRunnable);
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined
    );
    return WINDOWS_BROWSERS.flatMap((file) => roots.map((root) => join(root, file))).find(
      isRunnable
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  folders.push('/usr/bin', '/usr/local/bin', '/snap/bin');
  const names =
    purpose === 'tests'
      ? [WITHOUT_WINDOWS, ...LINUX_BROWSERS]
      : [...LINUX_BROWSERS, WITHOUT_WINDOWS];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable);
}

/** Tests take the quickest, figures and pictures the one that users have. */
export type BrowserPurpose = 'tests' | 'figures';

/** A browser, and how it was found. */
export interface FoundBrowser {
  source: 'E2E_BROWSER' | 'playwright' | 'installed';
  executablePath: string;
}

/** The browser that is there already, or `undefined`. */
export function findBrowser(purpose: BrowserPurpose = 'tests'): FoundBrowser | undefined {
  const chosen = process.env.E2E_BROWSER;
  if (chosen) {
    if (!isRunnable(chosen)) throw new Error(`E2E_BROWSER=${chosen} is not an executable file.`);
    return { source: 'E2E_BROWSER', executablePath: chosen };
  }
  const own = chromium.executablePath();
  if (own && isRunnable(own)) return { source: 'playwright', executablePath: own };
  const installed = installedBrowser(purpose);
  return installed ? { source: 'installed', executablePath: installed } : undefined;
}

/** Like `findBrowser`, but downloads one where there is none, and throws where that fails too. */
export function obtainBrowser(purpose: BrowserPurpose = 'tests'): FoundBrowser {
  const found = findBrowser(purpose);
  if (found) return found;
  console.error("No Chrome, Chromium or Edge found; trying 'npx playwright install chromium' …");
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const install = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: DOWNLOAD_LIMIT_MS
  });
  const downloaded = install.status === 0 ? findBrowser(purpose) : undefined;
  if (downloaded) return downloaded;
  throw new Error(
    'The end-to-end tests need a browser: install Google Chrome, Chromium (Debian: apt-get install chromium) or Edge, or name one with E2E_BROWSER=/path/to/it.'
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(JSON.stringify(obtainBrowser()));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
