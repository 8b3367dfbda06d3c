import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FIRST_LOAD_BUDGET, measureFirstLoad } from '../tools/first-load.ts';
import { drop, expect, expectSummary, projectFolder, sampleFiles, test } from './support.ts';

test('the first load stays within its budget', () => {
  const { scripts, styles } = measureFirstLoad(join(projectFolder, 'dist'));
  expect(scripts).toBeGreaterThan(0);
  expect(styles).toBeGreaterThan(0);
  expect(scripts).toBeLessThan(FIRST_LOAD_BUDGET);
});

test('nothing moves on the narrowest screen when the letters come', async ({ page }) => {
  await page.setViewportSize({ width: 180, height: 370 });
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.addInitScript(() => {
    const all = window as unknown as { moved: number };
    all.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        all.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(
    0.05
  );
});

/** What comes when it is quiet would hide whether a screen comes when it is wanted. */
function neverQuiet(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

test.describe('without the kept files', () => {
  // Without the service worker, which the settings block, a file that is asked for is asked of the server.
  test('a screen is loaded when it is wanted, takes the focus, and is there at once afterwards', async ({
    page
  }) => {
    await neverQuiet(page);
    await page.goto('/');
    await drop(page, sampleFiles.slice(0, 2));
    await expectSummary(page, '2 bestanden toegevoegd');
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    await menu.getByRole('link', { name: 'Overzichten' }).press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Openstaand' });
    await expect(heading).toBeFocused();
    await menu.getByRole('link', { name: 'Bibliotheek' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Bibliotheek' })).toBeFocused();
    // At once: nothing stands in between, not even for one frame.
    const seen = await page.evaluate(async () => {
      location.hash = '#/openstaand';
      await new Promise(requestAnimationFrame);
      return document.querySelector('main h1')?.textContent;
    });
    expect(seen).toContain('Openstaand');
  });

  test('says what to do where a screen cannot be loaded, and keeps what there is', async ({
    page
  }) => {
    await neverQuiet(page);
    await page.route(/FiguresView/, (route) => route.abort());
    await page.goto('/');
    await drop(page, sampleFiles.slice(0, 2));
    await expectSummary(page, '2 bestanden toegevoegd');
    await page.goto('/#/cijfers');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Dit scherm kon niet worden geladen');
    await expect(heading).toBeFocused();
    await expect(page.getByText('blijven bewaard')).toBeVisible();
    await page.getByRole('link', { name: 'Bibliotheek', exact: true }).click();
    await expect(page.getByText('2 stukken')).toBeVisible();
    await page.goto('/#/cijfers');
    await expect(heading).toHaveText('Dit scherm kon niet worden geladen');
    await page.unroute(/FiguresView/);
    // A browser that asks again by itself may have the screen before the button is pressed.
    const reload = page.getByRole('button', { name: 'Pagina opnieuw laden' });
    await Promise.race([
      reload.click(),
      page.getByRole('heading', { level: 1, name: 'Cijfers' }).waitFor()
    ]);
    await expect(heading).toHaveText('Cijfers');
  });

  test('says so where a dialog cannot be loaded', async ({ page }) => {
    await neverQuiet(page);
    await page.route(/KeyHelp/, (route) => route.abort());
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Shift+?');
    const notice = page.getByRole('complementary', { name: 'Melding' });
    await expect(notice).toContainText('kon niet worden geladen');
    await expect(notice.getByRole('button', { name: 'Pagina opnieuw laden' })).toBeVisible();
  });

  test('everything is there once it has been quiet, so that a newer version takes nothing away', async ({
    page,
    requests
  }) => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect
      .poll(() => requests.some((request) => request.url().includes('KeyHelp')), {
        timeout: 15_000
      })
      .toBe(true);
    await page.waitForLoadState('networkidle');
    for (const part of ['read-papers', 'read-markup']) {
      expect(requests.filter((request) => request.url().includes(part))).toHaveLength(1);
    }
    await page.context().setOffline(true);
    await drop(page, sampleFiles.slice(0, 2));
    await expectSummary(page, '2 bestanden toegevoegd');
    for (const [address, title] of [
      ['#/cijfers', 'Cijfers'],
      ['#/versies', 'Versies'],
      ['#/over', 'Privacy en uitleg']
    ] as const) {
      await page.evaluate((hash) => (location.hash = hash), address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    }
  });
});

test('within the first screen of a phone it says what this is, what to do and what stays here', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByText('Alles blijft op dit apparaat')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Bestanden kiezen' })).toBeInViewport({ ratio: 1 });
});

test('the page about privacy lists what was fetched, all of it from here', async ({ page }) => {
  await page.goto('/#/over');
  await expect(page.getByText('Van elders is niets opgehaald')).toBeVisible();
  await page.getByText('Alle opgehaalde bestanden').click();
  const files = page.locator('details[open] code');
  await expect(files.first()).toHaveText('/');
  expect(await files.count()).toBeGreaterThan(3);
});
