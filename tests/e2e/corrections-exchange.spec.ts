import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { correct, openLetter, question, save } from './correcting.ts';
import { expect, openMenu, test } from './support.ts';

/** Adds the letter and gives its third question another number. */
async function renumberThird(page: Page, label: string): Promise<void> {
  await openLetter(page);
  const dialog = await correct(page, '3', /nummer van de vraag/);
  await dialog.getByLabel('Nummer').fill(label);
  await save(dialog);
  await expect(question(page, label)).toBeVisible();
}

test('of two people who correct the same place each keeps the own reading, and may choose', async ({
  page,
  browser,
  baseURL
}) => {
  await renumberThird(page, '33');
  await page.getByRole('link', { name: 'Uitwisselen' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hele bibliotheek bewaren' }).click();
  const buffer = readFileSync(await (await download).path());

  const colleague = await browser.newPage({ baseURL: baseURL!, locale: 'nl-NL' });
  await renumberThird(colleague, '34');
  const address = colleague.url();
  await colleague.getByRole('link', { name: 'Uitwisselen' }).click();
  const chooser = colleague.waitForEvent('filechooser');
  await colleague.getByRole('button', { name: 'Bundel kiezen' }).click();
  await (await chooser).setFiles({ name: 'collega.repliek', mimeType: 'application/gzip', buffer });
  await expect(colleague.getByText(/1 correctie spreekt een correctie van u tegen/)).toBeVisible();
  await colleague.getByRole('button', { name: 'Toevoegen aan de bibliotheek' }).click();

  await colleague.goto(address);
  await expect(question(colleague, '34')).toBeVisible();
  await expect(question(colleague, '33')).toHaveCount(0);
  await openMenu(colleague, 'dit stuk');
  await colleague.getByRole('button', { name: 'Correcties en geschiedenis' }).click();
  const history = colleague.getByRole('dialog', { name: 'Correcties en geschiedenis' });
  await expect(
    history.getByText('niet gevolgd: een andere correctie zegt iets anders')
  ).toBeVisible();
  await history.getByRole('button', { name: /^Deze volgen/ }).click();
  await expect(question(colleague, '33')).toBeVisible();
  await expect(question(colleague, '34')).toHaveCount(0);
  await colleague.close();
});
