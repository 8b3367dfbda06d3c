import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, expectSummary, test } from './support.ts';

/** Everything in it would say so on the page, or ask a server, if it were run, shown or loaded. */
const PAGE = `<!DOCTYPE html>
<!-- saved from url=(0031)https://vragen.example/veerboot -->
<html lang="nl"><head><meta charset="utf-8"><title>Geladen</title>
<meta http-equiv="refresh" content="0; url=https://elders.example/">
<base href="https://elders.example/"><link rel="stylesheet" href="x_files/stijl.css">
<script src="x_files/a.js"></script><script>window.wasRun = 'script'</script>
<style>@import "https://elders.example/stijl.css"; body { background: url(https://elders.example/b.png) }</style></head>
<body onload="window.wasRun = 'load'"><nav><ul><li><a href="/">Naar de voorpagina</a></li></ul></nav>
<main><h1>Veerboot</h1>
<p>Vragen van het lid <b>Faas</b> (LPZ) aan de Minister van Infrastructuur en Waterstaat over <i>de veerboot</i> (ingezonden 20 februari 2024).</p>
<h2>Vraag 1</h2><p>Kent u het bericht &laquo;Veerboot ligt weer stil&raquo;?<a href="#n1"><sup>1</sup></a></p>
<h2>Vraag 2</h2><p>Hoe vaak lag de boot stil?</p>
<p>Antwoord van Minister Bolk (Infrastructuur en Waterstaat) (ontvangen 11 maart 2024).</p>
<h2>Antwoord 1</h2><p>Ja.</p>
<h2>Antwoord 2</h2><p>Vierenvijftig&nbsp;keer.<img src="https://elders.example/p.png" onerror="window.wasRun = 'image'"></p>
<p><sup>1</sup> Dorpsblad, 3 februari 2024.</p></main>
<iframe src="https://elders.example/"></iframe><svg onload="window.wasRun = 'svg'"></svg>
<object data="https://elders.example/"></object><script>window.wasRun = 'last'; alert(1)</script></body></html>`;

test('a saved web page is read as its text, and nothing of it is run or loaded', async ({
  page
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('/');
  const own = new URL(page.url()).origin;
  await page.locator('body').drop({
    files: [{ name: 'veerboot.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) }]
  });
  await expectSummary(page, '1 bestand toegevoegd');
  await expect(page.getByText('Dit was een opgeslagen webpagina')).toBeVisible();

  await page.getByRole('link', { name: 'de veerboot' }).first().click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Kent u het bericht «Veerboot ligt weer stil»?1');
  await expect(main).toContainText('Vierenvijftig\u00a0keer.');
  await expect(main).toContainText('Dorpsblad, 3 februari 2024.');
  await expect(main).toContainText('gelezen is wat een lezer ervan ziet');
  await expect(main).not.toContainText('Naar de voorpagina');

  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  expect(asked.filter((url) => !url.startsWith(own))).toEqual([]);
  expect(await page.title()).toContain('Repliek');
});

test('what a browser or mail program packs up is refused with what to do instead', async ({
  page
}) => {
  await page.goto('/');
  const mail =
    'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n';
  const files = {
    'pagina.mhtml': `Snapshot-Content-Location: https://a.example/\r\n${mail}\r\n--x`,
    'bericht.eml': `${mail}\r\n--x`,
    'gegevens.xml': '<?xml version="1.0"?><stuk/>',
    'leeg.html': '<!doctype html><html><body><div id="app"></div></body></html>'
  };
  await page.locator('body').drop({
    files: Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: '',
      buffer: Buffer.from(text)
    }))
  });
  await expectSummary(page, 'Er is niets toegevoegd: 4 bestanden niet gelezen');
  for (const advice of [
    'Dit is een webpagina met alles erbij in één bestand',
    'Dit is een e-mailbericht.',
    'Dit zijn gegevens voor programma’s (XML).',
    'Deze webpagina bevat zelf geen tekst'
  ]) {
    await expect(page.getByText(advice)).toBeVisible();
  }
});

test('the source is the page itself, places are found in it, and a colleague gets the same', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('/');
  await page.locator('body').drop({
    files: [{ name: 'veerboot.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) }]
  });
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('link', { name: 'de veerboot' }).first().click();
  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 1', exact: true }).click();
  const source = page.getByRole('complementary', { name: 'Bron van Vraag 1' });
  const asked = source.locator('mark', { hasText: 'Kent u het bericht' });
  await expect(asked).toBeInViewport();
  await expect(asked).toHaveText('Kent u het bericht &laquo;Veerboot ligt weer stil&raquo;?');
  await expect(source).toContainText(/regels? \d[^(]* \(webpagina, opmaak in grijs\)/);
  await expect(source.locator('.markup').first()).toHaveText('<!DOCTYPE html>');
  const address = page.url().split('#')[1]!;

  await page.goto('/#/uitwisselen');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hele bibliotheek bewaren' }).click();
  const buffer = gunzipSync(readFileSync(await (await download).path()));
  const bundle = JSON.parse(buffer.toString()) as { sources: { id: string; text: string }[] };
  expect(bundle.sources.map(({ text }) => text)).toEqual([PAGE]);
  expect(bundle.sources[0]!.id).toBe(createHash('sha256').update(PAGE).digest('hex'));

  const colleague = await browser.newPage({ baseURL: baseURL!, locale: 'nl-NL' });
  await colleague.goto('/#/uitwisselen');
  const chooser = colleague.waitForEvent('filechooser');
  await colleague.getByRole('button', { name: 'Bundel kiezen' }).click();
  await (await chooser).setFiles({ name: 'collega.repliek', mimeType: '', buffer });
  await colleague.getByRole('button', { name: 'Toevoegen aan de bibliotheek' }).click();
  await expect(colleague.getByText('1 bestand toegevoegd').first()).toBeVisible();
  await colleague.goto(`/#${address}`);
  await expect(
    colleague.getByRole('complementary', { name: 'Bron van Vraag 1' }).locator('mark').first()
  ).toBeInViewport();
  await colleague.close();
});

/** As officielebekendmakingen.nl offers it beside the page: notes stand in their sentences. */
const PUBLICATION = `<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<metadata><meta name="DC.title" content="Boten"/></metadata>
<kamervragen>
<kamervraagnummer>1412</kamervraagnummer>
<kamervraagomschrijving type="vraag">Vragen van het lid <naam>
<achternaam>Faas</achternaam>
</naam> (LPZ) aan de Minister van Infrastructuur en Waterstaat over <kamervraagonderwerp>de veerboot</kamervraagonderwerp> (ingezonden 20 februari 2024).</kamervraagomschrijving>
<vraag><nr>Vraag 1</nr><al>Kent u het bericht?<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Dorpsblad, 3 februari 2024.</noot.al></noot> Wat vindt u ervan?</al></vraag>
</kamervragen>
</officiele-publicatie>`;

test('an official publication as data is read as it is printed, and its places are found', async ({
  page
}) => {
  await page.goto('/');
  await page.locator('body').drop({
    files: [{ name: 'ah-tk.xml', mimeType: 'text/xml', buffer: Buffer.from(PUBLICATION) }]
  });
  await expectSummary(page, '1 bestand toegevoegd');
  await expect(page.getByText('Dit was een officiële publicatie als gegevens')).toBeVisible();
  await page.getByRole('link', { name: 'de veerboot' }).first().click();
  await expect(page.getByRole('main')).toContainText('Kent u het bericht?1 Wat vindt u ervan?');
  await expect(page.getByRole('main')).toContainText('Dorpsblad, 3 februari 2024.');
  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 1', exact: true }).click();
  const source = page.getByRole('complementary', { name: 'Bron van Vraag 1' });
  await expect(source).toContainText(/regels? \d[^(]* \(XML, tags in grijs\)/);
  await expect(source.locator('mark', { hasText: 'Kent u het bericht?' })).toBeInViewport();
  await expect(source.locator('.markup').first()).toContainText('<?xml version="1.0"');
});
