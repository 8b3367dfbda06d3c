/**
 * Opening a list of hundreds of questions in the built app: how long scripts keep the page busy, as
 * Chromium counts it, from the click until every question stands on the page.
 */
import { basename } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { folders, median, textFiles, withBuiltApp } from './built-app.ts';
import type { BenchRow, BenchTable } from './run.ts';

const ROUNDS = 5;
/** Milliseconds of script that opening the longest list may take. */
const GOAL = 300;

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

/** Waits until no more questions come. */
async function countQuestions(page: Page): Promise<number> {
  const articles = page.locator('article[data-question]');
  await articles.first().waitFor();
  for (let before = -1; ;) {
    const now = await articles.count();
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(150);
  }
}

async function open(browser: Browser, address: string, file: string) {
  const times: number[] = [];
  let questions = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('body').drop({ files: [file] });
    await page.getByRole('main').getByText('1 bestand toegevoegd').waitFor({ timeout: 60_000 });
    await page.goto(`${address}#/`);
    // What an import starts, such as indexing, is over by then.
    await page.waitForTimeout(1500);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const before = await scriptTime(session);
    await page.getByRole('article').getByRole('link').first().click();
    questions = await countQuestions(page);
    times.push((await scriptTime(session)) - before);
    await context.close();
  }
  return { time: median(times), questions };
}

export async function run(): Promise<BenchTable> {
  const lists = [
    ...textFiles(folders.samples).filter((file) => basename(file).startsWith('lijst')),
    ...textFiles(folders.real).filter((file) => basename(file).startsWith('004'))
  ];
  const rows = await withBuiltApp(async (browser, address) => {
    const measured: BenchRow[] = [];
    for (const file of lists) {
      const { time, questions } = await open(browser, address, file);
      measured.push({
        name: `a list of ${questions} questions: script until all stand there, ms (beside: goal)`,
        value: time,
        baseline: GOAL,
        ratio: time / GOAL
      });
    }
    return measured;
  });
  return { title: 'Opening a list in the reader', rows };
}
