import { join } from 'node:path';
import { axe } from './axe.ts';
import { drop, expect, expectSummary, projectFolder, test } from './support.ts';

const printed = join(projectFolder, 'tests/fixtures/columns-printed-across.txt');

for (const width of [1440, 360]) {
  test(`lines of columns stand unwrapped beside the reading, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await drop(page, [printed]);
    await expectSummary(page, '1 bestand toegevoegd');
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Toon vindplaats van Vraag 2', exact: true }).click();
    const panel = page.getByRole('region', { name: 'Vindplaats' });
    const asking = panel.locator('mark').filter({ hasText: 'Hoe kunnen fietsers' });
    await expect(asking).toBeInViewport();

    // A line of two columns is one line on the screen, and no wider than the panel lets one scroll.
    const heights = await panel
      .locator('.line.across')
      .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().height)));
    expect(heights.length).toBeGreaterThan(15);
    expect(new Set(heights).size).toBe(1);
    const reach = () =>
      panel.evaluate(({ scrollLeft, scrollWidth, clientWidth }) => ({
        scrollLeft,
        rest: scrollWidth - clientWidth
      }));
    expect((await reach()).rest).toBeGreaterThan(width < 500 ? 200 : 20);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'the page itself does not scroll sideways'
    ).toBe(true);

    // By keyboard, there and back.
    await panel.focus();
    const before = (await reach()).scrollLeft;
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await reach()).scrollLeft).toBeGreaterThan(before);

    // An answer in the other column is brought into sight.
    await page.getByRole('button', { name: 'Vindplaats sluiten' }).click();
    const answer = page.locator('[data-holder]').filter({ hasText: 'De veerman kan de steiger' });
    await page.getByRole('link', { name: 'Toon vindplaats van Vraag 3', exact: true }).click();
    await expect(panel.locator('mark').first()).toBeVisible();
    await answer.first().click({ position: { x: 8, y: 8 } });
    await expect(panel.locator('mark').first()).toHaveText(/De veerman kan de steiger/);
    const mark = panel.locator('mark').first();
    await expect
      .poll(async () => {
        const [inner, outer] = [(await mark.boundingBox())!, (await panel.boundingBox())!];
        return inner.x >= outer.x && inner.x < outer.x + outer.width * 0.7;
      })
      .toBe(true);
    // What stands beside the sentence, in the other column, is no part of it.
    const asked = page.locator('[data-holder]').filter({ hasText: 'Hoe kunnen fietsers' });
    await expect(asked.locator('mark')).toHaveCount(0);
    await expect(panel.locator('mark').filter({ hasText: 'nu laten weten' })).toHaveCount(0);
    const { violations } = await axe(page).analyze();
    expect(violations).toEqual([]);
  });
}

test('running text beside columns is wrapped as before', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/');
  await drop(page, [join(projectFolder, 'seeds/antwoordbrief-avondboot-waddeneilanden.txt')]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 2', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Vindplaats' });
  await expect(panel.locator('mark').first()).toBeVisible();
  expect(await panel.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});
