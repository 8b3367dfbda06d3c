import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import {
  downloadOf,
  drop,
  expect,
  expectSummary,
  handToColleague,
  openMenu,
  printedPages,
  results,
  test
} from './support.ts';

const LIST = `Lijst van vragen en antwoorden over de kademuren

Vraag 1 (blz. 12)
Hoeveel kademuren zijn er hersteld?

Antwoord
Er zijn er vier hersteld.

Vraag 2 (VVD)
Wanneer volgen de andere?

Antwoord
Die volgen in het voorjaar.

Vraag 3 (Dorp en Veer)
Welke kademuren zijn er met spoed hersteld?

Antwoord
Alleen die aan de haven.
`;

/** Adds the list to an empty library. */
async function addList(page: Page, testInfo: TestInfo): Promise<void> {
  const file = testInfo.outputPath('kademuren.txt');
  writeFileSync(file, LIST);
  await page.goto('/');
  await drop(page, [file]);
  await expectSummary(page, '1 bestand toegevoegd');
}

test('what stands beside a number is printed, and reaches a colleague', async ({
  page,
  browser
}, testInfo) => {
  await addList(page, testInfo);
  await page.getByRole('article').getByRole('link').first().click();
  await expect(page.getByText('blz. 12', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Afdrukken' }).first().click();
  await expect(page.getByRole('button', { name: 'Afdrukken of bewaren als PDF' })).toBeEnabled();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.getByText('blz. 12', { exact: true })).toHaveCSS('color', 'rgb(0, 0, 0)');
  const printed = (await printedPages(page)).flat().map((line) => line.trim());
  expect(printed).toContain('blz. 12');
  expect(printed).toContain('VVD');

  await page.goto('/#/uitwisselen');
  const whole = page.getByRole('button', { name: 'Hele bibliotheek bewaren' });
  await handToColleague(browser, await downloadOf(page, whole), async (preview, colleague) => {
    await preview.getByRole('button', { name: 'Toevoegen aan de bibliotheek' }).click();
    await expect(preview).toHaveCount(0);
    await colleague.goto('/#/');
    await colleague
      .getByRole('link', { name: /kademuren/ })
      .first()
      .click();
    await expect(colleague.getByText('blz. 12', { exact: true })).toBeVisible();
  });
});

test('what stands beside a number is shown of what was found, and in a map', async ({
  page
}, testInfo) => {
  await addList(page, testInfo);
  await page.goto('/#/zoeken?q=kademuren');
  await expect(results(page).getByText('blz. 12', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /Vraag 1/ }).click();
  const earlier = 'Eerder gevraagd: vragen die lijken op Vraag 1';
  await page.getByLabel(earlier).click();
  const similar = page.getByRole('list', { name: earlier });
  await expect(similar.getByText('Dorp en Veer', { exact: true })).toBeVisible();
  await page.goto('/#/zoeken?q=voorjaar');
  await expect(results(page).getByText('VVD', { exact: true })).toBeVisible();

  const menu = await openMenu(page, 'Vraag 2');
  await menu.getByRole('button', { name: 'Vraag 2 in een map zetten' }).click();
  await page.getByRole('textbox', { name: 'Naam van de nieuwe map' }).fill('Debat');
  await page.keyboard.press('Enter');
  await page.goto('/#/mappen');
  await page.getByRole('link', { name: 'Debat' }).click();
  const item = page.getByRole('list', { name: 'Inhoud van de map' });
  await expect(item.getByText('VVD', { exact: true })).toBeVisible();
});
