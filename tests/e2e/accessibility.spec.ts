import type { Page } from '@playwright/test';
import { cutRings } from './cut-rings.ts';
import { violations, visitScreens } from './every-screen.ts';
import { drop, expect, expectSummary, openMenu, sampleFiles, test } from './support.ts';

const WIDTHS = { wide: 1440, narrow: 360 } as const;

/** Whether anything sticks out sideways, so that the page scrolls in two directions. */
function overflows(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth
  );
}

for (const [name, width] of Object.entries(WIDTHS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every screen passes axe and fits, ${name} and ${colorScheme}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found: string[] = [];
      const look = async (screen: string) => {
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        found.push(...(await violations(page)).map((violation) => `${screen}: ${violation}`));
        if (await overflows(page)) found.push(`${screen}: scrolls sideways`);
        found.push(...(await cutRings(page)).map((cut) => `${screen}: ring cut off, ${cut}`));
      };

      await page.goto('/');
      await look('empty');
      await drop(page, sampleFiles);
      await expectSummary(page, 'bestanden toegevoegd');
      await look('import report');
      await page.goto('/#/');
      await expect(page.getByText(`${sampleFiles.length} stukken`)).toBeVisible();
      await look('library');
      const address = await visitScreens(page, look);
      await page.goto(`/${address}/vraag/4`);
      await openMenu(page, 'Vraag 4');
      await look('menu of a question');
      await page.getByRole('button', { name: 'Vraag 4 labelen' }).click();
      await look('label dialog');
      await page.keyboard.press('Escape');
      await openMenu(page, 'Vraag 4');
      await page.getByRole('button', { name: 'Notitie bij Vraag 4' }).click();
      await page.getByRole('textbox', { name: 'Notitie' }).fill('Nakijken');
      await look('note dialog');
      await page.keyboard.press('Control+Enter');
      await openMenu(page, 'Vraag 4');
      await page.getByRole('button', { name: 'Vraag 4 in een map zetten' }).click();
      await page.getByRole('textbox', { name: 'Naam van de nieuwe map' }).fill('Debat');
      await look('collect dialog');
      await page.keyboard.press('Enter');
      await page.goto('/#/mappen');
      await page.getByRole('link', { name: 'Debat' }).click();
      await page.getByRole('button', { name: 'Kop toevoegen' }).click();
      await expect(page.getByRole('link', { name: 'Vraag 4' })).toBeVisible();
      await look('map');
      await page.goto('/#/zoeken?q=avondafvaart');
      const tools = page.getByText('Filters, volgorde, bewaren en exporteren');
      if (name === 'narrow') await tools.click();
      await page.getByRole('button', { name: 'In een map', exact: true }).click();
      await expect(
        page.getByRole('dialog', { name: /resultaten in een map zetten$/ })
      ).toBeVisible();
      await look('results into a map');
      await page.getByRole('button', { name: 'In de map zetten' }).click();
      await expect(page.getByRole('complementary', { name: 'Melding' })).toBeVisible();
      await look('message');
      await page.getByRole('link', { name: 'Map openen' }).click();
      await expect(page.getByRole('link', { name: 'Vraag 5', exact: true })).toBeVisible();
      await look('map of results');
      await page.goto(`/${address}/vraag/4`);
      await openMenu(page, 'Vraag 4');
      await page.getByRole('button', { name: 'Lezing van Vraag 4 corrigeren' }).click();
      const wrong = page.getByLabel('Wat klopt er niet?');
      for (let i = 1; i < (await wrong.locator('option').count()); i++) {
        await wrong.selectOption({ index: i });
        await page.waitForTimeout(300);
        await look(`correction ${i}`);
      }
      expect(found).toEqual([]);
    });
  }
}

test('words and addresses without end break, so that nothing is read sideways', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const word = 'toeslagenhersteloperatie'.repeat(5);
  const address = `https://voorbeeld.example/${'lang-pad/'.repeat(30)}`;
  const letter = (answer: string) =>
    `Antwoorden op de vragen van het lid Faas (LPZ) over ${word}\n\nVraag 1\nKent u ${address}?\n\nAntwoord 1\n${answer}, ${word}.\n\nVraag 2\nWaarom voer de veerboot naar het eiland in de winter van vorig jaar niet vaker uit?\n\nAntwoord 2\nDe veerboot lag in die winter acht weken in het dok, omdat de romp moest worden hersteld.\n`;
  const fileOf = (name: string, text: string) => ({
    name: `${name}-${word}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text)
  });
  await page.goto('/');
  await page
    .locator('body')
    .drop({ files: [fileOf('een', letter('Ja')), fileOf('twee', letter('Nee'))] });
  await expectSummary(page, '2 bestanden toegevoegd');
  expect(await overflows(page)).toBe(false);
  await page.getByRole('link', { name: word }).first().click();
  await openMenu(page, 'Vraag 1');
  await page.getByRole('button', { name: 'Lezing van Vraag 1 corrigeren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lezing corrigeren: Vraag 1' });
  await dialog.getByLabel('Wat klopt er niet?').selectOption({ index: 2 });
  await expect(dialog.getByText('Zo wordt het gelezen')).toBeVisible();
  expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  await page.keyboard.press('Escape');
  await page.goto('/#/zoeken?q=veerboot');
  await expect(page.getByRole('list', { name: 'Resultaten' })).toBeVisible();
  expect(await overflows(page)).toBe(false);
  await page.goto('/#/versies');
  await page.getByRole('list', { name: 'Gevonden versies' }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Naast elkaar in een tabel' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await overflows(page)).toBe(false);
});

test('with letters of twice the size, a phone reads nothing sideways', async ({ page }) => {
  // Half as wide with usual letters is as much text to a line.
  await page.setViewportSize({ width: 180, height: 390 });
  await page.goto('/');
  const found: string[] = [];
  const look = async (screen: string) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (await overflows(page)) found.push(screen);
  };
  await look('empty');
  await drop(page, sampleFiles);
  await expectSummary(page, 'bestanden toegevoegd');
  await look('import report');
  await page.goto('/#/');
  await look('library');
  await visitScreens(page, look);
  expect(found).toEqual([]);
});

test('with letters of twice the size, no control of a phone lies beside the screen', async ({
  page
}) => {
  await page.setViewportSize({ width: 180, height: 390 });
  await page.goto('/');
  await drop(page, sampleFiles);
  await expectSummary(page, 'bestanden toegevoegd');
  const title = page.getByRole('heading', { level: 1, name: 'Importverslag' });
  const lines = await title.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);

  await page.goto('/#/zoeken?q=watertaxi');
  await page.getByRole('list', { name: 'Resultaten' }).getByRole('link').first().click();
  const bar = page.getByRole('navigation', { name: 'Resultaten' });
  for (const control of await bar.getByRole('button').or(bar.getByRole('link')).all())
    await expect(control).toBeInViewport({ ratio: 1 });

  const menu = await openMenu(page, 'Vraag 12');
  for (const button of await menu.getByRole('button').all())
    expect(await button.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  await menu.getByRole('button', { name: 'Exporteren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await expect(dialog.getByRole('button', { name: 'Sluiten' })).toBeInViewport({ ratio: 1 });
  expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
});

test('the main journey works with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  const sample = page.getByRole('button', { name: 'Probeer met voorbeelddocumenten' });
  for (
    let i = 0;
    i < 30 && !(await sample.evaluate((node) => node === document.activeElement));
    i++
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expectSummary(page, 'bestanden toegevoegd');
  await page.keyboard.press('/');
  await page.keyboard.type('watertaxi');
  await expect(page.getByRole('list', { name: 'Resultaten' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/vraag\/12\?q=watertaxi$/);
  await expect(page.getByRole('heading', { name: 'Vraag 12', exact: true })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/vraag\/13\?q=watertaxi$/);
  await page.keyboard.press('v');
  await expect(page.getByRole('complementary').locator('mark').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('the header that stays in sight takes one row, in both languages', async ({ page }) => {
  await page.goto('/');
  for (const language of ['nl', 'en']) {
    await page.evaluate((kept) => localStorage.setItem('repliek-language', kept), language);
    await page.reload();
    for (const width of [780, 1000, 1060, 1100, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const header = await page.getByRole('banner').boundingBox();
      expect(header?.height, `${language} at ${width} px`).toBeLessThanOrEqual(58);
    }
  }
});
