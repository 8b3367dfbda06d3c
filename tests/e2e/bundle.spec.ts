import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { drop, expect, sampleFiles, test, expectSummary } from './support.ts';

test('a bundle carries the library to a colleague, who sees first what it would add', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 3));
  await expectSummary(page, '3 bestanden toegevoegd');
  await page.getByRole('link', { name: 'Uitwisselen' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hele bibliotheek bewaren' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^repliek-[\d-]+\.repliek$/);
  const buffer = readFileSync(await file.path());

  const colleague = await browser.newPage({ baseURL: baseURL!, locale: 'nl-NL' });
  await colleague.goto('/#/uitwisselen');
  const choose = async () => {
    const chooser = colleague.waitForEvent('filechooser');
    await colleague.getByRole('button', { name: 'Bundel kiezen' }).click();
    await (
      await chooser
    ).setFiles({ name: 'collega.repliek', mimeType: 'application/gzip', buffer });
  };
  await choose();
  await expect(colleague.getByText('3 bestanden nieuw')).toBeVisible();
  await colleague.getByRole('button', { name: 'Toevoegen aan de bibliotheek' }).click();
  await colleague.getByRole('link', { name: 'Bibliotheek', exact: true }).click();
  await expect(colleague.getByText('3 stukken')).toBeVisible();

  const notice = colleague.getByRole('complementary', { name: 'Melding' });
  await colleague.keyboard.press('ControlOrMeta+z');
  await expect(notice).toContainText('Bundel ‘collega.repliek’ toegevoegd');
  await notice.getByRole('button', { name: 'Opnieuw' }).click();
  await expect(colleague.getByText('3 stukken')).toBeVisible();

  await colleague.goto('/#/uitwisselen');
  await choose();
  await expect(
    colleague.getByText('Alles in deze bundel staat al in uw bibliotheek.')
  ).toBeVisible();
  await colleague.close();
});

test('several bundles are looked into at once, and taken in together or one by one', async ({
  page,
  browser,
  baseURL
}) => {
  const files: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (const [i, file] of sampleFiles.slice(0, 3).entries()) {
    const colleague = await browser.newPage({ baseURL: baseURL!, locale: 'nl-NL' });
    await colleague.goto('/');
    await drop(colleague, [file]);
    await expectSummary(colleague, '1 bestand toegevoegd');
    await colleague.goto('/#/uitwisselen');
    const download = colleague.waitForEvent('download');
    await colleague.getByRole('button', { name: 'Hele bibliotheek bewaren' }).click();
    const buffer = readFileSync(await (await download).path());
    files.push({ name: `deel-${i + 1}.repliek`, mimeType: 'application/gzip', buffer });
    await colleague.close();
  }
  await page.goto('/#/uitwisselen');
  const choose = async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bundel kiezen' }).click();
    await (
      await chooser
    ).setFiles([...files, { name: 'kapot.repliek', mimeType: '', buffer: Buffer.from('x') }]);
  };
  await choose();
  const previews = page.getByRole('region', { name: /^Voorvertoning van / });
  await expect(previews).toHaveCount(4);
  await expect(previews.getByText('1 bestand nieuw')).toHaveCount(3);
  await expect(page.getByText('‘kapot.repliek’ is geen geldige bundel')).toBeVisible();
  await previews.nth(1).getByRole('button', { name: 'Niet toevoegen' }).click();
  await expect(previews).toHaveCount(3);
  await page.getByRole('button', { name: 'Alle 2 toevoegen aan de bibliotheek' }).click();
  await expectSummary(page, '2 bestanden toegevoegd');
  await page.goto('/#/');
  await expect(page.getByText('2 stukken')).toBeVisible();

  await page.goto('/#/uitwisselen');
  await choose();
  await expect(previews.getByText('al in uw bibliotheek')).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Alle / })).toHaveCount(0);
  await page.getByRole('button', { name: 'Toevoegen aan de bibliotheek' }).click();
  await expect(page.getByText('1 bestand toegevoegd.').first()).toBeVisible();
});

test('what a colleague noted in papers that are here is told, and leads there', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 1));
  await expectSummary(page, '1 bestand toegevoegd');
  const colleague = await browser.newPage({ baseURL: baseURL!, locale: 'nl-NL' });
  await colleague.goto('/');
  await drop(colleague, sampleFiles.slice(0, 1));
  await colleague.getByRole('list', { name: 'Resultaat per bestand' }).getByRole('link').click();
  await colleague.getByRole('button', { name: /^Meer bij Vraag 1/ }).click();
  await colleague.getByRole('button', { name: /^Vraag 1.* labelen/ }).click();
  await expect(colleague.getByRole('combobox', { name: 'Label', exact: true })).toBeFocused();
  await colleague.keyboard.type('navragen');
  await colleague.keyboard.press('Enter');
  await expect(colleague.getByText('Label ‘navragen’ toegevoegd.').first()).toBeVisible();
  await colleague.goto('/#/uitwisselen');
  const download = colleague.waitForEvent('download');
  await colleague.getByRole('button', { name: 'Hele bibliotheek bewaren' }).click();
  const buffer = readFileSync(await (await download).path());
  await colleague.close();

  await page.goto('/#/uitwisselen');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bundel kiezen' }).click();
  await (await chooser).setFiles({ name: 'collega.repliek', mimeType: 'application/gzip', buffer });
  await page.getByRole('button', { name: 'Toevoegen aan de bibliotheek' }).click();
  const report = page.getByRole('list', { name: 'Resultaat per bestand' });
  await expect(report.getByText('1 nieuw label, 1 bestand al aanwezig.')).toBeVisible();
  await report.getByRole('link').click();
  await expect(page.getByRole('link', { name: 'navragen' }).first()).toBeVisible();
});

test('an invalid bundle changes nothing and says what to do; where it is wrong stands behind a fold', async ({
  page
}) => {
  await page.goto('/#/uitwisselen');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bundel kiezen' }).click();
  const broken = {
    format: 'repliek-bundle',
    version: 1,
    createdAt: 'gisteren',
    sources: [{ id: 'x' }]
  };
  await (
    await chooser
  ).setFiles({
    name: 'kapot.repliek',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(broken))
  });
  await expect(page.getByRole('heading', { name: 'geen geldige bundel' })).toHaveText(
    '‘kapot.repliek’ is geen geldige bundel'
  );
  await expect(page.getByText('Vraag de afzender om de bundel opnieuw te bewaren')).toBeVisible();
  const place = page.getByText('/sources/0').first();
  await expect(place).toBeHidden();
  await page.getByText('Technische gegevens').click();
  await expect(place).toBeVisible();

  // A bundle of which a half has come through is no other file that was chosen by mistake.
  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bundel kiezen' }).click();
  const half = gzipSync(JSON.stringify(broken)).subarray(0, 60);
  await (await again).setFiles({ name: 'half.repliek', mimeType: '', buffer: half });
  await expect(page.getByText('misschien is het downloaden of kopiëren afgebroken')).toBeVisible();

  // What a newer version of the app made is not called invalid.
  const newer = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bundel kiezen' }).click();
  const buffer = Buffer.from(JSON.stringify({ format: 'repliek-bundle', version: 7 }));
  await (await newer).setFiles({ name: 'nieuwer.repliek', mimeType: '', buffer });
  const preview = page.getByRole('region', { name: /nieuwer\.repliek/ });
  await expect(preview.getByRole('heading')).toHaveText(
    '‘nieuwer.repliek’ komt uit een nieuwere versie van Repliek'
  );
  await expect(preview.getByRole('alert')).toContainText('laad de pagina opnieuw');
  await expect(preview.getByText('geen geldige bundel')).toHaveCount(0);
});
