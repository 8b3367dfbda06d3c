/**
 * The library of the built app in a real browser with 500 letters and 12,500 questions of invented
 * words: how long opening, filtering and sorting it, and the list of versions, hold the page up.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { median, withBuiltApp } from './built-app.ts';
import { makePapers } from './corpus.ts';
import { lettersOf } from './corpus-letters.ts';
import { longestTask } from './task-times.ts';
import type { BenchRow, BenchTable } from './run.ts';

const QUESTIONS = 12_500;
const ROUNDS = 5;
/** As long as one task may take, in milliseconds: what takes longer is felt. */
const GOAL = 50;
const IMPORTED = 300_000;
/** In which rows follow, in milliseconds. */
const SETTLED = 1500;

type Work = (page: Page) => Promise<void>;

/**
 * By their place in the page: a role and a name are looked up in the page itself, which with 500
 * documents takes longer than anything that is measured here (half a second to find "Versies").
 */
const PLACES = {
  library: 'nav a[href="#/"]',
  versions: 'nav a[href="#/versies"]',
  sort: 'select:has(option[value="questions"])',
  filter: 'main label input[type="text"]',
  document: '[aria-label="Stukken"] a'
} as const;

const settle: Work = (page) => page.waitForTimeout(SETTLED);

function sortBy(value: string): Work {
  return async (page) => {
    await page.locator(PLACES.sort).selectOption(value);
    await settle(page);
  };
}

/** In this order: each begins where the one before ended. */
const CASES: readonly (readonly [name: string, work: Work])[] = [
  [
    'open the library',
    async (page) => {
      await page.locator(PLACES.library).first().click();
      await settle(page);
    }
  ],
  [
    'type in the filter, and empty it',
    async (page) => {
      const filter = page.locator(PLACES.filter).first();
      await filter.pressSequentially('brief-12', { delay: 90 });
      await filter.fill('');
      await settle(page);
    }
  ],
  ['sort by title', sortBy('title')],
  ['sort by date', sortBy('date')],
  ['sort by questions', sortBy('questions')],
  ['sort by when they came', sortBy('added')],
  [
    'reload',
    async (page) => {
      await page.reload();
      await page.locator(PLACES.document).first().waitFor();
      await settle(page);
    }
  ],
  [
    'go to the versions',
    async (page) => {
      await page.locator(PLACES.versions).first().click();
      await settle(page);
    }
  ]
];

export async function run(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  try {
    const files = lettersOf(makePapers(QUESTIONS)).map(({ name, text }) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const rows = await withBuiltApp((browser, address) =>
      measure(browser, address, { files, folder })
    );
    return { title: `The library with ${files.length} documents`, rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(
  browser: Browser,
  address: string,
  { files, folder }: { files: readonly string[]; folder: string }
): Promise<BenchRow[]> {
  const page = await browser.newPage({ locale: 'nl-NL' });
  await page.goto(address);
  await page.locator('body').drop({ files: [...files] });
  await page
    .getByRole('main')
    .getByText(`${files.length} bestanden toegevoegd`)
    .waitFor({ timeout: IMPORTED });
  // the index and the comparison are made, and kept, after that
  await page.waitForTimeout(30_000);
  const longest = CASES.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, [, work]] of CASES.entries()) {
      longest[i]!.push(await longestTask(page, folder, () => work(page)));
    }
  }
  return CASES.map(([name], i) => {
    const value = median(longest[i]!);
    return {
      name: `${name}: longest task of the page, ms of its work (beside the goal)`,
      value,
      baseline: GOAL,
      ratio: value / GOAL
    };
  });
}
