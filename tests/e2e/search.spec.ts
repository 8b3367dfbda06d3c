import { drop, expect, sampleFiles, test, expectSummary } from './support.ts';

test('finds a question with its answer while typing, and opens it', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/');
  await drop(page, sampleFiles);
  await expectSummary(page, 'bestanden toegevoegd');
  await page.keyboard.press('/');
  await page.keyboard.type('watertaxi');
  const results = page.getByRole('list', { name: 'Resultaten' }).getByRole('article');
  await expect(results.first()).toBeVisible();
  await expect(results.first().locator('mark').first()).toHaveText(/watertaxi/i);
  await expect(page).toHaveURL(/zoeken\?q=watertaxi/);
  await results.first().getByRole('link').click();
  await expect(page).toHaveURL(/vraag\/12$/);
  await page.goBack();
  await expect(results.first()).toBeVisible();
  expect(errors).toEqual([]);
});
