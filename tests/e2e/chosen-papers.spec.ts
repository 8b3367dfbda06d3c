import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { drop, expect, expectSummary, sampleFiles, test } from './support.ts';

const named = (part: string) => sampleFiles.find((file) => file.includes(part))!;

/** Adds papers and chooses those of these titles in the library. */
async function choose(page: Page, files: readonly string[], titles: readonly RegExp[]) {
  await page.goto('/');
  await drop(page, files);
  await page.getByRole('link', { name: 'Naar de bibliotheek' }).click();
  for (const title of titles) await page.getByRole('checkbox', { name: title }).check();
}

test('a letter and a page with many sets are compared at the set that they share', async ({
  page
}) => {
  await choose(
    page,
    [named('antwoordbrief'), named('webpagina')],
    [/^Selecteer .* op het Wad$/, /^Selecteer .* andere vragensets$/]
  );
  const compare = page.getByRole('button', { name: 'Vergelijken' });
  await compare.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Verschillen per vraag' })).toBeVisible();
  await expect(page).toHaveURL(/#\/versies\/[0-9a-f]+:1\/[0-9a-f]+:1$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('three papers of one set each stand side by side, the original first', async ({ page }) => {
  const files = [named('vragen-stationspianos'), named('aanhangsel-stationspianos')];
  await choose(page, [...files, named('mededeling')], [/^Alles selecteren$/]);
  await page.getByRole('button', { name: 'Vergelijken' }).click();
  const table = page.getByRole('table', { name: 'Alle versies naast elkaar' });
  await expect(table).toBeVisible();
  await expect(page.getByLabel('Basis').locator('option').first()).toHaveText(
    'aanhangsel-stationspianos.txt'
  );
});

test('papers that have nothing to compare say so, and lead to where one chooses', async ({
  page
}) => {
  await choose(page, [named('nachttreinen'), named('antwoordbrief')], [/^Alles selecteren$/]);
  await page.getByRole('button', { name: 'Vergelijken' }).click();
  await expect(page.getByText('hebben geen vragenset gemeen').first()).toBeVisible();
  await page.getByRole('button', { name: 'Zelf vragensets kiezen' }).click();
  await page.getByRole('button', { name: 'Kies zelf wat u vergelijkt' }).click();
  const form = page.getByRole('form', { name: 'Kies zelf wat u vergelijkt' });
  await expect(form.getByRole('heading')).toBeFocused();
  await expect(form.getByRole('heading')).toBeInViewport();
});

test('the lists of all sets are filled when it is quiet, or once somebody comes to one', async ({
  page
}) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto('/');
  await drop(page, [named('nachttreinen'), named('antwoordbrief')]);
  await expectSummary(page, '2 bestanden toegevoegd');
  await page.goto('/#/versies');
  const form = page.getByRole('form', { name: 'Kies zelf wat u vergelijkt' });
  const list = form.getByRole('group').nth(1).getByLabel('Vragenset');
  await expect(list).toBeVisible();
  await expect(list.locator('option')).toHaveCount(1);
  await list.focus();
  await expect(list.locator('option').nth(1)).toBeAttached();
});

test('one paper is not compared with itself', async ({ page }) => {
  await choose(page, [named('antwoordbrief')], [/^Alles selecteren$/]);
  await expect(page.getByRole('button', { name: 'Exporteren' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vergelijken' })).toHaveCount(0);
});

test('on a narrow screen what may be done with chosen papers fits, and versions stand first', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await choose(page, sampleFiles, [/^Alles selecteren$/]);
  await expect(page.getByRole('button', { name: 'Vergelijken' })).toBeVisible();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(360);
  expect((await axe(page).analyze()).violations).toEqual([]);
  await page.goto('/#/versies');
  const list = page.getByRole('list', { name: 'Gevonden versies' });
  await expect(list).toBeVisible();
  expect((await list.boundingBox())!.y).toBeLessThan(460);
  await page.getByText('Filteren', { exact: true }).click();
  await page.getByRole('button', { name: /^Sjabloon/ }).click();
  await expect(page.getByText('Filteren (1)')).toBeVisible();
  expect(await width()).toBe(360);
});
