import { writeFileSync } from 'node:fs';
import { violations } from './every-screen.ts';
import { drop, expect, expectSummary, printedPages, sampleFiles, test } from './support.ts';

const SETS = 300;

const set = (n: number) =>
  `Vragen van het lid Faas${n} (VVD) aan de minister van Visserij over vuurtoren nummer ${n} (ingezonden 3 mei 2031)

Vraag 1
Hoe hoog is vuurtoren ${n}, en wie onderhoudt de trap?

Antwoord 1
De toren is ${n + 20} meter hoog; de trap onderhoudt de gemeente.

Vraag 2
Wanneer is de lamp van vuurtoren ${n} voor het laatst vervangen?

Antwoord 2
Dat is ${n} jaar geleden.
`;

// Rows come some per frame, and all of them: nothing is hidden from the browser's own search.
test('a paper of hundreds of sets stands whole, on the screen and on paper', async ({
  page
}, testInfo) => {
  const file = testInfo.outputPath('vuurtorens.txt');
  writeFileSync(file, Array.from({ length: SETS }, (_, n) => set(n + 1)).join('\n'));
  await page.goto('/');
  await drop(page, [file]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  const rows = page.getByRole('region', { name: 'Vragensets' }).locator('ol > li');
  await expect(rows).toHaveCount(SETS);
  await expect(rows.last()).toContainText(`uurtoren nummer ${SETS}`);
  // thousands of pictures in the page would have to be taken away again, one by one
  await expect(rows.locator('svg')).toHaveCount(0);
  await expect(rows.first().getByText('beantwoord', { exact: true })).toBeVisible();

  // Who prints at once gets all of them, too.
  await page.goto('/#/');
  const papers = page.getByRole('list', { name: 'Stukken' });
  // of list items the browser counts all numbers anew for each that is moved, as sorting does
  await expect(papers.getByRole('listitem').first()).toHaveCSS('display', 'block');
  await papers.getByRole('link').first().click();
  await expect(rows.first()).toBeVisible();
  const text = (await printedPages(page)).flat().join('\n');
  expect(text).toContain(`uurtoren nummer ${SETS}`);
});

test('no button of a long list of versions is too small to press, or lies under another', async ({
  page
}, testInfo) => {
  const works =
    'bruggen sluizen veren molens dijken havens tunnels stations perrons zwembaden scholen musea kazernes duinen bossen akkers vaarten polders'.split(
      ' '
    );
  const letter = (work: string, many: string, payer: string, i: number) =>
    `Antwoorden op de vragen van het lid Faas (LPZ) aan de minister van Visserij over het onderhoud van ${work} (ingezonden ${i + 1} maart 2031, 2031Z0${1000 + i})\n\nVraag 1\nHoeveel ${work} worden er dit jaar onderhouden in de provincie Noordmark?\n\nAntwoord 1\nEr worden ${many} ${work} onderhouden, verdeeld over alle gemeenten van de provincie ${work}.\n\nVraag 2\nWie betaalt het onderhoud van de ${work} in die provincie en hoe lang nog?\n\nAntwoord 2\nHet onderhoud van ${work} wordt betaald door de gemeenten${payer}.\n`;
  const made = works.flatMap((work, i) =>
    [
      letter(work, 'dertig', '', i),
      letter(work, 'dertig', ', en door het waterschap', i),
      letter(work, 'veertig', '', i)
    ].map((text, version) => {
      const file = testInfo.outputPath(`${work}-${version}.txt`);
      writeFileSync(file, text);
      return file;
    })
  );
  const files = [...made, ...sampleFiles];
  await page.goto('/');
  await drop(page, files);
  await expectSummary(page, `${files.length} bestanden toegevoegd`);
  await page.goto('/#/versies');
  const rows = page.getByRole('list', { name: 'Gevonden versies' }).locator(':scope > li');
  await expect.poll(() => rows.count()).toBeGreaterThan(works.length);
  expect(await violations(page)).toEqual([]);
});

// Ten thousand rows of sixty elements each would hold every screen up that shows them.
test('of a library of more than five hundred documents the others come by a button', async ({
  page
}, testInfo) => {
  const files = Array.from({ length: 503 }, (_, n) => {
    const file = testInfo.outputPath(`toren-${n}.txt`);
    writeFileSync(file, set(n));
    return file;
  });
  await page.goto('/');
  await drop(page, files);
  await expectSummary(page, '503 bestanden toegevoegd');
  const reports = page.getByRole('list', { name: 'Resultaat per bestand' });
  await expect(reports.getByRole('article')).toHaveCount(500);
  await page.goto('/#/');
  const papers = page.getByRole('list', { name: 'Stukken' });
  await expect(papers.getByRole('article')).toHaveCount(500);
  await expect(papers.getByText('500 van 503 getoond')).toBeVisible();
  // what does not stand there is found, and chosen with the others
  const filter = page.getByLabel('Filter op titel, naam of zaaknummer');
  await filter.fill('toren-0.txt');
  await expect(papers.getByRole('article')).toHaveCount(1);
  await filter.fill('');
  // a box keeps the name of what it does, and what came of it stands beside it
  const all = page.getByRole('checkbox', { name: 'Alles selecteren', exact: true });
  await all.check();
  await expect(page.getByRole('status').filter({ hasText: '503 geselecteerd' })).toBeVisible();
  await expect(all).toBeChecked();
  await papers.getByRole('button', { name: 'Volgende 3 tonen' }).click();
  await expect(papers.getByRole('article')).toHaveCount(503);
  await expect(papers.getByRole('article').nth(500).getByRole('checkbox')).toBeFocused();
});

// Said at the edge of the page it would stand behind the dialog, and go with the screen.
test('where only the first of many results go along, the dialog and what is printed say so', async ({
  page
}, testInfo) => {
  const file = testInfo.outputPath('lampen.txt');
  writeFileSync(file, Array.from({ length: 505 }, (_, n) => set(n + 1)).join('\n'));
  await page.goto('/');
  await drop(page, [file]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.goto('/#/zoeken?q=vuurtoren');
  const remark = 'De eerste 1.000 van 1.010 resultaten gaan mee.';
  await expect(page.getByText('1.010 resultaten', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await expect(dialog.getByText(remark)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Afdrukvoorbeeld' }).click();
  const main = page.getByRole('main');
  await expect(main.getByText(remark)).toBeVisible();
  await page.getByRole('link', { name: 'Terug' }).click();
  await expect(page).toHaveURL(/#\/zoeken\?q=vuurtoren$/);
  await page.getByRole('button', { name: 'Afdrukken', exact: true }).click();
  await expect(main.getByText(remark)).toBeVisible();
});
