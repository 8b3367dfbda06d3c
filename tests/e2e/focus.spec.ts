import type { BrowserContext, Page } from '@playwright/test';
import { correct, openLetter, question } from './correcting.ts';
import { drop, expect, expectSummary, openMenu, sampleFiles, test } from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief-avondboot'))!;
const webPage = sampleFiles.find((file) => file.includes('tien-vragensets'))!;

async function note(page: Page, text: string): Promise<void> {
  const menu = await openMenu(page, 'Vraag 2');
  await menu.getByRole('button', { name: 'Notitie' }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('textbox').fill(text);
  // Who presses twice gets one note, and no message that something failed.
  await dialog.getByRole('button', { name: 'Notitie bewaren' }).dblclick();
  await expect(dialog).toHaveCount(0);
}

test('what is taken away with its row hands the focus on to what stands in its place', async ({
  page
}) => {
  await openLetter(page);
  await note(page, 'de eerste notitie');
  await note(page, 'de tweede notitie');
  const remove = page.getByRole('button', { name: /^Notitie verwijderen/ });
  await expect(remove).toHaveCount(2);

  await remove.first().press('Enter');
  await expect(remove).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Notitie wijzigen: de tweede' })).toBeFocused();
  await remove.press('Enter');
  await expect(remove).toHaveCount(0);
  await expect(page.locator('main article :focus, main section :focus')).toHaveCount(1);
});

test('a group that is said to be none hands the focus on, and so does the last decision', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [letter, webPage]);
  await expectSummary(page, '2 bestanden toegevoegd');
  await page.goto('/#/versies');
  const group = page.getByRole('button', { name: /^Dit is geen versie/ }).first();
  await group.press('Enter');
  const decided = page.getByRole('region', { name: 'Door u beslist' });
  await expect(decided).toBeVisible();
  await expect(page.locator('main :focus')).toHaveCount(1);
  await decided.getByRole('button', { name: /Terugdraaien/ }).press('Enter');
  await expect(decided).toHaveCount(0);
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('the source takes the focus when it opens, and gives it back to the sentence', async ({
  page
}) => {
  await openLetter(page);
  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 1', exact: true }).press('Enter');
  const heading = page.getByRole('heading', { name: 'Bron van Vraag 1', exact: true });
  await expect(heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Vraag 1', exact: true })).toBeFocused();

  // Also where the address was that of another question.
  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 2', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Bron van Vraag 2' })).toBeFocused();
  await page.getByRole('button', { name: 'Volgende zin' }).press('Enter');
  await expect(page).toHaveURL(/\/tekst\//);
  await page.keyboard.press('Escape');
  await expect(heading).toHaveCount(0);
  await expect(page.locator('#aangewezen')).toBeFocused();
});

test('on a narrow screen nothing that is reached by keyboard hides under the source', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLetter(page);
  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 2', exact: true }).click();
  const source = page.getByRole('complementary', { name: 'Bron van Vraag 2' });
  await expect(source.locator('mark').first()).toBeInViewport();
  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 2', exact: true }).focus();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const isSeen = () =>
      page.evaluate(() => {
        const focused = document.activeElement!;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return focused.contains(there);
      });
    await expect.poll(isSeen).toBe(true);
  }
});

test('who keeps a file stays where the button was pressed', async ({ page }) => {
  await openLetter(page);
  await page.goto('/#/zoeken?q=boot');
  const take = page.getByRole('button', { name: 'Exporteren', exact: true });
  await take.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Exporteren' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(take).toBeFocused();

  await page.goto('/#/uitwisselen');
  const whole = page.getByRole('button', { name: 'Hele bibliotheek bewaren' });
  const download = page.waitForEvent('download');
  await whole.press('Enter');
  await download;
  await expect(whole).toBeFocused();
});

/** Deletes the one paper in another tab, which is given. */
async function deleteElsewhere(page: Page, context: BrowserContext): Promise<Page> {
  const other = await context.newPage();
  await other.goto('/#/');
  await other.getByRole('checkbox', { name: /avondafvaarten/ }).check();
  await other.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /niet in uw bibliotheek/ })
  ).toBeAttached();
  return other;
}

test('a dialog over a paper that another tab deletes hands the focus to what came in its place', async ({
  page,
  context
}) => {
  await openLetter(page);
  await page.getByRole('button', { name: 'Exporteren', exact: true }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Exporteren' })).toBeVisible();
  await deleteElsewhere(page, context);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a correction that was under way is not taken up again when its paper comes back', async ({
  page,
  context
}) => {
  await openLetter(page);
  const dialog = await correct(page, '3', /nummer/);
  const other = await deleteElsewhere(page, context);
  await expect(dialog).toHaveCount(0);
  await other.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(question(page, '3')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});
