import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import mammoth from 'mammoth';
import type { Page } from '@playwright/test';
import { drop, expect, sampleFiles, test, expectSummary } from './support.ts';

const list = sampleFiles.find((file) => file.includes('lijst-van-vragen'))!;
const appendix = sampleFiles.find((file) => file.includes('aanhangsel-stationspianos'))!;
const letter = sampleFiles.find((file) => file.includes('kamerbrief-nachttreinen'))!;
const CITED = 'Kamerstukken II 2024/25, 27625, nr. 712';

async function open(page: Page, file: string): Promise<void> {
  await page.goto('/');
  await drop(page, [file]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Exporteren', exact: true })).toBeVisible();
}

/** Chooses a format in the open dialog; the name and the content of the file that comes. */
async function keep(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByRole('radio', { name: format }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  const file = await download;
  await expect(dialog).toBeHidden();
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function exportAs(page: Page, format: string) {
  await page.getByRole('button', { name: 'Exporteren', exact: true }).first().click();
  const { name, bytes } = await keep(page, format);
  return { name, bytes, text: bytes.toString('utf8') };
}

test('every format holds the questions and names its source', async ({ page }) => {
  await open(page, list);
  const hash = /[0-9a-f]{64}/;

  const word = await exportAs(page, 'Word');
  expect(word.name).toMatch(/^waterbeleid-\d{4}-\d\d-\d\d\.docx$/);
  const html = (await mammoth.convertToHtml({ buffer: word.bytes })).value;
  expect(html).toMatch(/<h1>(?:<a[^>]*><\/a>)?Vraag 30<\/h1>/);
  expect(html).toMatch(/<li id="footnote-/);
  expect(html).toMatch(hash);

  const csv = await exportAs(page, 'Tabel voor Excel');
  const rows = parseCsv(csv.text, { bom: true, delimiter: ';', columns: true }) as Record<
    string,
    string
  >[];
  const joint = rows.find(({ vraag }) => vraag === '7');
  expect(joint?.antwoord).toMatch(/^Ja, dijkwachten ontvangen een vergoeding/);
  expect(joint?.vindplaats).toBe(`${CITED}, vraag 7`);

  const lines = (await exportAs(page, 'JSON Lines')).text.trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as { type: string; source: object });
  expect(records.filter(({ type }) => type === 'question')).toHaveLength(rows.length);

  const markdown = (await exportAs(page, 'Markdown')).text;
  expect(markdown).toMatch(/^---\ntitle: "Waterbeleid"\n/);
  expect(markdown).toContain('\n## Vraag 30\n');
  expect(markdown).toMatch(/\n\[\^1\]: /);
  expect(markdown).toMatch(hash);

  const text = (await exportAs(page, 'Platte tekst')).text;
  expect(text).toContain('\nVraag 30\n--------\n');
  expect(text).toMatch(hash);

  const bibtex = new Cite((await exportAs(page, 'BibTeX')).text);
  const ris = new Cite((await exportAs(page, 'RIS')).text);
  const csl = new Cite((await exportAs(page, 'CSL-JSON')).text);
  for (const { data } of [bibtex, ris, csl]) expect(data[0]?.title).toBe('Waterbeleid');

  const bundle = await exportAs(page, 'Bundel van Repliek');
  expect(bundle.name).toMatch(/\.repliek$/);
});

test('an exported page stands alone, and its notes lead there and back', async ({
  page,
  browser
}) => {
  await open(page, appendix);
  const { text } = await exportAs(page, 'Webpagina');
  const alone = await browser.newPage();
  await alone.setContent(text);
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText(
    'Het verdwijnen van piano’s van stations'
  );
  await expect(alone.getByRole('heading', { name: /^Vraag/ })).toHaveCount(7);
  await alone.locator('[role=doc-noteref]', { hasText: '2' }).click();
  await expect(alone.locator('#noot-2')).toBeInViewport();
  await alone.locator('#noot-2 [role=doc-backlink]').click();
  await expect(alone.locator('#noot-2-in-tekst')).toBeInViewport();
  await alone.close();
});

test('what cannot be made is said in the dialog that asked, which stays open', async ({ page }) => {
  await open(page, appendix);
  await page.route('**/make-document-*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Het bestand kon niet worden gemaakt');
});

test('a letter without questions makes no empty table', async ({ page }) => {
  await open(page, letter);
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByRole('radio', { name: 'Tabel voor Excel' }).check();
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('alert')).toContainText('staan geen vragen');
  expect((await keep(page, 'JSON Lines')).name).toMatch(/\.jsonl$/);
});

test('search results are exported, all or those that are chosen', async ({ page }) => {
  await page.goto('/');
  await drop(page, [list, appendix]);
  await expectSummary(page, '2 bestanden toegevoegd');
  await page.goto('/#/zoeken?q=dijkwachten');
  await expect(page.getByRole('list', { name: 'Resultaten' })).toBeVisible();
  // The list shows the first twenty; all that was found goes along.
  const total = page.getByText(/^\d+ resultaten/).first();
  const found = Number.parseInt((await total.textContent()) ?? '', 10);
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByText(/^Kies wat meegaat/).click();
  const boxes = dialog.getByRole('listitem').getByRole('checkbox');
  await expect(boxes).toHaveCount(found);
  // The table has a row per question; a section that was found has none.
  const questions = dialog.getByRole('checkbox', { name: /^Vraag \d+: / });
  const asked = await questions.count();
  await questions.first().uncheck();
  const { name, bytes } = await keep(page, 'Tabel voor Excel');
  expect(name).toMatch(/^zoekresultaten-voor-dijkwachten-/);
  const rows = parseCsv(bytes, { bom: true, delimiter: ';', columns: true }) as object[];
  expect(rows).toHaveLength(asked - 1);
});

test('papers that are chosen in the library become one file', async ({ page }) => {
  await page.goto('/');
  await drop(page, [list, appendix]);
  await expectSummary(page, '2 bestanden toegevoegd');
  await page.goto('/#/');
  await page.getByRole('checkbox', { name: 'Alles selecteren' }).check();
  const { text } = await exportAs(page, 'Markdown');
  expect(text).toContain('\n## Waterbeleid\n');
  expect(text).toContain('\n## Het verdwijnen van piano’s van stations\n');
  expect(text.match(/ {4}sha256: /g)).toHaveLength(2);
});

test.describe('with the kept files', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a Word file is made without a network too', async ({ page, context }) => {
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await open(page, appendix);
    await context.setOffline(true);
    const { bytes } = await exportAs(page, 'Word');
    expect((await mammoth.extractRawText({ buffer: bytes })).value).toContain('Vraag 3');
  });
});

test('copying puts formatted and plain text on the clipboard, with the source', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, appendix);
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
    }, type);

  await page.getByRole('button', { name: 'Vraag 1 met antwoord kopiëren' }).click();
  await expect(page.getByText('Vraag 1 gekopieerd, met bronvermelding.').first()).toBeVisible();
  expect(await read('text/plain')).toMatch(
    /^Vraag 1\nBent u bekend met .*\[1\]\n\nAntwoord\nJa\.\n\n\[1\] Dagblad .*\n\n\(Aanhangsel Handelingen II 2024\/25, nr\. 3186, vraag 1, https:\/\/.*\)$/s
  );
  expect(await read('text/html')).toContain('<h2');

  const menu = page.getByRole('dialog', { name: 'Meer bij Vraag 4' });
  const more = page.getByRole('button', { name: 'Meer bij Vraag 4' });
  await more.click();
  await menu.getByRole('radio', { name: 'Markdown' }).check();
  await menu.getByRole('button', { name: 'Alleen het antwoord' }).click();
  await expect(menu).toBeHidden();
  await expect(page.getByText('Antwoord gekopieerd').first()).toBeVisible();
  const markdown = await read('text/plain');
  expect(markdown).toContain('[^1]: ');
  expect(markdown).not.toContain('Hoeveel klachten');
  expect(markdown).toContain('antwoord op vraag 4');

  await more.click();
  await menu.getByRole('radio', { name: 'platte tekst' }).check();
  await menu.getByRole('button', { name: 'Alleen de vindplaats' }).click();
  await expect(page.getByText('Vindplaats gekopieerd.').first()).toBeVisible();
  expect(await read('text/plain')).toMatch(
    /^Aanhangsel Handelingen II 2024\/25, nr\. 3186, vraag 4, https:/
  );
});

test('a passage is copied with the keyboard, and cited by its question', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, appendix);
  const answer = page.getByRole('article', { name: 'Vraag 5' }).getByText(/eigendom van lokale/);
  await answer.evaluate((element) => {
    const text = [...element.childNodes].find((node) => node.textContent?.includes('eigendom'))!;
    const at = text.textContent!.indexOf('eigendom');
    getSelection()!.setBaseAndExtent(text, at, text, at + 'eigendom van lokale'.length);
  });
  const more = page.getByRole('button', { name: 'Meer bij Vraag 5' });
  await more.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Meer bij Vraag 5' });
  await expect(menu).toBeFocused();
  await menu.getByRole('button', { name: 'Geselecteerde passage' }).focus();
  await page.keyboard.press('Enter');
  await expect(more).toBeFocused();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^“eigendom van lokale” \(Aanhangsel .*, antwoord op vraag 5, https:/);
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(more).toBeFocused();
});

test('of two copies made right after each other the last is on the clipboard', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, appendix);
  for (const last of [2, 3, 2, 3]) {
    const names = [1, last].map((n) => `Vraag ${n} met antwoord kopiëren`);
    await page.evaluate((labels) => {
      for (const label of labels) {
        document.querySelector<HTMLElement>(`[aria-label="${label}"]`)!.click();
      }
    }, names);
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(new RegExp(`^Vraag ${last}\\n`));
  }
});

test('a browser that refuses to copy is said to', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await open(page, appendix);
  await page.getByRole('button', { name: 'Vraag 1 met antwoord kopiëren' }).click();
  await expect(page.getByText('De browser staat kopiëren hier niet toe.').first()).toBeVisible();
});
