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

test('an import that is stopped keeps what was read, and says what was not', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'veel-'));
  const text = 'Vraag 1\nHoe lang duurt dit?\n\nAntwoord\nDat staat er niet.\n\n';
  const files = Array.from({ length: 150 }, (_, i) => {
    const file = join(folder, `stuk-${String(i).padStart(3, '0')}.txt`);
    writeFileSync(file, text.replace('dit', `stuk ${i}`).repeat(200));
    return file;
  });
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
