import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { drop, expect, openMenu, sampleFiles, test } from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief'))!;

async function openLetter(page: Page): Promise<void> {
  await page.goto('/');
  await drop(page, [letter]);
  await page.getByRole('link', { name: /avondafvaarten/ }).click();
  await expect(question(page, '3')).toBeVisible();
}

const question = (page: Page, label: string): Locator =>
  page.getByRole('article', { name: `Vraag ${label}`, exact: true });

/** Opens the dialog for a question and chooses what is wrong with it. */
async function correct(page: Page, label: string, task: RegExp): Promise<Locator> {
  const menu = await openMenu(page, `Vraag ${label}`);
  await menu.getByRole('button', { name: `Lezing van Vraag ${label} corrigeren` }).click();
  const dialog = page.getByRole('dialog', { name: `Lezing corrigeren: Vraag ${label}` });
  const select = dialog.getByLabel('Wat klopt er niet?');
  await select.waitFor();
  const options = await select.locator('option').allInnerTexts();
  await select.selectOption(options.find((option) => task.test(option))!);
  return dialog;
}

async function save(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Correctie bewaren' }).click();
  await expect(dialog).toBeHidden();
}

/** All that is read of the letter's questions and answers, for a comparison of before and after. */
async function read(page: Page): Promise<string[]> {
  const articles = await page.locator('article[data-question]').all();
  return Promise.all(
    articles.map(async (article) =>
      (await article.locator('h2, .question, .answer').allTextContents()).join(' | ')
    )
  );
}

/** Takes the last step back by key, and holds the reading to what it was. */
async function expectUndone(page: Page, before: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect.poll(() => read(page)).toEqual(before);
}

test('a border is moved by keys, survives a reload, and is undone', async ({ page }) => {
  await openLetter(page);
  const before = await read(page);
  const answer = await question(page, '3').locator('.answer .text').innerText();
  const dialog = await correct(page, '3', /grens/);
  const border = dialog.getByRole('slider', { name: 'Grens' });
  await border.focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('region', { name: 'Zo wordt het gelezen' })).toContainText(
    'Vraag 3'
  );
  await save(dialog);
  await expect(question(page, '3').getByRole('button', { name: /is gecorrigeerd/ })).toBeVisible();
  const shortened = await question(page, '3').locator('.answer .text').innerText();
  expect(answer.endsWith(shortened.slice(-40))).toBe(true);
  expect(shortened.length).toBeLessThan(answer.length);
  const corrected = await read(page);
  await page.reload();
  await expect.poll(() => read(page)).toEqual(corrected);
  await expectUndone(page, before);
});

/** Makes every stored reading look as if an older parser had made it, and gives how many. */
function ageReadings(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('repliek');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const name = database.objectStoreNames[0]!;
          const transaction = database.transaction(name, 'readwrite');
          const store = transaction.objectStore(name);
          let aged = 0;
          store.openCursor(IDBKeyRange.bound('p:', 'p;')).onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            cursor.update({ ...cursor.value, code: 'older', summaries: [], chunks: [] });
            aged++;
            cursor.continue();
          };
          transaction.oncomplete = () => {
            database.close();
            resolve(aged);
          };
          transaction.onabort = () => reject(transaction.error);
        };
      })
  );
}

test('a correction is applied again when a newer parser reads the source anew', async ({
  page
}) => {
  await openLetter(page);
  const dialog = await correct(page, '3', /grens/);
  await dialog.getByRole('slider', { name: 'Grens' }).focus();
  await page.keyboard.press('ArrowDown');
  await save(dialog);
  await expect(question(page, '3').getByRole('button', { name: /is gecorrigeerd/ })).toBeVisible();
  const corrected = await read(page);
  expect(await ageReadings(page)).toBe(1);
  await page.reload();
  await expect.poll(() => read(page)).toEqual(corrected);
  await expect(question(page, '3').getByRole('button', { name: /is gecorrigeerd/ })).toBeVisible();
});

test('a question is split and its halves are one again after undoing', async ({ page }) => {
  await openLetter(page);
  const before = await read(page);
  const dialog = await correct(page, '3', /splitsen/);
  await dialog.getByLabel('Welk deel?').selectOption('Antwoord op vraag 3');
  await dialog.getByLabel('Het tweede deel is een').selectOption('vraag');
  await dialog.getByLabel('Nummer').fill('3b');
  await save(dialog);
  await expect(question(page, '3b')).toBeVisible();
  await expectUndone(page, before);
});

test('two things are joined', async ({ page }) => {
  await openLetter(page);
  const before = await read(page);
  const dialog = await correct(page, '3', /samenvoegen/);
  await dialog
    .getByLabel('Wat hoort bij elkaar?')
    .selectOption({ label: 'Vraag 3 en antwoord op vraag 3' });
  await save(dialog);
  await expect(question(page, '3').locator('.answer')).toHaveCount(0);
  await expectUndone(page, before);
});

test('a question gets another number', async ({ page }) => {
  await openLetter(page);
  const before = await read(page);
  const dialog = await correct(page, '3', /nummer/);
  await dialog.getByLabel('Nummer').fill('drie');
  await expect(dialog.getByRole('button', { name: 'Correctie bewaren' })).toBeDisabled();
  await dialog.getByLabel('Nummer').fill('33');
  await save(dialog);
  await expect(question(page, '33')).toBeVisible();
  await expectUndone(page, before);
});

test('an answer is given to other questions', async ({ page }) => {
  await openLetter(page);
  const before = await read(page);
  const dialog = await correct(page, '3', /Bij welke vragen/);
  await dialog.getByRole('checkbox', { name: /^Vraag 4/ }).check();
  await save(dialog);
  await expect(
    question(page, '3').getByRole('heading', { name: 'Gezamenlijk antwoord op vragen 3 en 4' })
  ).toBeVisible();
  await expectUndone(page, before);
});

test('a run of answers goes down by one question', async ({ page }) => {
  await openLetter(page);
  const before = await read(page);
  const dialog = await correct(page, '3', /verschoven/);
  await dialog.getByLabel('Hoeveel vragen?').selectOption('1 vraag omlaag');
  await save(dialog);
  await expect(
    question(page, '3').getByText('Bij deze vraag staat hier geen antwoord.')
  ).toBeVisible();
  await expectUndone(page, before);
});

test('a question with its answer becomes plain text', async ({ page }) => {
  await openLetter(page);
  const before = await read(page);
  const dialog = await correct(page, '3', /geen vraag/);
  await dialog.getByLabel('Het is').selectOption('gewone tekst');
  await save(dialog);
  await expect(question(page, '3')).toHaveCount(0);
  await expectUndone(page, before);
});

test('kind, people and dates are filled in, and the history takes a step back', async ({
  page
}) => {
  await openLetter(page);
  await openMenu(page, 'dit stuk');
  await page.getByRole('button', { name: 'Gegevens corrigeren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gegevens van het stuk corrigeren' });
  await dialog.getByLabel('Soort stuk').selectOption('Mondelinge vragen');
  await dialog.getByLabel('Ingezonden').fill('2025-02-03');
  const member = dialog.getByRole('group', { name: 'Indieners, persoon 1' });
  await member.getByLabel('Naam').fill('Van Wijngaarden-Prins');
  await save(dialog);
  await expect(page.locator('.kind')).toHaveText('Mondelinge vragen');
  await expect(page.getByText('3 februari 2025', { exact: true })).toBeVisible();
  await expect(page.getByText(/Van Wijngaarden-Prins/)).toBeVisible();

  await openMenu(page, 'dit stuk');
  await page.getByRole('button', { name: 'Correcties en geschiedenis' }).click();
  const history = page.getByRole('dialog', { name: 'Correcties en geschiedenis' });
  await expect(
    history.getByRole('list', { name: 'Correcties van dit stuk' }).getByRole('listitem')
  ).toHaveCount(2);
  await history.getByRole('button', { name: /^Deze stap ongedaan maken: Correctie/ }).click();
  await expect(page.getByText('Van Wijngaarden-Prins')).toHaveCount(0);
});

test('reading and source show the same sentence, whichever is clicked', async ({ page }) => {
  await openLetter(page);
  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 3' }).click();
  const source = page.getByRole('region', { name: 'Vindplaats' });
  await expect(source.locator('mark').first()).toBeVisible();

  await question(page, '3')
    .getByText(/Dat is onder de huidige concessie/)
    .click({ position: { x: 60, y: 8 } });
  await expect(question(page, '3').locator('mark')).toHaveCount(1);
  const inText = await question(page, '3').locator('mark').innerText();
  await expect
    .poll(async () => wordsOf(await source.locator('mark').allInnerTexts()))
    .toBe(wordsOf([inText]));

  await source
    .getByText(/negatief geadviseerd/)
    .first()
    .click({ position: { x: 40, y: 6 } });
  await expect(question(page, '3').locator('mark')).toHaveText(/Het overleg heeft|De rederij/);
  const clicked = await question(page, '3').locator('mark').innerText();
  await page.getByRole('button', { name: 'Volgende zin' }).click();
  await expect(question(page, '3').locator('mark')).not.toHaveText(clicked);
  await page.getByRole('button', { name: 'Vorige zin' }).click();
  await expect(question(page, '3').locator('mark')).toHaveText(clicked);
});

/** A text without what line ends, hyphens and note marks do to it. */
const wordsOf = (texts: readonly string[]): string => texts.join('').replaceAll(/[\s\d-]+/g, '');

test('a correction that does not fit is counted before it comes, named, and not applied', async ({
  page
}, testInfo) => {
  const text = readFileSync(letter, 'utf8');
  const id = createHash('sha256').update(text).digest('hex');
  const time = '2026-01-01T00:00:00.000Z';
  const start = text.indexOf('Consumentenoverleg');
  const corrections = [
    {
      id: 'c1',
      kind: 'renumber',
      target: { sourceId: id, span: [start, start + 18], quote: 'Consumentenoverleg' },
      createdAt: time,
      changedAt: time,
      numbering: { label: '99', numbers: [99] }
    }
  ];
  const none = {
    labels: [],
    notes: [],
    collections: [],
    decisions: [],
    savedSearches: [],
    synonyms: []
  };
  const head = { format: 'repliek-bundle', version: 1, createdAt: time, generator: 'test' };
  const file = testInfo.outputPath('collega.repliek');
  const bundle = { ...head, sources: [], papers: [], corrections, annotations: none };
  writeFileSync(file, JSON.stringify(bundle));

  await openLetter(page);
  const before = await read(page);
  const address = page.url();
  await page.getByRole('link', { name: 'Uitwisselen' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bundel kiezen' }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByText('1 correctie van de lezing nieuw')).toBeVisible();
  await page.getByRole('button', { name: 'Toevoegen aan de bibliotheek' }).click();
  await page.goto(address);
  await expect(page.getByText(/1 correctie past niet meer bij deze lezing/)).toBeVisible();
  await expect.poll(() => read(page)).toEqual(before);
  await page.getByRole('button', { name: 'Correcties en geschiedenis' }).first().click();
  const history = page.getByRole('dialog', { name: 'Correcties en geschiedenis' });
  await expect(history.getByText(/past niet meer: /)).toBeVisible();
  await history.getByRole('button', { name: 'Naar de plaats in de bron' }).click();
  await expect(page.getByRole('region', { name: 'Vindplaats' }).locator('mark')).toHaveText(
    'Consumentenoverleg'
  );
});

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
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  expect(wider).toBeLessThanOrEqual(0);
}
