import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { axe } from './axe.ts';
import { drop, expect, realFiles, sampleFiles, test } from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief'))!;
const copy = sampleFiles.find((file) => file.includes('webpagina'))!;

async function add(page: Page, files: readonly string[]): Promise<void> {
  await page.goto('/');
  await drop(page, files);
  await expect(page.getByRole('main').getByText('bestanden toegevoegd').first()).toBeVisible();
}

async function openSets(page: Page, files: readonly string[], title: RegExp): Promise<void> {
  await add(page, files);
  await page.goto('/#/versies');
  await page.getByRole('link', { name: title }).first().click();
  await expect(page.getByRole('region', { name: 'Verschillen per vraag' })).toBeVisible();
}

/** Everything that the comparison of two sets has found, as it stands on the screen. */
function findingsOf(page: Page): Promise<string[]> {
  return page.locator('.finding .what, .changes .changes li').allInnerTexts();
}

/** Letters and figures alone: a line may break anywhere on paper. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}%]/gu, '');

/** The text of the page as it is printed: out of the PDF where the machine can read one. */
async function printedText(page: Page, info: TestInfo): Promise<string> {
  const path = info.outputPath('vergelijking.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  try {
    return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  } catch {
    await page.emulateMedia({ media: 'print' });
    return page.locator('body').innerText();
  }
}

for (const [name, files, title] of [
  ['the samples', [letter, copy], /avondafvaarten/],
  ['the real documents', realFiles.slice(0, 2), /emancipatiebeleid/i]
] as const) {
  test(`print and file hold every finding: ${name}`, async ({ page }, info) => {
    test.skip(files.length === 0, 'the documents are not here');
    await openSets(page, files, title);
    const found = await findingsOf(page);
    expect(found.length).toBeGreaterThan(2);
    await page.getByRole('link', { name: 'Afdrukken of bewaren' }).click();
    await expect(page.getByRole('button', { name: 'Bewaren als HTML' })).toBeEnabled();
    const runs = page.locator('article').locator('p[lang] > *, li > :first-child');
    const displays = await runs.evaluateAll((all) =>
      all.map((run) => getComputedStyle(run).display)
    );
    expect(new Set(displays)).toEqual(new Set(['inline'])); // in the line of their sentence

    // An answer says nothing without its question.
    const parts = page.locator('article section').filter({ has: page.locator('h4') });
    const asked = page.getByRole('heading', { level: 4, name: 'Vraag', exact: true });
    await expect(parts.filter({ has: asked })).toHaveCount(await parts.count());

    const printed = bare(await printedText(page, info));
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaren als HTML' }).click();
    const kept = readFileSync(await (await downloading).path(), 'utf8');
    const file = await page.context().newPage();
    await file.setContent(kept);
    const read = bare(await file.locator('body').innerText());
    for (const finding of found) {
      expect(printed, finding).toContain(bare(finding));
      expect(read, finding).toContain(bare(finding));
    }
    for (const text of [printed, read]) {
      expect(text).toContain('Legenda');
      expect(text).toMatch(/SHA256[0-9a-f]{64}/);
      expect(text).toContain('weggelaten');
    }
    expect((await axe(file).analyze()).violations).toEqual([]);
  });
}

test('a link opens the same comparison in a fresh tab', async ({ page, context }) => {
  await openSets(page, [letter, copy], /avondafvaarten/);
  await page.getByRole('link', { name: 'Vraag 13', exact: true }).click();
  await page.getByRole('button', { name: 'Alles' }).click();
  await page.getByRole('button', { name: 'In één tekst' }).click();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page.getByText('verschil 2 van 2').first()).toBeVisible();
  await expect(page).toHaveURL(/toon=123456789&weergave=tekst&verschil=antwoord-\d+-\d+$/);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText('verschil 2 van 2').first()).toBeVisible();
  await expect(other.locator('main .current').first()).toBeInViewport();
  await expect(other.getByRole('button', { name: 'Alles' })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await expect(other.getByRole('button', { name: 'In één tekst' })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
});

test('a link to what is not here says so, and shows nothing else', async ({ page }) => {
  await openSets(page, [letter, copy], /avondafvaarten/);
  await page.getByRole('link', { name: 'Vraag 13', exact: true }).click();
  await expect(page).toHaveURL(/toon=/);
  const address = new URL(page.url()).hash;
  const gone = address.replace(/\/[0-9a-f]{10}:1:13\?/, '/0123456789:1:13?');
  expect(gone).not.toBe(address);
  await page.goto(`/${gone}`);
  await expect(page.getByRole('alert')).toContainText('bron 0123456789');
  await expect(page.locator('main del, main ins')).toHaveCount(0);
  await page.goto(`/${address}&verschil=antwoord-9999-9999`);
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText(
    'niet te vinden'
  );
});

test('a template: its text, its slots, another base, and a table', async ({ page }) => {
  await add(page, sampleFiles);
  await page.goto('/#/versies?soort=sjabloon');
  await page.getByRole('link', { name: /vertaalsoftware/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '4 versies' })).toContainText(
    'waar de woorden verschillen'
  );
  const table = page.getByRole('table');
  const first = table.locator('tbody mark').first();
  await expect(first).toContainText('Binnenlandse');
  await expect(table.getByRole('cell', { name: /UWV/ }).first()).toBeVisible();
  await page.keyboard.press('b');
  await expect(page).toHaveURL(/basis=2$/);
  await expect(first).toContainText('Onderwijs');
  await page.getByLabel('Basis').selectOption('2');
  await expect(first).toContainText('UWV');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaren als CSV' }).click();
  const csv = readFileSync(await (await downloading).path(), 'utf8');
  expect(csv.startsWith('\uFEFFVraag;Deel;Plaats;')).toBe(true);
  expect(csv).toContain('UWV');
  expect((await axe(page).analyze()).violations).toEqual([]);
});

/** Two letters whose last answer has its paragraphs in another order, one of them edited. */
function movedLetters(info: TestInfo): string[] {
  const paragraphs = [
    'De gemeente heeft in het voorjaar een onderzoek laten doen naar het gebruik van de veerpont bij de Zwaluwhoek, waarbij ook de omwonenden zijn bevraagd.',
    'Uit dat onderzoek blijkt dat op werkdagen gemiddeld driehonderd fietsers van de pont gebruikmaken en dat dit aantal in de zomer bijna verdubbelt.',
    'De kosten van het onderhoud worden gedragen door het waterschap, dat daarvoor jaarlijks een bijdrage van de provincie ontvangt.',
    'Een brug op deze plaats is volgens de beheerder van de vaarweg niet mogelijk, omdat de doorvaarthoogte dan voor zeilschepen te gering zou worden.'
  ];
  const write = (name: string, answer: readonly string[]) => {
    const path = info.outputPath(name);
    writeFileSync(
      path,
      'Antwoorden op de schriftelijke vragen van het lid Vlietstra over de veerpont bij de Zwaluwhoek (ingezonden 3 maart 2025).\n\n' +
        'Vraag 1\n\nKent u het bericht over de veerpont bij de Zwaluwhoek die uit de vaart dreigt te gaan?\n\n' +
        'Antwoord 1\n\nJa, dat bericht is mij bekend.\n\n' +
        'Vraag 2\n\nHoe wordt de veerpont gebruikt en wie draagt de kosten van het onderhoud daarvan?\n\n' +
        `Antwoord 2\n\n${answer.join('\n\n')}\n`
    );
    return path;
  };
  const [one, two, three, four] = paragraphs as [string, string, string, string];
  return [
    write('pont-concept.txt', [one, two, three, four]),
    write('pont-definitief.txt', [three.replace('jaarlijks', 'sinds 2019'), one, two, four])
  ];
}

test('a moved paragraph is one difference with its edits, and m goes to its other half', async ({
  page
}, info) => {
  await page.setViewportSize({ width: 1000, height: 420 });
  await openSets(page, movedLetters(info), /veerpont/i);
  await page.getByRole('link', { name: 'Vraag 2', exact: true }).first().click();
  await expect(page.getByText(/^Verplaatst: stond in de eerste versie elders/)).toBeVisible();
  await expect(page.getByText(/^Verplaatst: staat in de tweede versie elders/)).toBeAttached();
  const halves = page.locator('main .framed[data-stop]');
  await expect(halves).toHaveCount(2);
  // What was edited on the way is seen inside of it.
  await expect(halves.locator('ins')).toContainText(['sinds 2019']);
  const moved = page.locator('main .row.current');
  for (let i = 0; i < 5 && (await moved.count()) === 0; i++) await page.keyboard.press('n');
  await expect(moved).toHaveCount(2);
  const top = async () => (await halves.first().boundingBox())!.y;
  const before = await top();
  await page.keyboard.press('m');
  await expect.poll(top).not.toBe(before);
  await page.keyboard.press('m');
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
});

test('single keys can be switched off, F7 goes on working', async ({ page }) => {
  await openSets(page, [letter, copy], /avondafvaarten/);
  await page.getByRole('link', { name: 'Vraag 13', exact: true }).click();
  await expect(page.locator('main del').first()).toBeVisible();
  await page.keyboard.press('Shift+?');
  await page.getByRole('checkbox', { name: /Sneltoetsen van één teken/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByText(/^verschil 1 van/).first()).toHaveCount(0);
  await page.keyboard.press('F7');
  await expect(page.getByText(/^verschil 1 van/).first()).toBeVisible();
});

test('in forced colours and without a mouse nothing is lost', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSets(page, [letter, copy], /avondafvaarten/);
  await page.getByRole('link', { name: 'Vraag 13', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main ins').first()).toContainText('toegevoegd:');
  const line = page.locator('main del').first();
  await expect(line).toHaveCSS('text-decoration-line', 'line-through');
  const isPlain = await page
    .locator('main ins')
    .first()
    .evaluate((node) => getComputedStyle(node).textDecorationStyle);
  expect(isPlain).toBe('double');
});
