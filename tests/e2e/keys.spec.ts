import { expect, test } from './support.ts';

test('the list of keys opens by its own key, also on a keyboard that needs no Shift for it', async ({
  page
}) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const list = page.getByRole('dialog', { name: 'Sneltoetsen' });
  for (const key of ['?', 'Shift+?']) {
    await page.keyboard.press(key);
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  }
});

test('a key that follows at once on the one that shuts the list opens it again', async ({
  page
}) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const list = page.getByRole('dialog', { name: 'Sneltoetsen' });
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  // as many times as make it sure that the next key came before all that the first one brings about
  for (let time = 0; time < 5; time++) {
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('?')]);
    await page.waitForTimeout(100);
    await expect(list).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('the list of keys can be opened where the page is magnified until it is as narrow as a phone', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Sneltoetsen tonen' });
  const menu = page.getByRole('button', { name: 'Menu' });
  const middle = async (of: typeof menu) => {
    const { y, height } = (await of.boundingBox())!;
    return y + height / 2;
  };
  await button.click();
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(Math.abs((await middle(button)) - (await middle(menu)))).toBeLessThan(4);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});

test('icons grow with the letters of who reads with larger ones', async ({ page }) => {
  await page.goto('/');
  const icon = page.getByRole('button', { name: 'Bestanden kiezen' }).locator('svg');
  const width = async () => (await icon.boundingBox())!.width;
  const usual = await width();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect.poll(width).toBe(2 * usual);
});
