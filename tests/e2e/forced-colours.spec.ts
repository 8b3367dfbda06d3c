import { drop, expect, expectSummary, sampleFiles, test } from './support.ts';

test('in forced colours no button touches its border, and the tabs stand on one line', async ({
  page
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await drop(page, sampleFiles);
  await expectSummary(page, 'bestanden toegevoegd');
  for (const screen of ['#/', '#/openstaand', '#/zoeken', '#/uitwisselen', '#/over']) {
    await page.goto(`/${screen}`);
    await expect(page.locator('main h1')).toBeVisible();
    const tight = await page.locator('.button:visible').evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const text = document.createRange();
          text.selectNodeContents(button);
          const inner = text.getBoundingClientRect();
          const outer = button.getBoundingClientRect();
          return (
            inner.width > 0 && Math.min(inner.left - outer.left, outer.right - inner.right) < 4
          );
        })
        .map((button) => button.outerHTML)
    );
    expect(tight, screen).toEqual([]);
  }

  await page.goto('/#/openstaand');
  const list = page.locator('main nav ul').first();
  const line = await list.evaluate((node) => node.getBoundingClientRect().bottom - 1);
  const feet = await list
    .locator('a')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().bottom));
  for (const foot of feet) expect(foot).toBeLessThanOrEqual(line + 0.1);
});

test('in forced colours a line marks the screen that is shown, below its link only', async ({
  page
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/#/over');
  const here = page.getByRole('link', { name: 'Privacy', exact: true });
  await expect(here).toHaveAttribute('aria-current', 'page');
  const [above, below, ground] = await here.evaluate((link) => {
    const { borderBlockStartColor, borderBlockEndColor } = getComputedStyle(link);
    return [borderBlockStartColor, borderBlockEndColor, getComputedStyle(document.body).color];
  });
  expect(above).not.toBe(below);
  expect(above).not.toBe(ground);
});

test('whoever asks for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 3));
  await expectSummary(page, '3 bestanden toegevoegd');
  for (const screen of ['#/', '#/openstaand', '#/zoeken', '#/uitwisselen']) {
    await page.goto(`/${screen}`);
    await expect(page.locator('main h1')).toBeVisible();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((node) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(node);
          const lasts = `${transitionDuration}, ${animationDuration}`
            .split(', ')
            .some((duration) => duration !== 'auto' && parseFloat(duration) > 0);
          return lasts || scrollBehavior === 'smooth';
        })
        .map((node) => node.outerHTML.slice(0, 200))
    );
    expect(moving, screen).toEqual([]);
  }
});
