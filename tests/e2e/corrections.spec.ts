import { correct, expectUndone, openLetter, question, read, save } from './correcting.ts';
import { expect, openMenu, results, test } from './support.ts';

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

test('a note is found, and nothing fails, where its paper was corrected', async ({ page }) => {
  const failed: string[] = [];
  page.on('pageerror', ({ message }) => failed.push(message));
  await openLetter(page);
  const menu = await openMenu(page, 'Vraag 3');
  await menu.getByRole('button', { name: /notitie/i }).click();
  const noting = page.getByRole('dialog').filter({ has: page.locator('textarea') });
  await noting.locator('textarea').fill('Navragen bij de zeilmaker.');
  await noting.locator('button[type=submit]').click();
  await expect(noting).toBeHidden();
  const search = async () => {
    await page.goto('/#/zoeken?q=%22zeilmaker%22');
    await expect(results(page)).toHaveCount(1);
    await page.goBack();
    await expect(question(page, '1')).toBeVisible();
  };
  await search();
  const dialog = await correct(page, '3', /nummer/);
  await dialog.getByLabel('Nummer').fill('33');
  await save(dialog);
  await expect(question(page, '33')).toBeVisible();
  await search();
  await page.keyboard.press('Control+z');
  await expect(question(page, '3')).toBeVisible();
  await search();
  expect(failed).toEqual([]);
});
