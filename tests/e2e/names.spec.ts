import { readFileSync } from 'node:fs';
import { axe } from './axe.ts';
import { drop, expect, sampleFiles, test } from './support.ts';

const page10 = sampleFiles.find((file) => file.includes('webpagina'))!;

test('a paper without a title is called by what it holds, and takes a title by keyboard', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [page10]);
  await page.getByRole('link', { name: 'Naar de bibliotheek' }).click();
  const papers = page.getByRole('list', { name: 'Stukken' });
  await expect(papers).toContainText(
    /Het vervallen van de avondafvaarten .+ en 9 andere vragensets/
  );
  // Its file stays in sight.
  await expect(papers).toContainText('webpagina-tien-vragensets.txt');

  const give = papers.getByRole('button', { name: /^Titel geven: / });
  await give.focus();
  await page.keyboard.press('Enter');
  const field = papers.getByRole('textbox', { name: /^Titel in plaats van/ });
  await expect(field).toBeFocused();
  expect((await axe(page).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(give).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Vragen van de week');
  await page.keyboard.press('Enter');
  const link = papers.getByRole('link', { name: 'Vragen van de week' });
  await expect(link).toBeVisible();
  await expect(give).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(link).toHaveCount(0);
  await expect(give).toBeVisible();
});

test('on a narrow screen filters and ways to add stand behind one heading and one button', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/');
  await drop(page, [page10]);
  await page.getByRole('link', { name: 'Naar de bibliotheek' }).click();
  await expect(page.getByLabel('Soort')).toBeHidden();
  await page.getByText('Filteren en sorteren', { exact: true }).click();
  await page.getByLabel('Soort').selectOption('web-page');
  await expect(page.getByText('Filteren en sorteren (1)')).toBeVisible();
  await page.getByRole('button', { name: 'Meer manieren om toe te voegen' }).click();
  const menu = page.getByRole('dialog', { name: 'Meer manieren om toe te voegen' });
  await menu.getByRole('button', { name: 'Tekst plakken' }).click();
  await expect(page.getByRole('dialog', { name: 'Tekst plakken als document' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/#/openstaand');
  await expect(page.getByLabel('Toon')).toBeHidden();
  await page.getByText('Filteren en sorteren', { exact: true }).click();
  await expect(page.getByLabel('Toon')).toBeVisible();
  expect((await axe(page).analyze()).violations).toEqual([]);
});

test('one text sent to several ministries is one entry that unfolds, wherever sets are listed', async ({
  page
}) => {
  const title = 'Het gebruik van automatische vertaalsoftware in brieven aan burgers';
  const text = readFileSync(page10, 'utf8').replaceAll(/(aan burgers) door [^|\n]+ \|/g, '$1 |');
  await page.goto('/');
  await page.locator('body').drop({
    files: [{ name: 'pagina.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }]
  });
  const report = page.getByRole('list', { name: 'Resultaat per bestand' });
  await report.getByRole('link', { name: /andere vragensets/ }).click();

  const sets = page.getByRole('region', { name: 'Vragensets in dit stuk' });
  const entry = sets.getByRole('heading', { name: title });
  await expect(entry).toHaveCount(1);
  const members = sets.getByRole('list', { name: title }).getByRole('link');
  await expect(members).toHaveCount(0);
  await sets.locator('summary').filter({ hasText: title }).focus();
  await page.keyboard.press('Enter');
  await expect(members).toHaveCount(4);
  expect((await axe(page).analyze()).violations).toEqual([]);
  // A set without a title is told by its first question.
  await expect(sets.getByRole('link', { name: /^Vragenset \d+: ‘.+’$/ })).toHaveCount(1);
  await members.last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  await page.goto('/#/');
  const papers = page.getByRole('list', { name: 'Stukken' });
  await papers.getByText('10 vragensets').click();
  await papers.getByText('4 keer, aan verschillende bewindspersonen').click();
  await expect(papers.getByRole('list', { name: title }).getByRole('link')).toHaveCount(4);

  await page.goto('/#/openstaand?toon=alles');
  const open = page.getByRole('main').locator('summary').filter({ hasText: title });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: title }).getByRole('listitem').first()).toContainText(
    'Geen datum van inzending'
  );
  expect((await axe(page).analyze()).violations).toEqual([]);
});

test('a file of several sets of different members is nowhere called by its first set alone', async ({
  page
}) => {
  const set = (case_: string, who: string, subject: string) =>
    `${case_}\n\nVragen van het lid ${who} aan de minister van Defensie over ${subject} (ingezonden 3 maart 2031)\n\n` +
    `Vraag 1\nHoeveel ${subject} zijn er?\n\nVraag 2\nWat kosten ${subject} per jaar?\n`;
  const text =
    set('2031Z01111', 'Faas (VVD)', 'egels') +
    '\n' +
    set('2031Z01112', 'Kuperus (CDA)', 'ratten') +
    '\n' +
    set('2031Z01113', 'Tjeenk (D66)', 'mollen');
  const name = 'Egels en 2 andere vragensets';
  await page.goto('/');
  await page.locator('body').drop({
    files: [{ name: 'dieren.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }]
  });
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.getByRole('link', { name: 'Naar de bibliotheek' }).click();
  const papers = page.getByRole('list', { name: 'Stukken' });
  await expect(papers).toContainText('Faas (VVD), Kuperus (CDA) en Tjeenk (D66)');
  await papers.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('link', { name: 'Ratten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ratten' })).toBeVisible();
  await expect(page.getByRole('link', { name })).toBeVisible();
});
