/**
 * The built app in a real browser: what a user waits for. Builds the app first, then serves it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import { obtainBrowser } from '../tools/browser.ts';
import type { BenchRow, BenchTable } from './run.ts';

const ROUNDS = 5;
const root = join(import.meta.dirname, '../..');

function textFiles(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name))
    : [];
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Milliseconds until the report of all files stands on the page, and until an empty page is up. */
async function dropToReport(page: Page, address: string, files: readonly string[]) {
  const begun = performance.now();
  await page.goto(address);
  await page.getByRole('button', { name: 'Probeer met voorbeelddocumenten' }).waitFor();
  const start = performance.now() - begun;
  const dropped = performance.now();
  await page.locator('body').drop({ files: [...files] });
  await page
    .getByRole('main')
    .getByText(`${files.length} bestanden toegevoegd`)
    .waitFor({ timeout: 120_000 });
  return { start, report: performance.now() - dropped };
}

async function measure(browser: Browser, address: string, files: readonly string[]) {
  const starts: number[] = [];
  const reports: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const { start, report } = await dropToReport(await context.newPage(), address, files);
    starts.push(start);
    reports.push(report);
    await context.close();
  }
  return { start: median(starts), report: median(reports) };
}

function addressOf(server: PreviewServer): string {
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the preview server has no address');
  return address;
}

/** Medians over some rounds, each in a fresh browser profile; the baseline is an empty start. */
export async function run(): Promise<BenchTable> {
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, preview: { port: 4390, strictPort: false } });
  const browser = await chromium.launch({ executablePath: obtainBrowser().executablePath });
  const rows: BenchRow[] = [];
  try {
    for (const [name, folder] of [
      ['sample documents', join(root, 'seeds')],
      ['five real documents', join(root, '../shared/seeds')]
    ] as const) {
      const files = textFiles(folder);
      if (files.length === 0) continue;
      const { start, report } = await measure(browser, addressOf(server), files);
      rows.push({
        name: `${name}: drop to report, ms (beside: start of the empty app)`,
        value: report,
        baseline: start,
        ratio: report / start
      });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { title: 'The app in a browser', rows };
}
