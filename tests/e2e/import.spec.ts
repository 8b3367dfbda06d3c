import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Bundle } from '../../src/core/model/bundle.ts';
import {
  drop,
  expect,
  projectFolder,
  realFiles,
  sampleFiles,
  test,
  expectSummary
} from './support.ts';

/** The bundle that the command line makes of these files. */
function parsedByCommandLine(files: readonly string[]): Bundle {
  const tsx = join(projectFolder, 'node_modules/tsx/dist/cli.mjs');
  const output = execFileSync(process.execPath, [tsx, 'src/cli/cli.ts', 'parse', ...files], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024
  });
  return JSON.parse(output) as Bundle;
}

test('files dropped on the page are read, reported, and there again after a reload', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, sampleFiles);

  const results = page.getByRole('list', { name: 'Resultaat per bestand' });
  await expect(results.getByRole('article')).toHaveCount(sampleFiles.length);
  await expectSummary(page, `${sampleFiles.length} bestanden toegevoegd`);
  const letter = results.getByRole('article').filter({ hasText: 'antwoordbrief-avondboot' });
  await expect(letter.getByRole('definition').first()).toHaveText('Antwoordbrief');

  await page.reload();
  await page.getByRole('link', { name: 'Bibliotheek', exact: true }).click();
  await expect(page.getByText(`${sampleFiles.length} stukken`)).toBeVisible();
});

test('the same text dropped again adds nothing and says so', async ({ page }) => {
  const [file] = sampleFiles;
  await page.goto('/');
  await drop(page, [file!]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.goto('/#/');
  await drop(page, [file!]);
  await expect(page.getByText('er is niets dubbel toegevoegd')).toBeVisible();
  await page.goto('/#/');
  await expect(page.getByText('1 stuk,')).toBeVisible();
});

test('what is no text is refused with what to do instead, and the other files go on', async ({
  page
}) => {
  await page.goto('/');
  await page.locator('body').drop({
    files: [
      {
        name: 'brief.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')
      },
      { name: 'data.json', mimeType: 'application/json', buffer: Buffer.from('{"vragen":[]}') },
      { name: 'leeg.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      { name: 'goed.txt', mimeType: 'text/plain', buffer: readFileSync(sampleFiles[0]!) }
    ]
  });
  await expect(page.getByText('Dit is een PDF. Kies in uw PDF-lezer')).toBeVisible();
  await expect(page.getByText('Dit bestand is leeg.')).toBeVisible();
  await expect(page.getByText('geen bundel van Repliek en geen document')).toBeVisible();
  await expectSummary(page, '1 bestand toegevoegd, 3 niet gelezen');
});

test('the sample documents can be tried from the empty start page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Alles blijft op dit apparaat')).toBeInViewport();
  await page.getByRole('button', { name: 'Probeer met voorbeelddocumenten' }).click();
  await expectSummary(page, `${sampleFiles.length} bestanden toegevoegd`);
});

test('pasted text becomes a document', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Tekst plakken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tekst plakken als document' });
  await dialog.getByLabel('Naam').fill('kadeproef.txt');
  await dialog
    .getByLabel('Tekst', { exact: true })
    .fill(
      'Vraag 1\nIs de proef met de kade geslaagd?\n\nAntwoord 1\nJa.\n\nVraag 2\nWanneer volgt de rest?\n\nAntwoord 2\nIn het voorjaar.\n'
    );
  await dialog.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'kadeproef.txt' })).toContainText(
    'toegevoegd'
  );
});

test('deleting a paper can be undone', async ({ page }) => {
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 2));
  await page.getByRole('link', { name: 'Bibliotheek', exact: true }).click();
  await expect(page.getByText('2 stukken')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Alles selecteren' }).check();
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByRole('button', { name: 'Probeer met voorbeelddocumenten' })).toBeVisible();
  // What was pressed is gone; the focus is not.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('2 stukken')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByText('2 stukken')).toBeVisible();
});

test('a paper is deleted where it is read, and comes back', async ({ page }) => {
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 2));
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Meer bij dit stuk' }).click();
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText('1 stuk')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Bibliotheek' })).toBeFocused();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('2 stukken')).toBeVisible();
});

test('two tabs show the same library', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/');
  await expect(
    other.getByRole('button', { name: 'Probeer met voorbeelddocumenten' })
  ).toBeVisible();
  await drop(page, sampleFiles.slice(0, 3));
  await expect(other.getByText('3 stukken')).toBeVisible();
});

test('the app stores what the command line reads', async ({ page }) => {
  const files = realFiles.length > 0 ? realFiles : sampleFiles;
  await page.goto('/');
  await drop(page, files);
  await expectSummary(page, `${files.length} bestanden toegevoegd`);
  await page.getByRole('link', { name: 'Uitwisselen' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hele bibliotheek bewaren' }).click();
  const bytes = readFileSync(await (await download).path());
  const stored = JSON.parse(gunzipSync(bytes).toString('utf8')) as Bundle;
  const parsed = parsedByCommandLine(files);

  const byName = (bundle: Bundle) =>
    [...bundle.sources]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ id, name, text }) => ({ id, name, text }));
  expect(byName(stored)).toEqual(byName(parsed));
  for (const source of parsed.sources) {
    const papersOf = (bundle: Bundle) =>
      bundle.papers.filter((paper) => paper.sourceId === source.id);
    expect(papersOf(stored), basename(source.name)).toEqual(papersOf(parsed));
  }
});

test.describe('five real documents', () => {
  test.skip(realFiles.length === 0, 'the real documents do not stand beside the project');

  test('are imported at once, with every set and question counted', async ({ page }) => {
    await page.goto('/');
    await drop(page, realFiles);
    await expectSummary(page, '5 bestanden toegevoegd');
    const report = (name: string) =>
      page
        .getByRole('list', { name: 'Resultaat per bestand' })
        .getByRole('article')
        .filter({ hasText: name });
    const figure = (name: string, term: string) =>
      report(name)
        .locator('div')
        .filter({ has: page.getByRole('term').getByText(term, { exact: true }) })
        .getByRole('definition');
    await expect(report('000_')).toContainText('23 van 23 vragen');
    await expect(report('004_')).toContainText('235 van 235 vragen');
    await expect(figure('001_', 'Vragensets')).toHaveText('24');
  });
});

test('a bundle that was cut off or is newer is no paper, and what was not read comes first', async ({
  page
}) => {
  const newer = JSON.stringify({ format: 'repliek-bundle', version: 99 });
  const text = 'Vraag 1\nHoe laat gaat de pont?\n\nAntwoord\nOm acht uur.\n';
  await page.goto('/');
  await page.locator('body').drop({
    files: [
      { name: 'pont.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
      { name: 'half.repliek', mimeType: '', buffer: Buffer.from('{"format":"repl') },
      { name: 'later.repliek', mimeType: '', buffer: Buffer.from(newer) }
    ]
  });
  await expectSummary(page, '1 bestand toegevoegd, 2 niet gelezen');
  const reports = page.getByRole('list', { name: 'Resultaat per bestand' }).getByRole('article');
  await expect(reports.nth(0)).toContainText('downloaden of kopiëren afgebroken');
  await expect(reports.nth(1)).toContainText('nieuwere versie van Repliek');
  await expect(reports.nth(2)).toContainText('pont.txt');
  const way = page.getByRole('link', { name: 'Naar de bibliotheek' });
  expect((await way.boundingBox())!.y).toBeLessThan((await reports.nth(0).boundingBox())!.y);
  await way.click();
  await expect(page.getByText('1 stuk,')).toBeVisible();
});

test('a file that was changed and dropped again is told apart from what it was', async ({
  page
}) => {
  const text = readFileSync(
    sampleFiles.find((file) => file.includes('antwoordbrief'))!,
    'utf8'
  );
  const add = (changed: string) =>
    page.locator('body').drop({
      files: [{ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from(changed) }]
    });
  await page.goto('/');
  await add(text);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('link', { name: 'Bibliotheek', exact: true }).click();
  await add(text.replace('Het vervallen', 'Het verdwijnen').replaceAll('rederij', 'vervoerder'));
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('link', { name: 'Bibliotheek', exact: true }).click();
  const rows = page.getByRole('list', { name: 'Stukken' }).getByRole('article');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('brief.txt (2)');
  await expect(rows.first()).toContainText(/toegevoegd op \d+ \S+ \d{4}/);
  await expect(rows.last()).toContainText('brief.txt');
  await expect(rows.last()).not.toContainText('(2)');
  await page.goto('/#/versies');
  await expect(page.getByText('brief.txt (2) (Antwoordbrief)')).toBeVisible();
});
