import { moveBorder, openLetter, question } from './correcting.ts';
import { expect, openMenu, test } from './support.ts';

test('a correction that was taken back is done again, by key and from the history', async ({
  page
}) => {
  await openLetter(page);
  await moveBorder(page);
  const mark = page.getByRole('button', { name: 'Wat er aan Vraag 3 is gecorrigeerd' });
  const answer = question(page, '3').locator('.answer .text');
  await expect(mark).toBeVisible();
  const corrected = await answer.innerText();
  await page.keyboard.press('Control+z');
  await expect(mark).toBeHidden();
  await expect(answer).not.toHaveText(corrected);
  await page.keyboard.press('Control+Shift+z');
  await expect(mark).toBeVisible();
  await expect.poll(() => answer.innerText()).toBe(corrected);

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
  await expect.poll(() => answer.innerText()).toBe(corrected);
});
