/**
 * The search screen of the built app in a real browser with 10,000 questions of invented words in
 * 400 letters: how long a typed query is on its way to the worker and back, and how long the worker
 * works on it; how long typing holds the page up, how soon results stand there after a reload, and
 * the memory of page and worker.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { ISOLATED, withBuiltApp } from './built-app.ts';
import { makePapers } from './corpus.ts';
import { lettersOf } from './corpus-letters.ts';
import type { BenchRow, BenchTable } from './run.ts';
import { taskTimes } from './task-times.ts';
import { typedQueries } from './typed-queries.ts';
import { reloadToResult, searchBox } from './typing.ts';

const QUESTIONS = 10_000;
const QUERIES = 40;
/** As few milliseconds between two keys as a fast typist needs. */
const KEY_PAUSE = 90;
/** What must be kept to, in milliseconds. */
const GOALS = { typed: 30, heldUp: 50, reload: 1500 };
/** How long the index is made, and waits until it is kept, at most. */
const INDEXED = 300_000;

export async function run(): Promise<BenchTable> {
  const papers = makePapers(QUESTIONS);
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  try {
    const files = lettersOf(papers).map(({ name, text }) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const rows = await withBuiltApp(
      (browser, address) =>
        measure(browser, address, { files, folder }, typedQueries(papers, QUERIES)),
      ISOLATED
    );
    return { title: `The search screen with ${QUESTIONS.toLocaleString('en')} questions`, rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(
  browser: Browser,
  address: string,
  { files, folder }: { files: readonly string[]; folder: string },
  queries: readonly string[]
): Promise<BenchRow[]> {
  const page = await browser.newPage({ locale: 'nl-NL' });
  await page.addInitScript(watchSearches);
  await page.goto(address);
  const begun = performance.now();
  await page.locator('body').drop({ files: [...files] });
  await page
    .getByRole('main')
    .getByText(`${files.length} bestanden toegevoegd`)
    .waitFor({ timeout: INDEXED });
  const imported = performance.now() - begun;
  const word = queries[0]!.split(' ')[0]!;
  await page.goto(`${address}#/zoeken?q=${word}`);
  await page.getByText('nog doorzoekbaar gemaakt').waitFor({ state: 'detached', timeout: INDEXED });
  const indexed = performance.now() - begun;
  // the index is kept, and the comparison made, after that
  await page.waitForTimeout(30_000);
  const restarts: number[] = [];
  for (let i = 0; i < 3; i++) restarts.push(await reloadToResult(page, word));
  await page.waitForTimeout(3000);
  const tasks = await taskTimes(page, folder, async () => {
    for (const query of queries) await type(page, query);
  });
  const times = await page.evaluate(
    () => (window as unknown as { searchTimes: number[] }).searchTimes
  );
  return [
    { name: 'import of 400 letters, ms', value: imported },
    { name: 'until all can be searched, ms', value: indexed },
    ...percentiles('to the worker and back', times),
    // the worker is asked for completions as well; the longest of its tasks are taken for the searches
    ...percentiles('in the worker, ms of its work', longest(tasks.workers, times.length), true),
    beside(
      'typing: longest task of the page, ms of its work',
      Math.max(0, ...tasks.page),
      GOALS.heldUp
    ),
    beside('reload to first result, ms, best of three', Math.min(...restarts), GOALS.reload),
    ...(await memory(page))
  ];
}

async function type(page: Page, query: string): Promise<void> {
  await searchBox(page).fill('');
  await searchBox(page).pressSequentially(query, { delay: KEY_PAUSE });
  await page.waitForTimeout(300);
}

/** Notes how long each search takes from the call to the worker until its answer is here. */
function watchSearches(): void {
  const times: number[] = [];
  Object.assign(window, { searchTimes: times });
  const asked = new Map<string, number>();
  const watched = new WeakSet<Worker>();
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
    const { id, path } = message as { id: string; path?: string[] };
    if (path?.[0] === 'search') asked.set(id, performance.now());
    if (!watched.has(this)) {
      watched.add(this);
      this.addEventListener('message', ({ data }: MessageEvent<{ id?: string }>) => {
        const since = data.id === undefined ? undefined : asked.get(data.id);
        if (since !== undefined) times.push(performance.now() - since);
      });
    }
    Reflect.apply(send, this, [message, ...rest]);
  };
}

function percentiles(where: string, times: readonly number[], isGoal = false): BenchRow[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  const p95 = `typed query ${where}, p95, ms`;
  return [
    { name: `typed query ${where}, ${times.length} of them, median, ms`, value: at(0.5) },
    isGoal ? beside(p95, at(0.95), GOALS.typed) : { name: p95, value: at(0.95) }
  ];
}

function longest(times: readonly number[], count: number): number[] {
  return times.toSorted((a, b) => b - a).slice(0, count);
}

function beside(name: string, value: number, goal: number): BenchRow {
  return { name: `${name} (beside the goal)`, value, baseline: goal, ratio: value / goal };
}

/** What page and workers use, told by the browser after it has cleaned up. */
async function memory(page: Page): Promise<BenchRow[]> {
  const { bytes } = await page.evaluate(() =>
    (
      performance as unknown as {
        measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
      }
    ).measureUserAgentSpecificMemory()
  );
  return [{ name: 'memory of page and workers, MB', value: bytes / 1e6 }];
}
