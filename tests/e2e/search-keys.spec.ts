import type { Page } from '@playwright/test';
import { drop, expect, expectSummary, results, sampleFiles, searchBox, test } from './support.ts';

const link = (page: Page, nth: number) =>
  results(page).nth(nth).getByRole('heading').getByRole('link');

interface Answer {
  value?: { hits?: unknown[] };
}

/**
 * While they are held, the answers of the worker do not reach the page; once they are turned round,
 * the last hit is the first.
 */
async function tamperWithAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    let isHeld = false;
    let isTurned = false;
    const add = Worker.prototype.addEventListener;
    Worker.prototype.addEventListener = function (this: Worker, type: string, listener: unknown) {
      const hear = (event: Event) => {
        if (isTurned) (event as MessageEvent<Answer>).data.value?.hits?.reverse();
        const give = () => (listener as (event: Event) => void)(event);
        if (isHeld) waiting.push(give);
        else give();
      };
      add.call(this, type, type === 'message' ? hear : (listener as EventListener));
    };
    const hold = (held: boolean) => {
      isHeld = held;
      if (!held) for (const give of waiting.splice(0)) give();
    };
    Object.assign(window, { hold, turnRound: () => (isTurned = true) });
  });
}
const hold = (page: Page) => page.evaluate('hold(true)');
const release = (page: Page) => page.evaluate('hold(false)');

test.beforeEach(async ({ page }) => {
  await tamperWithAnswers(page);
  await page.goto('/');
  await drop(page, sampleFiles);
  await expectSummary(page, 'bestanden toegevoegd');
});

for (const key of ['ArrowDown', 'Enter']) {
  test(`${key} right after the words goes to their first result once it is there`, async ({
    page
  }) => {
    await page.keyboard.press('/');
    await hold(page);
    await page.keyboard.type('dijkwachten ');
    await page.keyboard.press(key);
    await release(page);
    await expect(link(page, 0)).toBeFocused();
  });
}

test('a key goes to the first result also where the screen itself is still on its way', async ({
  page
}) => {
  let arrive = () => {};
  const gate = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/SearchView-[^/]*\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Bibliotheek', exact: true })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('dijkwachten ');
  await page.keyboard.press('Enter');
  // the worker answers before the screen is there
  await page.waitForTimeout(500);
  arrive();
  await expect(link(page, 0)).toBeFocused();
  await page.waitForTimeout(200);
  await expect(link(page, 0)).toBeFocused();
});

test('a key waits for the answer to what was typed on, and goes as far as it is pressed', async ({
  page
}) => {
  await page.keyboard.press('/');
  await page.keyboard.type('dijkwacht');
  await expect(link(page, 0)).toContainText('leeftijd');
  await hold(page);
  await page.keyboard.type('en ');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key);
  }
  await release(page);
  await expect(link(page, 0)).not.toContainText('leeftijd');
  await expect(link(page, 1)).toBeFocused();
});

test('whoever types on, or goes elsewhere, is not taken to a result', async ({ page }) => {
  await page.keyboard.press('/');
  await hold(page);
  await page.keyboard.type('dijkwacht');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('en');
  await release(page);
  await expect(results(page).first()).toBeVisible();
  await expect(searchBox(page)).toBeFocused();

  await hold(page);
  await page.keyboard.type(' boot');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Tab');
  await release(page);
  await expect(results(page).filter({ hasText: /boot/i }).first()).toBeVisible();
  await expect(results(page).locator(':focus')).toHaveCount(0);
});

test('the focus stays with a result that another goes ahead of', async ({ page, context }) => {
  await page.goto('/#/zoeken?q=dijkwachten');
  await expect(link(page, 3)).toBeVisible();
  await link(page, 3).focus();
  const text = await link(page, 3).innerText();
  await page.evaluate('turnRound()');
  const other = await context.newPage();
  await other.goto('/#/');
  await other
    .getByRole('checkbox', { name: /avondafvaarten/ })
    .first()
    .check();
  await other.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(link(page, 3)).not.toHaveText(text);
  await expect(results(page).locator(':focus')).toHaveText(text);
});
