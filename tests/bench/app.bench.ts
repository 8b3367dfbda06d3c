/**
 * The built app in a real browser: what a user waits for. Builds the app first, then serves it.
 */
import type { Browser, Page } from '@playwright/test';
import { FIRST_LOAD_BUDGET, measureFirstLoad } from '../tools/first-load.ts';
import { folders, median, textFiles, withBuiltApp } from './built-app.ts';
import type { BenchRow, BenchTable } from './run.ts';

const ROUNDS = 5;
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

function firstLoad(): BenchRow {
  const { scripts, styles } = measureFirstLoad(folders.built);
  return {
    name: `first load: scripts, kB gzipped (beside: the budget; styles ${(styles / 1000).toFixed(1)})`,
    value: scripts / 1000,
    baseline: FIRST_LOAD_BUDGET / 1000,
    ratio: scripts / FIRST_LOAD_BUDGET
  };
}

/** Medians over some rounds, each in a fresh browser profile; the baseline is an empty start. */
export async function run(): Promise<BenchTable> {
  const rows = await withBuiltApp(async (browser, address) => {
    const measured: BenchRow[] = [firstLoad()];
    for (const [name, folder] of [
      ['sample documents', folders.samples],
      ['five real documents', folders.real]
    ] as const) {
      const files = textFiles(folder);
      if (files.length === 0) continue;
      const { start, report } = await measure(browser, address, files);
      measured.push({
        name: `${name}: drop to report, ms (beside: start of the empty app)`,
        value: report,
        baseline: start,
        ratio: report / start
      });
    }
    return measured;
  });
  return { title: 'The app in a browser', rows };
}
