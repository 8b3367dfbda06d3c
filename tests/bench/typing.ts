import type { Locator, Page } from '@playwright/test';

/** Where one types what to search for. */
export function searchBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Zoeken in vragen en antwoorden' });
}

/** Begins to watch the tasks on the page's own thread. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longest = { value: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        longest.value = Math.max(longest.value, duration);
      }
    }).observe({ type: 'longtask' });
  });
}

/** The longest task since then, in milliseconds; 0 where none took 50. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { longest: { value: number } }).longest.value);
}

/**
 * Milliseconds from a reload of the search screen until the first result stands there. The page looks
 * itself, at every frame: who waits for it from outside looks at the end every half second only.
 */
export async function reloadToResult(page: Page, query: string): Promise<number> {
  await page.goto(`${new URL(page.url()).origin}/#/zoeken?q=${query}`);
  await page.waitForTimeout(500);
  const begun = Date.now();
  await page.reload();
  const seen = await page.evaluate(async () => {
    while (!document.querySelector('[aria-label="Resultaten"] article')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return Date.now();
  });
  return seen - begun;
}
