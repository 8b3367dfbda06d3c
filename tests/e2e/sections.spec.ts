import type { Page } from '@playwright/test';
import { drop, expect, expectSummary, openMenu, sample, test } from './support.ts';

const CITED = /\(Brief van de staatssecretaris van .* d\.d\. 16 mei 2025, kenmerk \S+, par\. 2\)$/;

async function openPaper(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await drop(page, [sample(name)]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Exporteren', exact: true })).toBeVisible();
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a section of a letter is stepped to, copied and looked up with the keys of a question', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPaper(page, 'kamerbrief');
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  await page.keyboard.press('2');
  await expect(heading('2. Knelpunten')).toBeFocused();
  const listed = page.getByRole('navigation', { name: 'Inhoud' }).locator('[aria-current=true]');
  await expect(listed).toHaveText('2. Knelpunten');
  await page.keyboard.press('c');
  await expect(
    page.getByText('2. Knelpunten gekopieerd, met bronvermelding.').first()
  ).toBeVisible();
  await expect
    .poll(() => copied(page))
    .toMatch(/^2\. Knelpunten\n\n2\.1 Materieel\nEr is in Europa/);
  expect(await copied(page)).toMatch(CITED);
  expect(await copied(page)).not.toContain('3. Maatregelen');

  await page.keyboard.press('j');
  await expect(heading('2.1 Materieel')).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(heading('1.2 Punctualiteit')).toBeFocused();
  await page.keyboard.press('v');
  await expect(page.getByRole('region', { name: 'Vindplaats' })).toBeVisible();
  await expect(page.locator('mark').first()).toContainText('1.2 Punctualiteit');
  await page.keyboard.press('Escape');
  await expect(heading('1.2 Punctualiteit')).toBeFocused();
  await page.keyboard.press('9');
  await expect(page.getByText('Er is geen deel 9 in dit stuk.').first()).toBeVisible();

  // What has no heading is stepped to as well.
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(page.locator(':focus')).toContainText('Geachte voorzitter');
  await page.keyboard.press('c');
  await expect
    .poll(() => copied(page))
    .toMatch(/^Geachte voorzitter,\n\n\(Brief van .* 2025, kenmerk \S+\)$/);
});

test('the menu of a section copies in each way, links, prints and exports it', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPaper(page, 'kamerbrief');
  const name = '3.3 Stations';
  await page.getByRole('heading', { name, exact: true }).scrollIntoViewIfNeeded();
  const financing = page.getByText(/^De uitgaven voor deze maatregelen/);
  await financing.evaluate((element) => {
    const text = [...element.childNodes].find((node) => node.textContent)!;
    getSelection()!.setBaseAndExtent(text, 0, text, 'De uitgaven'.length);
  });
  const own = await openMenu(page, 'Financiën');
  await own.getByRole('button', { name: 'Geselecteerde passage' }).click();
  await expect
    .poll(() => copied(page))
    .toMatch(/^“De uitgaven” \(Brief van .*, par\. 3\.3, onder ‘Financiën’\)$/);

  const menu = await openMenu(page, name);
  await expect(menu.getByRole('button', { name: 'Geselecteerde passage' })).toBeHidden();
  await expect(menu.getByRole('button', { name: 'Alleen de vraag' })).toBeHidden();
  await menu.getByRole('radio', { name: 'Markdown' }).check();
  await menu.getByRole('button', { name: 'Dit deel', exact: true }).click();
  await expect.poll(() => copied(page)).toMatch(/^## 3\.3 Stations\n\n.*### Financiën\n\n/s);
  expect(await copied(page)).toContain('[^1]: Een wachtruimte op Deventer');

  await (await openMenu(page, name)).getByRole('radio', { name: 'platte tekst' }).check();
  await page.getByRole('button', { name: 'Alleen de vindplaats' }).click();
  await expect
    .poll(() => copied(page))
    .toMatch(/^Brief van .* d\.d\. 16 mei 2025, kenmerk \S+, par\. 3\.3$/);

  await (await openMenu(page, name)).getByRole('button', { name: 'Link naar dit deel' }).click();
  await expect.poll(() => copied(page)).toMatch(/#\/stuk\/[^/]+\/deel\/\d+$/);
  const there = await context.newPage();
  await there.goto(await copied(page));
  await expect(there.getByRole('heading', { name, exact: true })).toBeFocused();
  await there.close();

  await (await openMenu(page, name)).getByRole('link', { name: 'Afdrukken' }).click();
  await expect(page).toHaveURL(/#\/afdrukken\/[^/]+\/deel\/\d+$/);
  await expect(page.getByRole('main')).toContainText('Een wachtruimte op Deventer');
  await expect(page.getByRole('main')).not.toContainText('Verbinding met Noord-Italië');
  await page.getByRole('link', { name: 'Terug' }).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
});

test('a section that was found is copied from the results', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPaper(page, 'beslisnota');
  await page.goto('/#/zoeken?q=schoolzwemmen');
  const hit = page.getByRole('list', { name: 'Resultaten' }).getByRole('article').first();
  await hit.getByRole('button', { name: / kopiëren$/ }).click();
  await expect.poll(() => copied(page)).toMatch(/\((?:Nota|Beslisnota) .*\)$/);
  await hit.getByRole('button', { name: /^Meer bij/ }).click();
  await expect(page.getByRole('button', { name: 'Link naar dit deel' })).toBeVisible();
});

test('in answers the letter round them is copied by itself, and keys go on to the questions', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPaper(page, 'antwoordbrief');
  const article = (name: string) => page.getByRole('heading', { name, exact: true });
  const letter = page.getByRole('button', { name: /^Tekst zonder kop: .* kopiëren$/ }).first();
  await letter.click();
  await expect.poll(() => copied(page)).toMatch(/\(Brief van .*\)$/);
  await page.keyboard.press('j');
  await expect(article('Vraag 1')).toBeFocused();
  await page.keyboard.press('c');
  await expect.poll(() => copied(page)).toMatch(/^Vraag 1\n.*, vraag 1\b/s);
});
