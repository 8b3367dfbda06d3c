import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { downloadOf, drop, expect, expectSummary, sample, test } from './support.ts';

interface Bundle {
  annotations: { collections: { changedAt: string; items: Record<string, unknown>[] }[] };
}

function readBundle(path: string): Bundle {
  const bytes = readFileSync(path);
  return JSON.parse(String(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes)) as Bundle;
}

const LIST = [sample('lijst-van-vragen')];

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await drop(page, LIST);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.goto('/#/zoeken?q=soort:lijst');
  await page.getByRole('button', { name: 'In een map', exact: true }).click();
  await page.getByRole('textbox', { name: 'Naam van de nieuwe map' }).fill('Dijken');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Map openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dijken' })).toBeVisible();
});

const contents = 'Inhoud van de map';

test('items of one set tell once where they stand and who speaks', async ({ page }) => {
  const items = page.getByRole('list', { name: contents }).locator('> li');
  const many = await items.count();
  expect(many).toBeGreaterThan(5);
  const whereabouts = items.getByText(/Waterbeleid/);
  // the letter's own text first, then its questions
  await expect(whereabouts).toHaveCount(2);
  for (const at of [0, 1]) await expect(items.nth(at).getByText(/Waterbeleid/)).toBeVisible();

  // a text without a heading is known by how it begins
  await expect(
    items
      .first()
      .getByText(/^De vaste commissie/)
      .first()
  ).toBeVisible();

  // what stands between them ends what was said
  await items
    .nth(3)
    .getByRole('button', { name: /^Kop hierboven: / })
    .click();
  await page.keyboard.type('Over geld');
  await page.keyboard.press('Tab');
  await expect(items).toHaveCount(many + 1);
  await expect(items.nth(3).getByRole('textbox', { name: 'Kop' })).toHaveValue('Over geld');
  await expect(whereabouts).toHaveCount(3);
  await expect(items.nth(4).getByText(/Waterbeleid/)).toBeVisible();
});

test('who takes an item out goes on from there, and may take it back', async ({ page }) => {
  const items = page.getByRole('list', { name: contents }).locator('> li');
  const many = await items.count();
  const fifth = await items
    .nth(4)
    .getByRole('button', { name: /^Uit de map/ })
    .getAttribute('title');
  await items
    .nth(3)
    .getByRole('button', { name: /^Uit de map/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(many - 1);
  await expect(page.locator(':focus')).toHaveAttribute('title', fifth!);
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText(
    / uit de map gehaald\.$|uit de map gehaald\. *Ongedaan maken/
  );
  await page.keyboard.press('Control+z');
  await expect(items).toHaveCount(many);
});

test('on a phone an item takes no more room than what it says', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const items = page.getByRole('list', { name: contents }).locator('> li');
  const item = items.nth(2);
  await item.scrollIntoViewIfNeeded();
  const box = await item.boundingBox();
  expect(box!.height).toBeLessThan(170);
  const fold = await item.locator('summary').boundingBox();
  const up = await item.getByRole('button', { name: /^Omhoog/ }).boundingBox();
  expect(Math.abs(fold!.y - up!.y)).toBeLessThan(8);
  expect(fold!.x + fold!.width).toBeLessThanOrEqual(up!.x);
});

test('a map of hundreds shows its first items at once, and then all of them', async ({ page }) => {
  // the same questions over and over, as a bundle can bring them
  const map = await page.evaluate(() => location.hash);
  await page.goto('/#/uitwisselen');
  const path = await downloadOf(page, page.getByRole('button', { name: /bibliotheek bewaren/ }));
  const bundle = readBundle(path);
  const [collection] = bundle.annotations.collections;
  const { items, changedAt } = collection!;
  const many = 600;
  collection!.items = Array.from({ length: many }, (_, at) => ({
    ...items[at % items.length]!,
    id: `item-${at}`
  }));
  collection!.changedAt = changedAt.replace(/^20/, '21');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bundel kiezen' }).click();
  const buffer = Buffer.from(JSON.stringify(bundle));
  await (await chooser).setFiles({ name: 'lang.repliek', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Toevoegen aan de bibliotheek' }).click();
  await page.evaluate(() => {
    const first = new MutationObserver(() => {
      const rows = document.querySelectorAll('[data-item]').length;
      if (rows === 0) return;
      Object.assign(window, { firstRows: rows });
      first.disconnect();
    });
    first.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`/${map}`);
  const rows = page.getByRole('list', { name: contents }).locator('> li');
  await expect(rows).toHaveCount(many);
  expect(await page.evaluate('firstRows')).toBeLessThan(100);

  // An item that is moved keeps the focus on its button.
  await rows
    .nth(many - 2)
    .getByRole('button', { name: /^Omlaag/ })
    .press('Enter');
  await expect(rows.last().locator(':focus')).toHaveCount(1);
});
