import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { expect } from './support.ts';

const LETTER = /^het vervallen van de avondafvaarten van de veerdiensten op het Wad$/i;

const SCREENS = [
  'zoeken',
  'zoeken?q=avondafvaart',
  'zoeken?q=qqq onbekend:iets "open',
  'synoniemen',
  'openstaand',
  'toezeggingen',
  'cijfers',
  'notities',
  'mappen',
  'versies',
  'uitwisselen',
  'over',
  'nergens'
];

/**
 * Rows far from what is in sight are not drawn (`content-visibility: auto`): they have the height that
 * was guessed for them, and a button below that seems to lie under the next row, which `target-size`
 * would tell. Whoever comes there has them drawn.
 */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':not([hidden]) { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** What axe finds, as short lines that say where. */
export async function violations(page: Page): Promise<string[]> {
  await drawAll(page);
  const { violations: found } = await axe(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/**
 * Goes from the library with the samples through every screen that an address opens, and looks at
 * each. Returns the address of a letter.
 */
export async function visitScreens(
  page: Page,
  look: (screen: string) => Promise<void>
): Promise<string> {
  const letter = page.getByRole('link', { name: LETTER });
  const address = (await letter.first().getAttribute('href'))!;
  await page.goto(`/${address}`);
  await look('reader');
  await page.goto(`/${address}/vraag/4?vindplaats=plaats`);
  await expect(page.getByRole('complementary').locator('mark').first()).toBeVisible();
  await look('source');
  for (const screen of SCREENS) {
    await page.goto(`/#/${screen}`);
    await page.waitForTimeout(500);
    await look(screen);
  }
  return address;
}
