import { openLetter, question } from './correcting.ts';
import { expect, test } from './support.ts';

const wordsOf = (texts: readonly string[]): string => texts.join('').replaceAll(/[\s\d-]+/g, '');

test('reading and source show the same sentence, whichever is clicked', async ({ page }) => {
  await openLetter(page);
  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 3' }).click();
  const source = page.getByRole('region', { name: 'Vindplaats' });
  await expect(source.locator('mark').first()).toBeVisible();

  await question(page, '3')
    .getByText(/Dat is onder de huidige concessie/)
    .click({ position: { x: 60, y: 8 } });
  await expect(question(page, '3').locator('mark')).toHaveCount(1);
  const inText = await question(page, '3').locator('mark').innerText();
  await expect
    .poll(async () => wordsOf(await source.locator('mark').allInnerTexts()))
    .toBe(wordsOf([inText]));

  await source
    .getByText(/negatief geadviseerd/)
    .first()
    .click({ position: { x: 40, y: 6 } });
  await expect(question(page, '3').locator('mark')).toHaveText(/Het overleg heeft|De rederij/);
  const clicked = await question(page, '3').locator('mark').innerText();
  await page.getByRole('button', { name: 'Volgende zin' }).click();
  await expect(question(page, '3').locator('mark')).not.toHaveText(clicked);
  await page.getByRole('button', { name: 'Vorige zin' }).click();
  await expect(question(page, '3').locator('mark')).toHaveText(clicked);
});

/** A text without what line ends, hyphens and note marks do to it. */
