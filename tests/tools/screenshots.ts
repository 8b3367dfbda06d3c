// Takes the README's screenshot of the built app with the sample documents in it; with --all also
// every screen, wide and narrow, light and dark, and the print view as PDF, into test-results/screens.
// With --english the screens are those of the English interface, in test-results/screens/english.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { en } from '../../src/ui/texts/en.ts';
import { nl } from '../../src/ui/texts/nl.ts';
import { obtainBrowser } from './browser.ts';

const root = join(import.meta.dirname, '../..');
const isEnglish = process.argv.includes('--english');
const texts = isEnglish ? en : nl;
const screens = join(root, 'test-results/screens', isEnglish ? 'english' : '');
const WIDTHS = { wide: 1440, narrow: 360 } as const;
// the whole name: a page is called by its first set and how many others it holds
const LETTER = /^het vervallen van de avondafvaarten van de veerdiensten op het Wad$/i;

/** Waits until fonts, transitions and late layout are done. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(600);
}

async function openEmpty(browser: Browser, address: string, options: object): Promise<Page> {
  const page = await browser.newPage({ locale: 'nl-NL', reducedMotion: 'reduce', ...options });
  await page.addInitScript(
    (language) => localStorage.setItem('repliek-language', language),
    texts.language
  );
  await page.goto(address);
  return page;
}

async function openWithSamples(browser: Browser, address: string, options: object): Promise<Page> {
  const page = await openEmpty(browser, address, options);
  await page.getByRole('button', { name: texts.library.empty.sample }).click();
  await page
    .getByRole('main')
    .getByText(/toegevoegd\.|added\./)
    .first()
    .waitFor();
  return page;
}

/** The address, after `#`, of the sample letter. */
async function letterRoute(page: Page, address: string): Promise<string> {
  await page.goto(`${address}#/`);
  const href = await page.getByRole('link', { name: LETTER }).first().getAttribute('href');
  if (!href) throw new Error('the sample letter is not in the library');
  return href;
}

async function readmeScreenshot(browser: Browser, address: string): Promise<void> {
  const page = await openWithSamples(browser, address, {
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light'
  });
  const letter = await letterRoute(page, address);
  await page.goto(`${address}${letter}/vraag/4?vindplaats=plaats`);
  await settle(page);
  await page.screenshot({ path: join(root, 'docs/screenshot.png') });
  await page.close();
}

async function everyScreen(browser: Browser, address: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  for (const [name, width] of Object.entries(WIDTHS)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const shoot = async (page: Page, screen: string) => {
        await settle(page);
        await page.screenshot({ path: join(screens, `${screen}-${name}-${colorScheme}.png`) });
      };
      const options = { viewport: { width, height: 900 }, colorScheme };
      const empty = await openEmpty(browser, address, options);
      await shoot(empty, 'empty');
      await empty.close();
      const page = await openWithSamples(browser, address, options);
      await shoot(page, 'report');
      const letter = await letterRoute(page, address);
      await shoot(page, 'library');
      for (const [screen, route] of [
        ['reader', `${letter}/vraag/4`],
        ['source', `${letter}/vraag/4?vindplaats=plaats`],
        ['search', '#/zoeken?q=avondafvaart'],
        ['versions', '#/versies'],
        ['open-sets', '#/openstaand'],
        ['undertakings', '#/toezeggingen'],
        ['figures', '#/cijfers'],
        ['notes', '#/notities'],
        ['collections', '#/mappen'],
        ['synonyms', '#/synoniemen'],
        ['exchange', '#/uitwisselen'],
        ['about', '#/over']
      ] as const) {
        await page.goto(`${address}${route}`);
        await shoot(page, screen);
      }
      await page.goto(`${address}#/versies`);
      const list = page.getByRole('list', { name: texts.versions.list });
      await list.getByRole('link', { name: LETTER }).first().click();
      await page.getByRole('heading', { name: texts.comparison.changes }).waitFor();
      await shoot(page, 'two-sets');
      await page
        .getByRole('link', { name: new RegExp(`^${texts.terms.question('')}\\d+$`) })
        .first()
        .click();
      await page.getByRole('toolbar').waitFor();
      await shoot(page, 'comparison');
      if (name === 'wide' && colorScheme === 'light') {
        await page.goto(`${address}${letter.replace('stuk', 'afdrukken').split('-')[0]}`);
        await settle(page);
        await page.pdf({ path: join(screens, 'print.pdf'), preferCSSPageSize: true });
      }
      await page.close();
    }
  }
}

await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { port: 4391, strictPort: false } });
const browser = await chromium.launch({ executablePath: obtainBrowser('figures').executablePath });
try {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the preview server has no address');
  if (!isEnglish) await readmeScreenshot(browser, address);
  if (isEnglish || process.argv.includes('--all')) await everyScreen(browser, address);
} finally {
  await browser.close();
  await server.close();
}
