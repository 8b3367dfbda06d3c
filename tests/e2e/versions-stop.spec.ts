import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drop, expect, sampleFiles, test } from './support.ts';

const letter = readFileSync(
  sampleFiles.find((file) => file.includes('antwoordbrief'))!,
  'utf8'
);

/** The letter with an answer so long that it is compared in the worker. */
function longLetter(sentence: (at: number) => string): string {
  const first = 'De rederij heeft het voornemen op 3 februari 2025';
  const long = Array.from({ length: 300 }, (_, at) => sentence(at)).join(' ');
  return letter.replace(first, `${long} ${first}`);
}

/** Keeps the worker from hearing of a comparison, as if it took its time, until `letGo`. */
async function holdComparisons(page: Page): Promise<{ letGo: () => Promise<void> }> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    const held = { on: true };
    Object.assign(window, { heldComparisons: held });
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
      const path = (message as { path?: string[] } | null)?.path ?? [];
      if (held.on && path.includes('compareTexts')) return;
      Reflect.apply(post, this, [message, ...rest]);
    };
  });
  return {
    letGo: () =>
      page.evaluate(() => {
        (window as unknown as { heldComparisons: { on: boolean } }).heldComparisons.on = false;
      })
  };
}

test('a comparison that takes long is stopped, and done again', async ({ page }, info) => {
  const held = await holdComparisons(page);
  const files = [
    ['brief.txt', longLetter((at) => `Regel ${at} telt ${at * 3} boten op het Wad.`)],
    [
      'kopie.txt',
      longLetter((at) => `Regel ${at} telt ${at * 3 + (at % 9 ? 0 : 1)} boten op het Wad.`)
    ]
  ] as const;
  const paths = files.map(([name, text]) => {
    const path = info.outputPath(name);
    writeFileSync(path, text);
    return path;
  });
  await page.goto('/');
  await drop(page, paths);
  await expect(page.getByRole('main').getByText('bestanden toegevoegd').first()).toBeVisible();
  await page.goto('/#/versies');
  await page
    .getByRole('link', { name: /avondafvaarten/ })
    .first()
    .click();
  await page
    .getByRole('region', { name: 'Verschillen per vraag' })
    .getByRole('link', { name: /vraag 3/i })
    .first()
    .click();

  await page.getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByText('Het vergelijken is gestopt.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stoppen' })).toBeHidden();

  await held.letGo();
  await page.getByRole('button', { name: 'Opnieuw vergelijken' }).click();
  await expect(page.locator('ins').first()).toBeVisible();
  await expect(page.getByText('Het vergelijken is gestopt.')).toBeHidden();
});
