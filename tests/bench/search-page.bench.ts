/**
 * The search screen of the built app in a real browser: how long the page is held up while someone
 * types, and how soon results stand there after a reload.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { obtainBrowser } from '../tools/browser.ts';
import type { BenchRow, BenchTable } from './run.ts';

const root = join(import.meta.dirname, '../..');
const FOLDERS = ['seeds', '../shared/seeds'];
/** What the page must keep to, in milliseconds. */
const GOALS = { heldUp: 50, reload: 1500 };
const QUERIES = [
  'het antwoord op de vraag',
  'ministerie van onderwijs',
  '"in het algemeen" OF kosten'
];
const KEY_PAUSE = 70;
const ROUNDS = 3;

const files = FOLDERS.map((folder) => join(root, folder))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.txt'));

export async function run(): Promise<BenchTable> {
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, preview: { port: 4391, strictPort: false } });
  const browser = await chromium.launch({ executablePath: obtainBrowser().executablePath });
  try {
    const page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.locator('body').drop({ files });
    const summary = page.getByRole('main').getByText(`${files.length} bestanden toegevoegd`);
    await summary.waitFor({ timeout: 120_000 });
    // the index and the comparison are made after the import
    await page.waitForTimeout(8000);
    return { title: 'The search screen in a browser', rows: await measure(page) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page): Promise<BenchRow[]> {
  const typed: number[] = [];
  for (const query of QUERIES) typed.push(await longestTask(page, query));
  const reloads: number[] = [];
  for (let i = 0; i < ROUNDS; i++) reloads.push(await reloadToResult(page));
  return [
    row(
      'typing: longest time the page is held up, ms (beside the goal)',
      Math.max(...typed),
      GOALS.heldUp
    ),
    row(
      'reload to first result, ms, best of three (beside the goal)',
      Math.min(...reloads),
      GOALS.reload
    )
  ];
}

function row(name: string, value: number, baseline: number): BenchRow {
  return { name, value, baseline, ratio: value / baseline };
}

/** The longest task on the page's own thread while a query is typed; 0 where none took 50 ms. */
async function longestTask(page: Page, query: string): Promise<number> {
  await page.evaluate(() => {
    const longest = { value: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        longest.value = Math.max(longest.value, duration);
      }
    }).observe({ type: 'longtask' });
  });
  const box = page.getByRole('combobox', { name: 'Zoeken in vragen en antwoorden' });
  await box.fill('');
  await box.pressSequentially(query, { delay: KEY_PAUSE });
  await page.waitForTimeout(1000);
  return page.evaluate(() => (window as unknown as { longest: { value: number } }).longest.value);
}

async function reloadToResult(page: Page): Promise<number> {
  await page.goto(`${new URL(page.url()).origin}/#/zoeken?q=antwoord`);
  await page.waitForTimeout(500);
  const begun = performance.now();
  await page.reload();
  await page.getByRole('list', { name: 'Resultaten' }).getByRole('article').first().waitFor();
  return performance.now() - begun;
}
