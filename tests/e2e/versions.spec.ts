import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { drop, expect, sampleFiles, test } from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief'))!;
const page10 = sampleFiles.find((file) => file.includes('webpagina'))!;

const VERDICT =
  'Inhoudelijk gelijk, behalve: in webpagina-tien-vragensets.txt: antwoord 9 ontbreekt, ' +
  'antwoord 10 staat onder vraag 9, ' +
  'van antwoord 12 ontbreekt de eerste alinea';

/** Opens the comparison of the sample letter with the web page that copied it. */
async function openSets(page: Page): Promise<void> {
  await page.goto('/');
  await drop(page, [letter, page10]);
  await expect(page.getByRole('main').getByText('bestanden toegevoegd').first()).toBeVisible();
  await page.goto('/#/versies');
  await page
    .getByRole('link', { name: /avondafvaarten/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/versies\/[0-9a-f]+:1\/[0-9a-f]+:1$/);
  await expect(page.getByRole('status').filter({ hasText: VERDICT })).toBeVisible();
}

/** Opens the comparison of one of its questions. */
async function openQuestion(page: Page, number: number): Promise<void> {
  await openSets(page);
  await page
    .getByRole('region', { name: 'Verschillen per vraag' })
    .getByRole('link', { name: `Vraag ${number}`, exact: true })
    .click();
  await expect(
    page.getByRole('heading', { name: `Vergelijking van vraag ${number}` })
  ).toBeVisible();
}

test('two sources of one set: the verdict, the evidence, and the ladder as a table', async ({
  page
}) => {
  await openSets(page);
  const changes = page.getByRole('region', { name: 'Verschillen per vraag' });
  await expect(changes.getByText('De voetnoten verspringen hier van 9 naar 11')).toBeVisible();
  const ladder = page.getByRole('region', { name: 'Welke vraag hoort bij welke' });
  await ladder.getByText('Als tabel').click();
  const row = ladder.getByRole('row', { name: /^Vraag 10/ });
  await expect(row).toContainText('antwoord 10 naast antwoord onder vraag 9');
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Vergelijking van vraag 10' })).toBeVisible();
  // a tab among others says which vraag 10 it is
  await expect(page).toHaveTitle(/^Vergelijking van vraag 10: \p{Lu}.+ – Repliek$/u);
  // The answer is compared where it belongs, not where it stands.
  await expect(
    page.getByRole('status').filter({ hasText: 'Alleen vormverschillen' })
  ).toBeVisible();
});

test('differences of form are set aside, and one step away', async ({ page }) => {
  await openSets(page);
  const list = page.getByRole('list', { name: 'Alleen de vorm verschilt in vraag:' });
  await list.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: /^Vergelijking van vraag/ })).toBeVisible();
  await expect(page.locator('main [data-stop]').first()).toBeVisible();
  await expect(page).toHaveURL(/toon=/);
});

test('a line of the ladder leads to its comparison', async ({ page }) => {
  await openSets(page);
  await page.getByTestId('ladder').locator('a:has(path.answer)').click();
  await expect(page.getByRole('heading', { name: 'Vergelijking van vraag 10' })).toBeVisible();
});

test('differences are filtered and stepped through by keyboard', async ({ page }) => {
  await openQuestion(page, 13);
  const position = page.getByText(/^verschil \d+ van \d+$/);
  await expect(page.locator('main del').first()).toContainText('weggelaten:');
  const shown = await page.locator('main [data-stop]').count();
  await page.getByRole('button', { name: 'Alles' }).click();
  expect(await page.locator('main [data-stop]').count()).toBeGreaterThan(shown);
  const hushed = page.locator('main .hushed');
  await expect(hushed).toHaveCount(0);

  await page.keyboard.press('n');
  await expect(position.first()).toHaveText('verschil 1 van 2');
  // Tab goes on from there.
  await expect(page.locator('main [data-stop].current').first()).toBeFocused();
  await page.keyboard.press('F7');
  await expect(position.first()).toHaveText('verschil 2 van 2');
  await page.keyboard.press('Shift+F7');
  await expect(position.first()).toHaveText('verschil 1 van 2');
  await page.keyboard.press('p');
  await expect(position.first()).toHaveText('verschil 2 van 2');
  // A number in words or in figures is no other number.
  await page.keyboard.press('Shift+N');
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText(
    'geen zwaar verschil'
  );

  // It is a matter of spelling, the fifth group.
  await page.keyboard.press('5');
  await expect(page.getByRole('button', { name: /spelling/ })).toHaveAttribute(
    'aria-pressed',
    'false'
  );
  await expect(hushed.first()).toBeVisible();

  const heads = page.locator('main .version .muted');
  const first = await heads.first().innerText();
  await page.keyboard.press('b');
  await expect(heads.last()).toHaveText(first);
});

test('Shift+N goes to what weighs heavily', async ({ page }) => {
  await openQuestion(page, 12);
  // The title stands before the texts are compared.
  await expect(page.locator('main del').first()).toBeVisible();
  await page.keyboard.press('Shift+N');
  await expect(page.locator('main del.heavy.current')).toContainText('Het begrip openbaar vervoer');
});

test('the reader says that a question has versions and opens the comparison', async ({ page }) => {
  await page.goto('/');
  await drop(page, [letter, page10]);
  await page
    .getByRole('link', { name: /avondafvaarten/ })
    .first()
    .click();
  const note = page.getByRole('link', { name: /2 versies, antwoord 9 ontbreekt/ });
  await note.click();
  await expect(page.getByRole('heading', { name: 'Vergelijking van vraag 9' })).toBeVisible();
});

test('the screens of the comparison are accessible', async ({ page }) => {
  await openSets(page);
  const check = async () => (await axe(page).analyze()).violations;
  expect(await check()).toEqual([]);
  await page.getByRole('link', { name: 'Vraag 12', exact: true }).first().click();
  await expect(page.locator('main del').first()).toBeVisible();
  expect(await check()).toEqual([]);
});

test('an empty library leads on from the versions and counts nothing in the figures', async ({
  page
}) => {
  await page.goto('/#/versies');
  await page.getByRole('main').getByRole('link', { name: 'Stukken toevoegen' }).click();
  await expect(page.getByRole('button', { name: 'Bestanden kiezen' })).toBeVisible();
  await page.goto('/#/cijfers');
  await expect(page.getByRole('main')).toContainText('Er zijn nog geen stukken');
  await expect(page.getByRole('main')).not.toContainText('Geteld over');
});
