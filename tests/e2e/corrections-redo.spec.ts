import { drop, expect, openMenu, sampleFiles, test } from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief-avondboot'))!;

test('a correction that was taken back is done again, by key and from the history', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [letter]);
  await page
    .getByRole('link', { name: /avondafvaarten/ })
    .first()
    .click();
  const menu = await openMenu(page, 'Vraag 3');
  await menu.getByRole('button', { name: 'Lezing van Vraag 3 corrigeren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lezing corrigeren: Vraag 3' });
  await dialog.getByRole('slider', { name: 'Grens' }).focus();
  await page.keyboard.press('ArrowDown');
  await dialog.getByRole('button', { name: 'Correctie bewaren' }).click();
  const mark = page.getByRole('button', { name: 'Wat er aan Vraag 3 is gecorrigeerd' });
  const answer = page
    .getByRole('article', { name: 'Vraag 3', exact: true })
    .locator('.answer .text');
  await expect(mark).toBeVisible();
  const corrected = await answer.innerText();
  await page.keyboard.press('Control+z');
  await expect(mark).toBeHidden();
  await expect(answer).not.toHaveText(corrected);
  await page.keyboard.press('Control+Shift+z');
  await expect(mark).toBeVisible();
  expect(await answer.innerText()).toBe(corrected);

  const history = page.getByRole('button', { name: 'Correcties en geschiedenis' });
  await openMenu(page, 'dit stuk');
  await history.click();
  await page
    .getByRole('button', { name: /^Deze stap ongedaan maken: Correctie/ })
    .first()
    .click();
  await expect(mark).toBeHidden();
  await openMenu(page, 'dit stuk');
  await history.click();
  await page
    .getByRole('button', { name: /^Deze stap opnieuw doen: Correctie/ })
    .first()
    .click();
  await expect(mark).toBeVisible();
  await page.reload();
  await expect(mark).toBeVisible();
  expect(await answer.innerText()).toBe(corrected);
});
