import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { correct, openLetter } from './correcting.ts';
import { expect, openMenu, test } from './support.ts';

test('every dialog is accessible, wide and narrow', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLetter(page);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const dialog = await correct(page, '3', /grens/);
    const select = dialog.getByLabel('Wat klopt er niet?');
    for (let task = 0; task < (await select.locator('option').count()); task++) {
      await select.selectOption({ index: task });
      await expectAccessible(page);
    }
    await page.keyboard.press('Escape');
    await openMenu(page, 'dit stuk');
    await page.getByRole('button', { name: 'Gegevens corrigeren' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await openMenu(page, 'dit stuk');
    await page.getByRole('button', { name: 'Correcties en geschiedenis' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Toon vindplaats van Vraag 3' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Vindplaats sluiten' }).click();
  }
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await axe(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  expect(wider).toBeLessThanOrEqual(0);
}
