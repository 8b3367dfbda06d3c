/**
 * The search screen of the built app in a real browser: how long the page is held up while someone
 * types, and how soon results stand there after a reload.
 */
import type { Page } from '@playwright/test';
import { folders, textFiles, withBuiltApp } from './built-app.ts';
import type { BenchRow, BenchTable } from './run.ts';
import { longestTask, reloadToResult, searchBox, watchTasks } from './typing.ts';

/** What the page must keep to, in milliseconds. */
const GOALS = { heldUp: 50, reload: 1500 };
const QUERIES = [
  'het antwoord op de vraag',
  'ministerie van onderwijs',
  '"in het algemeen" OF kosten'
];
const KEY_PAUSE = 70;
const ROUNDS = 3;

export async function run(): Promise<BenchTable> {
  const files = Object.values(folders).flatMap(textFiles);
  const rows = await withBuiltApp(async (browser, address) => {
    const page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(address);
    await page.locator('body').drop({ files });
    const summary = page.getByRole('main').getByText(`${files.length} bestanden toegevoegd`);
    await summary.waitFor({ timeout: 120_000 });
    // the index and the comparison are made after the import
    await page.waitForTimeout(8000);
    return measure(page);
  });
  return { title: 'The search screen in a browser', rows };
}

async function measure(page: Page): Promise<BenchRow[]> {
  const typed: number[] = [];
  for (const query of QUERIES) {
    await watchTasks(page);
    await searchBox(page).fill('');
    await searchBox(page).pressSequentially(query, { delay: KEY_PAUSE });
    await page.waitForTimeout(1000);
    typed.push(await longestTask(page));
  }
  const reloads: number[] = [];
  for (let i = 0; i < ROUNDS; i++) reloads.push(await reloadToResult(page, 'antwoord'));
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
