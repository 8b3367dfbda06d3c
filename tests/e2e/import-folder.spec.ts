import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { drop, expect, expectSummary, sampleFiles, test } from './support.ts';

/** Drops a folder itself, as a file manager does: a page cannot make one up. */
async function dropFolder(page: Page, folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  }
}

test('a dropped folder is read to its depth, and hidden files are left alone', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'stukken-'));
  mkdirSync(join(folder, 'mei/brieven'), { recursive: true });
  const [first, second, third] = sampleFiles as [string, string, string];
  copyFileSync(first, join(folder, basename(first)));
  copyFileSync(second, join(folder, 'mei', basename(second)));
  copyFileSync(third, join(folder, 'mei/brieven', basename(third)));
  writeFileSync(join(folder, 'mei/.DS_Store'), 'x');
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await dropFolder(page, folder);
  await expectSummary(page, '3 bestanden toegevoegd');
  const results = page.getByRole('list', { name: 'Resultaat per bestand' });
  await expect(results.getByRole('article')).toHaveCount(3);
});

/** So many files that they take a while; each has 200 questions. */
function manyFiles(count: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'veel-'));
  const text = 'Vraag 1\nHoe lang duurt dit?\n\nAntwoord\nDat staat er niet.\n\n';
  return Array.from({ length: count }, (_, i) => {
    const file = join(folder, `stuk-${String(i).padStart(3, '0')}.txt`);
    writeFileSync(file, text.replace('dit', `stuk ${i}`).repeat(200));
    return file;
  });
}

test('an import that is stopped keeps what was read, and says what was not', async ({ page }) => {
  const files = manyFiles(150);
  await page.goto('/');
  await drop(page, files);
  const stop = page.getByRole('button', { name: 'Import stoppen' });
  await page
    .getByRole('list', { name: 'Resultaat per bestand' })
    .getByText('toegevoegd')
    .first()
    .waitFor();
  await stop.click();
  await expect(stop).toBeHidden();
  const summary = page.getByRole('main').getByText('overgeslagen').first();
  await expect(summary).toBeVisible();
  const [added = 0, skipped = 0] = (await summary.innerText()).match(/[0-9]+/g)?.map(Number) ?? [];
  expect(added + skipped).toBe(files.length);
  expect(added).toBeGreaterThan(0);
  await page.goto('/#/');
  await expect(page.getByText(new RegExp(`^${added}\\sstuk`))).toBeVisible();
});

test('a page that is closed during an import asks first, and says afterwards how far it was', async ({
  page,
  context
}) => {
  const files = manyFiles(150);
  await page.goto('/');
  // a browser asks only where somebody has done something on the page
  await page.getByRole('heading', { level: 1 }).click();
  await drop(page, files);
  const first = page.getByRole('list', { name: 'Resultaat per bestand' }).getByText('toegevoegd');
  await first.first().waitFor();
  const asked = new Promise<string>((resolve) =>
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    })
  );
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');
  await closed;

  const again = await context.newPage();
  await again.goto('/');
  const told = again.getByText(/De vorige import is afgebroken na [0-9]+ van 150 bestanden/);
  await expect(told.first()).toBeVisible();
  await drop(again, files);
  const summary = again.getByRole('main').getByText('al aanwezig').first();
  await expect(summary).toBeVisible({ timeout: 30_000 });
  const [added = 0, known = 0] = (await summary.innerText()).match(/[0-9]+/g)?.map(Number) ?? [];
  expect(known).toBeGreaterThan(0);
  expect(added + known).toBe(150);
  await again.reload();
  await again.getByRole('list', { name: 'Stukken' }).or(again.locator('h1')).first().waitFor();
  await expect(told).toHaveCount(0);
});

test('the note of an import that was cut short is not taken for that of files dropped while the library opens', async ({
  page
}) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('opened')) return;
    sessionStorage.setItem('opened', 'yes');
    localStorage.setItem('repliek-import', '[2,5]');
  });
  let open = () => {};
  const opening = new Promise<void>((resolve) => (open = resolve));
  await page.route(/\/worker-[^/]*\.js$/, async (route) => {
    await opening;
    await route.continue();
  });
  await page.goto('/');
  await drop(page, manyFiles(3));
  const note = () => page.evaluate(() => localStorage.getItem('repliek-import'));
  await expect.poll(note).toBe('[0,3]');
  open();
  await expect(
    page.getByText('De vorige import is afgebroken na 2 van 5 bestanden').first()
  ).toBeVisible();
  await expectSummary(page, '3 bestanden toegevoegd');
  await expect.poll(note).toBe(null);
});
