import { letter, openLetter } from './correcting.ts';
import { expect, openMenu, test } from './support.ts';

test('what is not done often stands in one menu per question, by mouse and by keyboard', async ({
  page
}) => {
  await openLetter(page);
  const tools = page.getByRole('article', { name: 'Vraag 3', exact: true }).locator('.tools');
  await expect(tools.getByRole('link').or(tools.getByRole('button'))).toHaveText([
    'Toon vindplaats',
    'Kopiëren',
    'Meer'
  ]);
  const more = page.getByRole('button', { name: 'Meer bij Vraag 3' });
  const menu = page.getByRole('dialog', { name: 'Meer bij Vraag 3' });
  await more.click();
  await expect(menu).toBeFocused();
  await more.click();
  await expect(menu).toBeHidden();
  // From one menu to the next.
  await more.click();
  const other = await openMenu(page, 'Vraag 4');
  await expect(other).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Meer bij Vraag 4' })).toBeFocused();
  // What a dialog from the menu is about; and the focus comes back to the menu's button.
  await more.press('Enter');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('button', { name: 'Lezing van Vraag 3 corrigeren' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Lezing corrigeren: Vraag 3' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('dialog', { name: /^Meer bij Vraag \d/ })).toBeVisible();
});

test('a menu that one leaves with Tab shuts, and the focus goes on', async ({ page }) => {
  await openLetter(page);
  const more = page.getByRole('button', { name: 'Meer bij Vraag 3' });
  const menu = page.getByRole('dialog', { name: 'Meer bij Vraag 3' });
  await more.press('Enter');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(menu).toBeHidden();
  await expect(more).not.toBeFocused();
  await expect(page.locator('body')).not.toBeFocused();
});

test('a menu opens again at once after it was shut', async ({ page }) => {
  await openLetter(page);
  const more = page.getByRole('button', { name: 'Meer bij Vraag 3' });
  const menu = page.getByRole('dialog', { name: 'Meer bij Vraag 3' });
  await more.press('Enter');
  await expect(menu).toBeFocused();
  // Escape and Enter before the browser has told of the first.
  const focused = await menu.evaluate(async (element: HTMLElement) => {
    element.hidePopover();
    await Promise.resolve();
    const { activeElement } = document;
    (activeElement as HTMLElement).click();
    return activeElement?.getAttribute('aria-label');
  });
  expect(focused).toBe('Meer bij Vraag 3');
  await expect(menu).toBeVisible();
  await expect(menu).toBeFocused();
  // What had the focus within the menu gives it back as well.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(more).toBeFocused();
});

test('a link to one question works wherever its paper is, and says what is missing elsewhere', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLetter(page);
  await (
    await openMenu(page, 'Vraag 3')
  )
    .getByRole('button', { name: 'Link naar deze vraag' })
    .click();
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText(
    'Link gekopieerd'
  );
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const there = await context.newPage();
  await there.goto(link);
  await expect(there.getByRole('heading', { name: 'Vraag 3', exact: true })).toBeFocused();

  // Somebody else's browser holds nothing yet: the way on is to add the paper.
  const other = await context.browser()!.newContext({ locale: 'nl-NL' });
  const stranger = await other.newPage();
  await stranger.goto(link);
  await expect(
    stranger.getByRole('heading', { name: 'Dit stuk staat niet in uw bibliotheek' })
  ).toBeVisible();
  await expect(stranger.getByRole('main')).toContainText('vraag 3 van ‘het vervallen van de avond');
  await stranger
    .getByRole('main')
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles(letter);
  await expect(stranger.getByRole('main')).toContainText('1 bestand toegevoegd');
  await stranger.goto(link);
  await expect(stranger.getByRole('heading', { name: 'Vraag 3', exact: true })).toBeFocused();
  await other.close();
});

test('the menu exports what it is about, in the reader and of what was found', async ({ page }) => {
  await openLetter(page);
  const exportFromFirst = async () => {
    await page
      .getByRole('button', { name: /^Meer bij Vraag/ })
      .first()
      .click();
    const menu = page.getByRole('dialog', { name: /^Meer bij Vraag/ });
    await menu.getByRole('button', { name: 'Exporteren' }).click();
    await expect(page.getByRole('dialog', { name: 'Exporteren', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
  };
  await exportFromFirst();
  await page.goto('/#/zoeken?q=is:beantwoord');
  await exportFromFirst();
});
