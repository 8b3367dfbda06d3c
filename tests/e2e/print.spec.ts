import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import {
  drop,
  expect,
  expectSummary,
  openMenu,
  printedPages,
  realFiles,
  sample,
  test
} from './support.ts';

/** Opens the print view of a file's paper. */
async function openPrint(page: Page, file: string): Promise<void> {
  await page.goto('/');
  await drop(page, [file]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Afdrukken' }).first().click();
  await expect(page.getByRole('button', { name: 'Afdrukken of bewaren als PDF' })).toBeEnabled();
}

/** What the contents say: on which page each question stands. */
async function contents(page: Page): Promise<Map<string, number>> {
  const lines = await page
    .getByRole('navigation', { name: 'Inhoud' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) =>
        [...item.querySelectorAll(':scope > span')].map((span) => span.textContent)
      )
    );
  return new Map(lines.map(([text = '', number = '']) => [text.split(':')[0]!, Number(number)]));
}

const QUESTION = /^Vraag \d+\w?(?: van \d+)?$/;

for (const file of [
  sample('lijst-van-vragen'),
  sample('antwoordbrief'),
  ...realFiles.filter((name) => /00[04]_/.test(name))
]) {
  test(`pages are as the preview shows them: ${file.split('/').at(-1)}`, async ({ page }) => {
    await openPrint(page, file);
    await expect(page.getByRole('navigation', { name: 'Inhoud' })).toContainText(/\d$/);
    const said = await contents(page);
    const pages = await printedPages(page);
    await expect(page.getByText(`${pages.length} / ${pages.length}`, { exact: true })).toHaveCount(
      1
    );
    const places = new Map<string, number>();
    for (const [i, lines] of pages.entries()) {
      for (const line of lines) {
        const heading = /^(Vraag \d+\w?)(?: van \d+)?$/.exec(line.trim())?.[1];
        if (heading) places.set(heading, i + 1);
      }
    }
    expect(places.size).toBeGreaterThan(10);
    for (const [heading, number] of places)
      expect([heading, said.get(heading)]).toEqual([heading, number]);
  });
}

test('a page ends with no heading, and names the document and its number', async ({ page }) => {
  await openPrint(page, sample('lijst-van-vragen'));
  await expect(page.getByRole('navigation', { name: 'Inhoud' })).toContainText(/\d$/);
  const pages = await printedPages(page);
  for (const [i, lines] of pages.entries()) {
    expect(lines.at(-1)).toMatch(new RegExp(`Waterbeleid +${i + 1} ?/ ?${pages.length}`));
    const last = lines.at(-2)!.trim();
    expect(last).not.toMatch(QUESTION);
    expect(last).not.toMatch(/^(?:Gezamenlijk a|A)ntwoord(?: op vra.*)?$/);
  }
});

test('the title block names source and hash; what is cited is written out', async ({ page }) => {
  await openPrint(page, sample('aanhangsel-stationspianos'));
  const text = (await printedPages(page)).flat().join('\n');
  expect(text).toContain('Het verdwijnen van piano’s van stations');
  expect(text).toMatch(/Vindplaats +Aanhangsel Handelingen II 2024\/25, nr\. 3186/);
  expect(text).toMatch(/SHA-256 van de tekst +[0-9a-f]{64}/);
  expect(text).toContain('https://zoek.officielebekendmakingen.nl/kst-29984-1498.html');
  expect(text).toMatch(/Gemaakt op \d+ \w+ \d{4}/);
});

test('notes stand below their answer or at the end', async ({ page }) => {
  await openPrint(page, sample('aanhangsel-stationspianos'));
  const order = async () => {
    const text = (await printedPages(page)).flat().join('\n');
    return text.indexOf('Vakblad De Stemvork') - text.indexOf('Vraag 7 en 8\n');
  };
  const note = page.getByText('Stationsbelevingsmonitor 2024, bijlage C');
  const next = page.getByRole('heading', { name: 'Vraag 4 van 7' });
  const isBefore = async () => (await note.boundingBox())!.y < (await next.boundingBox())!.y;
  expect(await isBefore()).toBe(true);
  await page.getByRole('radio', { name: /achteraan/ }).check();
  await expect.poll(isBefore).toBe(false);
  expect(await order()).toBeGreaterThan(0);
});

test('one question is printed from its menu, and what was chosen last from a search', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [sample('lijst-van-vragen')]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  const menu = await openMenu(page, 'Vraag 6');
  await menu.getByRole('link', { name: 'Afdrukken' }).click();
  await expect(page).toHaveURL(/#\/afdrukken\/[0-9a-f]+\/1\/vraag\/6$/);
  await expect(page.getByRole('heading', { name: /^Vraag \d/ })).toHaveCount(1);
  // The joint answer stands under question 7; alone, question 6 brings it.
  await expect(page.getByText(/Ja, dijkwachten ontvangen een vergoeding/)).toBeVisible();

  await page.goto('/#/zoeken?q=dijkwachten');
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Zoekresultaten voor dijkwachten' })
  ).toBeVisible();
  await page.getByRole('link', { name: 'Terug' }).click();
  await expect(page).toHaveURL(/#\/zoeken\?q=dijkwachten$/);
  await page.goBack();
  await page.reload();
  await expect(page.getByText('Deze keuze is niet bewaard.')).toBeVisible();
});

for (const width of [1440, 360]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`printing and exporting pass axe and fit, ${width} and ${colorScheme}`, async ({
      page
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found: string[] = [];
      const look = async (screen: string) => {
        const { violations } = await axe(page)
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        for (const { id, nodes } of violations) {
          found.push(...nodes.map((node) => `${screen}: ${id}: ${node.target.join(' ')}`));
        }
        const isWider = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth
        );
        if (isWider) found.push(`${screen}: scrolls sideways`);
      };
      await openPrint(page, sample('aanhangsel-stationspianos'));
      await expect(page.getByRole('heading', { name: 'Vraag 7 en 8' })).toBeAttached();
      await look('print');
      await page.getByRole('button', { name: 'Exporteren', exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'Exporteren' })).toBeVisible();
      await look('dialog');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Terug' }).click();
      await expect(await openMenu(page, 'Vraag 2')).toBeVisible();
      await look('menu of a question');
      expect(found).toEqual([]);
    });
  }
}

test('a map is printed and kept with its heading, its notes and its sources', async ({ page }) => {
  await page.goto('/');
  await drop(page, [sample('lijst-van-vragen')]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  await openMenu(page, 'Vraag 2');
  await page.getByRole('button', { name: 'Vraag 2 in een map zetten' }).click();
  await page.getByRole('textbox', { name: 'Naam van de nieuwe map' }).fill('Debat over dijken');
  await page.keyboard.press('Enter');
  await expect(page.getByText('In map ‘Debat over dijken’ gezet').first()).toBeVisible();
  await page.goto('/#/mappen');
  await page.getByRole('main').getByRole('link', { name: 'Debat over dijken' }).click();
  await page.getByRole('link', { name: 'Afdrukken' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Debat over dijken');
  await expect(page.getByRole('heading', { name: /^Vraag \d/ })).toHaveCount(1);
  const text = (await printedPages(page)).flat().join('\n');
  expect(text).toContain('Kunt u toelichten wat onder dijkbewaking wordt verstaan?');
  expect(text).toMatch(/[0-9a-f]{64}/);
  // Its address is kept: it is there after a reload.
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Debat over dijken');
});

test('where notes can stand is said of what is printed', async ({ page }) => {
  await openPrint(page, sample('kamerbrief'));
  await expect(page.getByRole('radio', { name: /^onder elk onderdeel/ })).toBeChecked();
  await page.goto('/');
  await openPrint(page, sample('lijst-van-vragen'));
  await expect(page.getByRole('radio', { name: /^onder elk antwoord,/ })).toBeChecked();
  // what has no notes has no place for them
  await openPrint(page, sample('uitstelbrief'));
  await expect(page.getByRole('radio')).toHaveCount(0);
});
