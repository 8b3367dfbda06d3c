import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  drop,
  expect,
  expectSummary,
  openMenu,
  printedPages,
  sample,
  sampleFiles,
  test
} from './support.ts';

// Screens are printed as they stand (Ctrl+P), too: nothing may be lost or stranded on the way.

async function openLibrary(page: Page): Promise<void> {
  await page.goto('/');
  await drop(page, sampleFiles);
  await expectSummary(page, `${sampleFiles.length} bestanden toegevoegd`);
}

const lastButFoot = (lines: readonly string[]) => lines.at(-2)?.trim() ?? '';

for (const [address, name] of [
  ['/#/', 'Bibliotheek'],
  ['/#/versies', 'Versies'],
  ['/#/openstaand', 'Openstaand'],
  ['/#/toezeggingen', 'Toezeggingen en moties'],
  ['/#/cijfers', 'Cijfers'],
  ['/#/zoeken?q=station', 'Zoeken naar station']
] as const) {
  test(`each page of ${address} tells what it is and when it was printed`, async ({ page }) => {
    await openLibrary(page);
    await page.goto(address);
    const rows = page.getByRole('main').locator('li, svg[role=img]');
    await expect(rows.first()).toBeAttached();
    await expect(rows.first()).toBeVisible();
    const pages = await printedPages(page);
    for (const [i, lines] of pages.entries()) {
      expect(lines.at(-1)).toMatch(
        new RegExp(`${name} · \\d+ \\w+ \\d{4} +${i + 1} ?/ ?${pages.length}$`)
      );
    }
  });
}

test('no page is printed for the room below the last line', async ({ page }) => {
  await openLibrary(page);
  await page.goto('/#/zoeken?q=station');
  await expect(
    page.getByRole('list', { name: 'Resultaten' }).getByRole('listitem').first()
  ).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const left = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('main li')].filter((row) => row.checkVisibility());
    return (
      document.body.getBoundingClientRect().bottom - rows.at(-1)!.getBoundingClientRect().bottom
    );
  });
  expect(left).toBeLessThan(4);
});

test('what is pressed or filled in is not printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');
  for (const screen of ['uitwisselen', 'mappen', 'notities', 'synoniemen', 'over']) {
    await page.goto(`/#/${screen}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main :is(.button, input.field):visible'), screen).toHaveCount(0);
  }
});

test('what is drawn stands on the page of its heading, and a choice is printed as words', async ({
  page
}) => {
  await openLibrary(page);
  await page.goto('/#/cijfers');
  await expect(page.getByRole('heading', { name: 'Meest aangehaalde stukken' })).toBeVisible();
  const pages = await printedPages(page);
  for (const lines of pages)
    expect(lastButFoot(lines)).not.toMatch(/^Meest aangehaalde|telt mee\.$/);
  await page.emulateMedia({ media: 'print' });
  const choice = page.getByRole('main').getByRole('combobox').first();
  await expect(choice).toHaveCSS('appearance', 'none');
  await expect(choice).toHaveCSS('border-top-width', '0px');
});

test('the kind of a group of versions stands on the page of its group', async ({ page }) => {
  await openLibrary(page);
  await page.goto('/#/versies');
  await expect(page.getByRole('list', { name: 'Gevonden versies' })).toBeVisible();
  for (const lines of await printedPages(page)) {
    expect(lastButFoot(lines)).not.toMatch(/^(?:Zelfde set|Sjabloon|Hergebruikt|Antwoord in)/);
  }
});

test('the words that were searched for stand above the results', async ({ page }) => {
  await openLibrary(page);
  await page.goto('/#/zoeken?q=veerdiensten');
  await expect(page.getByRole('list', { name: 'Resultaten' })).toBeVisible();
  const [first] = await printedPages(page);
  expect(first?.[0]?.trim()).toBe('Zoeken: veerdiensten');
});

test('figures are printed with their tables, and as wide as the page', async ({ page }) => {
  await openLibrary(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/#/cijfers');
  const plot = page.getByRole('img').first();
  await expect(plot).toBeVisible();
  const text = (await printedPages(page)).flat().join('\n');
  expect(text).toContain('Tabel: Antwoordtijd');
  expect(text).toMatch(/kortste +mediaan +langste/);
  // Bars have their numbers beside them: few of them need no table.
  expect(text).not.toContain('Tabel: Meest aangehaalde websites');
  // What was drawn anew for paper is as it was for the screen.
  await expect.poll(async () => (await plot.boundingBox())?.width).toBeGreaterThan(800);
});

test('what is folded under one title is printed', async ({ page }, testInfo) => {
  const letter = (minister: string, words: string) =>
    `Vragen van het lid Terpstra (PvdD) aan de ${minister} over het bijhouden van bijenkasten (ingezonden 3 maart 2025)\n\n1\nHoeveel bijenkasten staan op daken van ${words}?\n\n2\nWie houdt daarvan het overzicht bij?\n`;
  const files = [
    ['Minister van Defensie', 'kazernes'],
    ['Minister van Justitie en Veiligheid', 'gevangenissen'],
    ['Minister van Onderwijs, Cultuur en Wetenschap', 'musea']
  ].map(([minister = '', words = ''], i) => {
    const file = testInfo.outputPath(`bijenkasten-${i}.txt`);
    writeFileSync(file, letter(minister, words));
    return file;
  });
  await page.goto('/');
  await drop(page, files);
  await expectSummary(page, '3 bestanden toegevoegd');
  await page.goto('/#/openstaand');
  await expect(page.getByText('3 keer ingediend')).toBeVisible();
  const text = (await printedPages(page)).flat().join('\n');
  for (const minister of ['Defensie', 'Justitie en Veiligheid', 'Cultuur en Wetenschap']) {
    expect(text).toContain(minister);
  }
});

test('no question is parted from the first lines of its answer', async ({ page }) => {
  await page.goto('/');
  await drop(page, [sample('antwoordbrief-avondboot')]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Vraag 14' })).toBeAttached();
  const pages = await printedPages(page);
  expect(pages.length).toBeGreaterThan(2);
  for (const lines of pages) {
    expect(lastButFoot(lines)).not.toMatch(/^(?:\d+$|.*\?$|\d versies|Antwoord$)/);
  }
});

test('an open dialog is not printed over the text', async ({ page }) => {
  await page.goto('/');
  await drop(page, [sample('antwoordbrief-avondboot')]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  await openMenu(page, 'Vraag 2');
  await page.getByRole('button', { name: 'Vraag 2 in een map zetten' }).click();
  await expect(page.getByRole('dialog', { name: 'Vraag 2 in een map zetten' })).toBeVisible();
  const text = (await printedPages(page)).flat().join('\n');
  expect(text).not.toContain('Vraag 2 in een map zetten');
  expect(text).toContain('Bent u bekend met het bericht');
});

test('many versions: a text stands with its first row, and the sources are named', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [sample('webpagina-tien')]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.goto('/#/versies?soort=sjabloon');
  await page.getByRole('list', { name: 'Gevonden versies' }).getByRole('link').first().click();
  await expect(page.getByRole('table', { name: 'Alle versies naast elkaar' })).toBeVisible();
  const pages = await printedPages(page);
  expect(pages.flat().join('\n')).toMatch(
    /webpagina-tien-vragensets\.txt, SHA-256[^:]*: [0-9a-f]{64}/
  );
  for (const lines of pages.slice(0, -1)) expect(lastButFoot(lines)).not.toMatch(/\?$/);
});

test('the words round a difference have room on paper where two versions leave it', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [sample('antwoordbrief-avondboot'), sample('webpagina-tien')]);
  await expectSummary(page, '2 bestanden toegevoegd');
  await page.goto('/#/versies?soort=zelfde');
  await page.getByRole('list', { name: 'Gevonden versies' }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Naast elkaar in een tabel' }).click();
  const place = page.getByRole('columnheader').first();
  await expect(place).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect((await place.boundingBox())?.width).toBeGreaterThan(130);
});

test('a comparison on paper names both questions, and where each was published', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [sample('antwoordbrief-avondboot'), sample('webpagina-tien')]);
  await expectSummary(page, '2 bestanden toegevoegd');
  await page.goto('/#/versies?soort=zelfde');
  await page.getByRole('list', { name: 'Gevonden versies' }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Afdrukken of bewaren' }).click();
  await expect(page.getByRole('button', { name: 'Afdrukken of bewaren als PDF' })).toBeEnabled();
  const pages = await printedPages(page);
  const text = pages.flat().join('\n');
  expect(text).toContain('https://www.tweedekamer.nl/kamerstukken/detail?id=2025Z30418');
  // The day of an answer is not told by either; a bare day would be taken for it.
  expect(text).toMatch(/^ *Ingezonden 12 mei 2025$/m);
  for (const lines of pages) expect(lines.at(-1)).toContain('Vergelijking: ');
  // The table of counts is not cut in two.
  expect(pages.filter((lines) => lines.some((line) => /^ *Soort +Aantal/.test(line)))).toHaveLength(
    1
  );
  const [, a = '', b = ''] = /#\/afdrukken\/versies\/([^/]+)\/([^/]+)$/.exec(page.url()) ?? [];
  await page.goto(`/#/afdrukken/vergelijken/${a}:2/${b}:3`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Vraag 2 naast vraag 3');
});
