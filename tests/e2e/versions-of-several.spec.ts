import { readFileSync, writeFileSync } from 'node:fs';
import { axe } from './axe.ts';
import { drop, expect, expectSummary, test } from './support.ts';

const QUESTIONS = [
  'Hoeveel roeiers gebruiken het botenhuis aan de Nieuwe Vaart in de winter nog?',
  'Wie betaalt de vernieuwing van de steiger die in de storm van maart brak?'
];
const WINTER = [
  'In de winter roeien volgens de vereniging zo’n veertig leden vanuit het botenhuis.',
  'Voor de jeugd blijft het botenhuis van november tot maart gesloten.',
  'De vereniging houdt dit jaar voor het eerst een telling.'
];

/** A letter that answers both questions, with these paragraphs in its first answer. */
function letterWith(paragraphs: readonly string[], place: string): string {
  const answers = [
    paragraphs.join('\n\n'),
    'De gemeente betaalt de steiger en verhaalt dat op de verzekeraar.'
  ];
  const exchanges = QUESTIONS.map(
    (question, at) => `Vraag ${at + 1}\n\n${question}\n\nAntwoord ${at + 1}\n\n${answers[at]}`
  );
  return [`Antwoorden op vragen over het botenhuis (${place})`, ...exchanges].join('\n\n');
}

for (const width of [1440, 360])
  test(`what one of three versions lost is told once, of that one, ${width} px wide`, async ({
    page
  }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const texts = { een: WINTER, twee: WINTER, drie: [WINTER[0]!, WINTER[2]!] };
    const files = Object.entries(texts).map(([name, paragraphs]) => {
      const path = info.outputPath(`${name}.txt`);
      writeFileSync(path, letterWith(paragraphs, name));
      return path;
    });
    await drop(page, files);
    await expectSummary(page, '3 bestanden toegevoegd');
    await page.goto('/#/versies');
    const told = page.getByRole('list', { name: 'Wat eruit springt' });
    await expect(told.getByRole('listitem')).toHaveText([
      'In drie.txt ontbreekt van antwoord 1 de tweede alinea (11 woorden). Dat blijkt uit 2 andere bronnen.'
    ]);
    const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(room).toBeLessThanOrEqual(0);
    const { violations } = await axe(page).analyze();
    expect(violations).toEqual([]);
    await told.getByRole('link').click();
    await expect(page).toHaveURL(/#\/versies\/[0-9a-f]+:1\/[0-9a-f]+:1$/);
    await expect(page.getByRole('heading', { name: 'Verschillen per vraag' })).toBeVisible();
  });

for (const width of [1440, 360])
  test(`the questions that differ between three versions are listed and lead to the table, ${width} px wide`, async ({
    page
  }, info) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/');
    const others = Array.from(
      { length: 8 },
      (_, at) =>
        `Vraag ${at + 3}\n\nWat kost steiger ${at + 3}?\n\nAntwoord ${at + 3}\n\nDat is duur.`
    );
    const letter = (place: string, last: string) =>
      [letterWith(WINTER, place), ...others, 'Vraag 11', last].join('\n\n');
    const texts = {
      een: letter('een', 'Wanneer is het botenhuis klaar?'),
      twee: letter('twee', 'Wanneer is het botenhuis klaar?'),
      drie: letter('drie', 'Wanneer is het grote botenhuis klaar?')
    };
    const files = Object.entries(texts).map(([name, text]) => {
      const path = info.outputPath(`${name}.txt`);
      writeFileSync(path, text);
      return path;
    });
    await drop(page, files);
    await expectSummary(page, '3 bestanden toegevoegd');
    await page.goto('/#/');
    await page.getByRole('checkbox', { name: 'Alles selecteren' }).check();
    await page.getByRole('button', { name: 'Vergelijken' }).click();
    const list = page.getByRole('list', { name: 'Vragen die verschillen' });
    await expect(list.getByRole('listitem')).toHaveText(['Vraag 11: 1 plaats in de vraag']);
    const { violations } = await axe(page).analyze();
    expect(violations).toEqual([]);
    await list.getByRole('button', { name: 'Vraag 11' }).press('Enter');
    const heading = page.getByRole('rowheader').filter({ hasText: 'Wanneer is het' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  });

for (const width of [1440, 360])
  test(`three versions of which the first holds the questions only, ${width} px wide`, async ({
    page
  }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const asked = [
      ...QUESTIONS,
      'Welke klachten over de verlichting van het botenhuis kwamen er binnen?'
    ];
    const answers = [
      'In de winter roeien volgens de vereniging zo’n veertig leden vanuit het botenhuis.',
      'De gemeente betaalt de steiger en verhaalt dat op de verzekeraar.',
      'Omwonenden meldden twee keer dat de lampen boven het water te fel schijnen.'
    ];
    const pairs = (order: readonly number[]) =>
      asked.flatMap((question, at) => [
        `Vraag ${at + 1}`,
        question,
        `Antwoord ${at + 1}`,
        answers[order[at]!]!
      ]);
    const titled = (lines: readonly string[]) =>
      ['Antwoorden op vragen over het botenhuis', ...lines].join('\n\n');
    const texts = {
      vragen: [
        'Vragen van het lid Roeper (Oever) over het botenhuis',
        ...asked.map((question, at) => `${at + 1}. ${question}`)
      ].join('\n\n'),
      brief: titled(pairs([0, 1, 2])),
      site: titled(pairs([0, 2, 1]))
    };
    for (const [name, text] of Object.entries(texts)) {
      const path = info.outputPath(`${name}.txt`);
      writeFileSync(path, text);
      await drop(page, [path]);
      await expectSummary(page, '1 bestand toegevoegd');
    }
    await page.goto('/#/versies');
    await page.getByRole('link', { name: 'Het botenhuis' }).click();
    await expect(page.getByLabel('Basis')).toHaveValue(/^\d$/);
    const base = page.getByLabel('Basis').getByRole('option', { selected: true });
    await expect(base).toHaveText('brief.txt');
    await expect(page.getByText('Alleen vragen, geen antwoorden, in vragen.txt.')).toBeVisible();
    const list = page.getByRole('list', { name: 'Vragen die verschillen' });
    const shifts = [
      'Vraag 2: in site.txt staat het antwoord onder vraag 3',
      'Vraag 3: in site.txt staat het antwoord onder vraag 2'
    ];
    await expect(list.getByRole('listitem')).toHaveText(shifts);
    const table = page.getByRole('table', { name: 'Alle versies naast elkaar' });
    await expect(table.getByText('ontbreekt')).toHaveCount(0);
    const { violations } = await axe(page).analyze();
    expect(violations).toEqual([]);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaren als CSV' }).click();
    const csv = readFileSync(await (await saved).path(), 'utf8');
    expect(csv).toContain('vragen.txt (alleen vragen)');
    expect(csv).not.toContain('ontbreekt');

    await page.getByLabel('Basis').selectOption('vragen.txt (alleen vragen)');
    await expect(page).toHaveURL(/basis=/);
    await expect(list.getByRole('listitem')).toHaveText(shifts);
    await page.reload();
    await expect(base).toHaveText('vragen.txt (alleen vragen)');
  });
