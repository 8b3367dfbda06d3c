import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  drop,
  expect,
  expectSummary,
  openMenu,
  projectFolder,
  sample,
  sampleFiles,
  test
} from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief'))!;
const webPage = sampleFiles.find((file) => file.includes('tien-vragensets'))!;
const list = sampleFiles.find((file) => file.includes('lijst-van-vragen'))!;

test('a question has an address, its exact place in the source, and a way back', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [letter]);
  await page.getByRole('link', { name: /avondafvaarten/ }).click();
  await page
    .getByRole('navigation', { name: 'Overzicht van de vragen' })
    .getByRole('link', { name: /^3\b/ })
    .click();
  await expect(page).toHaveURL(/#\/stuk\/[^/]+\/vraag\/3$/);

  await page.getByRole('link', { name: 'Toon vindplaats van Vraag 3' }).click();
  const source = page.getByRole('complementary').filter({ hasText: 'antwoordbrief-avondboot' });
  const withoutBlanks = (text: string) => text.replace(/\s+/g, '');
  await source.locator('mark').first().waitFor();
  const marked = withoutBlanks((await source.locator('mark').allInnerTexts()).join(''));
  expect(marked).toMatch(/^3\.Klopthetdatderederij.*Consumentenoverleg/s);
  expect(withoutBlanks(readFileSync(letter, 'utf8'))).toContain(marked.slice(0, 80));
  await expect(source.locator('mark').first()).toBeInViewport();

  await page.goBack();
  await expect(page).toHaveURL(/vraag\/3$/);
  await expect(source).toBeHidden();
});

test('an address opens its question directly, also in a fresh tab', async ({ page, context }) => {
  await page.goto('/');
  await drop(page, [list]);
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('textbox', { name: 'Ga naar vraag' }).fill('30');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/vraag\/30$/);
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect(fresh.getByRole('heading', { name: 'Vraag 30', exact: true })).toBeInViewport();
});

test('keys step from the question that was gone to, also where it cannot reach the top', async ({
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('/');
  await drop(page, [letter]);
  await page.getByRole('link', { name: /avondafvaarten/ }).click();
  const outline = page.getByRole('navigation', { name: 'Overzicht van de vragen' });
  const last = outline.getByRole('link').last();
  await last.click();
  const [, number] = /vraag\/(\d+)$/.exec(page.url()) ?? [];
  await expect(last).toHaveAttribute('aria-current');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(new RegExp(`vraag/${Number(number) - 1}$`));
  await page.keyboard.press('j');
  await expect(last).toHaveAttribute('aria-current');
  await expect(page).toHaveURL(new RegExp(`vraag/${number}$`));
  // What comes in above, as when the comparison is ready, moves the page and nobody's place.
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.style.height = '300px';
    document.querySelector('article[data-question]')?.before(late);
  });
  await page.waitForTimeout(500);
  await expect(last).toHaveAttribute('aria-current');
  // Whoever scrolls away is where they scroll to; one turn of the wheel in the same frame as the step is
  // undone by it.
  await page.mouse.move(600, 600);
  await expect(async () => {
    await page.mouse.wheel(0, -20_000);
    await expect(last).not.toHaveAttribute('aria-current', /.*/, { timeout: 1000 });
  }).toPass();
  await expect(outline.locator('[aria-current]')).toHaveCount(1);
});

test('the outline says of each filter how many questions it shows', async ({ page }) => {
  await page.goto('/');
  await drop(page, [list]);
  await page.getByRole('article').getByRole('link').first().click();
  const filter = page.getByRole('combobox', { name: 'Toon' });
  const option = filter.locator('option[value=joint]');
  await expect(option).toHaveText(/^gezamenlijk beantwoord \([1-9]\d*\)$/);
  const [, shown] = /\((\d+)\)/.exec((await option.textContent()) ?? '') ?? [];
  await filter.selectOption('joint');
  const outline = page.getByRole('navigation', { name: 'Overzicht van de vragen' });
  await expect(outline.getByRole('listitem')).toHaveCount(Number(shown));
  await outline.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/vraag\/\d+\?toon=gezamenlijk$/);
  await page.reload();
  await expect(filter).toHaveValue('joint');
  await expect(outline.getByRole('listitem')).toHaveCount(Number(shown));
  await filter.selectOption('all');
  await expect(page).toHaveURL(/vraag\/\d+$/);
});

test('a joint answer stands once and names its questions', async ({ page }) => {
  await page.goto('/');
  await drop(page, [list]);
  await page.getByRole('article').getByRole('link').first().click();
  const joint = page.getByRole('heading', { name: /Gezamenlijk antwoord op vragen? \d+/ });
  await expect(joint.first()).toBeAttached();
});

test('an answer names the questions that point to it, as the way back', async ({ page }) => {
  await page.goto('/');
  await drop(page, [list]);
  await page.getByRole('article').getByRole('link').first().click();
  const referred = page.getByText(/^Hiernaar verwij(?:st|zen) \d+ vra/);
  await expect(referred.first()).toBeAttached();
  const back = referred.first().getByRole('link').first();
  const number = await back.textContent();
  await back.click();
  await expect(
    page.getByRole('heading', { name: `Vraag ${number}`, exact: true })
  ).toBeInViewport();
});

test('a question says that its answer is lost and where the one below it belongs', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await drop(page, [letter, webPage]);
  await page.getByRole('link', { name: 'Naar de bibliotheek' }).click();
  await page.getByRole('link', { name: /en 9 andere vragensets/ }).click();
  await page.getByRole('link', { name: /avondafvaarten/ }).click();
  const ninth = page.getByRole('article', { name: 'Vraag 9', exact: true });
  await expect(ninth).toContainText('Het antwoord onder deze vraag hoort bij vraag 10.');
  await expect(ninth).toContainText('Het antwoord op deze vraag ontbreekt hier; het staat in');
  const tenth = page.getByRole('article', { name: 'Vraag 10', exact: true });
  await expect(tenth).toContainText('Het antwoord op deze vraag staat hier onder vraag 9.');
  const twelfth = page.getByRole('article', { name: 'Vraag 12', exact: true });
  await expect(twelfth).toContainText('De eerste alinea van dit antwoord ontbreekt hier');

  // Whoever gets a copy of it is told as well.
  await ninth.getByRole('button', { name: 'Vraag 9 met antwoord kopiëren' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(
      'Let op (gebleken uit vergelijking met een andere versie): het antwoord onder deze vraag hoort bij vraag 10.'
    );

  // The lost answer is one click away, in the source that has it.
  await ninth.getByRole('link', { name: 'Naar vraag 9' }).click();
  await expect(page).toHaveURL(/avondafvaarten[^/]*\/vraag\/9$/);
  await expect(page.getByRole('article', { name: 'Vraag 9', exact: true })).not.toContainText(
    'ontbreekt hier'
  );
});

test('a question stays where it was reached while the text above it grows', async ({ page }) => {
  await page.goto('/');
  await drop(page, [list]);
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('textbox', { name: 'Ga naar vraag' }).fill('13');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Vraag 13', exact: true });
  await expect(heading).toBeFocused();
  const topOf = () =>
    heading.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const reached = await topOf();
  // As the notes do that come when the library has been compared.
  await page.getByRole('article', { name: 'Vraag 12', exact: true }).evaluate((article) => {
    const line = document.createElement('p');
    line.style.blockSize = '200px';
    article.lastElementChild!.append(line);
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
  await expect.poll(topOf).toBe(reached);
});

test('a page of many sets tells what was noticed once, and whom each set asks', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [webPage]);
  await page.getByRole('link', { name: 'Naar de bibliotheek' }).click();
  await page.getByRole('link', { name: /en 9 andere vragensets/ }).click();
  const counted = 'de bron drukt geen vraagnummers; ze zijn geteld';
  await expect(page.getByText(counted, { exact: false })).toHaveCount(1);
  const sets = page.getByRole('region', { name: 'Vragensets in dit stuk' }).getByRole('listitem');
  await expect(sets.filter({ hasText: 'door het UWV' })).toContainText(
    'gericht aan Tineke Roodhart'
  );
});

test('a paper that is opened takes the focus with its heading, by keyboard too', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [list]);
  await page.getByRole('article').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByRole('article', { name: 'Vraag 1', exact: true })).toBeVisible();
  await expect(heading).toBeFocused();
});

test('an address of a question that is not there says so, and shows the paper', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [letter]);
  await page.getByRole('link', { name: /avondafvaarten/ }).click();
  await page.goto(`${page.url()}/vraag/99`);
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText(
    'De plaats van dit adres staat niet (meer) in dit stuk.'
  );
  await expect(page.getByRole('article', { name: 'Vraag 1', exact: true })).toBeAttached();
});

for (const width of [360, 1440]) {
  test(`a place in a source of long lines is drawn, not only found, at ${width} pixels`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await drop(page, [webPage]);
    const panel = page.getByRole('region', { name: 'Vindplaats' });
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Het vervallen van de avondafvaarten' }).first().click();
    await page.getByRole('link', { name: 'Toon vindplaats van Vraag 13' }).click();
    await expect(panel.locator('mark').first()).toBeAttached();
    // What lies under a point of the mark is the mark, once it has come to rest.
    await expect
      .poll(() =>
        panel
          .locator('mark')
          .first()
          .evaluate((mark) => {
            const { left, top } = mark.getBoundingClientRect();
            return document.elementFromPoint(left + 4, top + 4) === mark;
          })
      )
      .toBe(true);
  });
}

test('cells that tabs part stand below each other, and can be selected over rows', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [join(projectFolder, 'tests/fixtures/table-with-tabs-in-answer.txt')]);
  await page.getByRole('article').getByRole('link').first().click();
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveText(['Provincie Bruggen', 'Drenthe 4', 'Zeeland 17']);
  const left = async (name: string) =>
    (await table.getByRole('cell', { name, exact: true }).boundingBox())!.x;
  expect(await left('4')).toBe(await left('Bruggen'));

  await page.evaluate(() => {
    const cells = document.querySelectorAll('[role=cell]');
    getSelection()!.setBaseAndExtent(cells[2]!, 0, cells[5]!, cells[5]!.childNodes.length);
  });
  await (
    await openMenu(page, 'Vraag 2')
  )
    .getByRole('button', { name: 'Notitie bij Vraag 2' })
    .press('Enter');
  await expect(page.getByRole('dialog').getByRole('blockquote')).toHaveText('Drenthe 4 Zeeland 17');
});

test('the mark that opens a note shuts it again, and another opens another', async ({ page }) => {
  await page.goto('/');
  await drop(page, [sample('aanhangsel-stationspianos')]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  const marks = page.getByRole('main').locator('sup button');
  const note = page.getByRole('dialog', { name: /^Voetnoot/ });
  await marks.first().click();
  await expect(note).toHaveAccessibleName('Voetnoot 1');
  await marks.first().click();
  await expect(note).toBeHidden();
  await marks.first().press('Enter');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await marks.nth(1).click();
  await expect(note).toHaveAccessibleName('Voetnoot 2');
  await expect(note).toBeVisible();
});

test('a comma stands between marks beside each other, and before no other', async ({ page }) => {
  const commasOf = async (fixture: string, title: string) => {
    await page.goto('/');
    await drop(page, [join(projectFolder, 'tests/fixtures', fixture)]);
    await page.getByRole('link', { name: title }).first().click();
    const marks = page.locator('p[data-text] sup');
    await marks.first().waitFor();
    return marks.evaluateAll((all) =>
      all.map((mark) => getComputedStyle(mark, '::before').content.startsWith('",'))
    );
  };
  const apart = await commasOf('notes-where-their-marks-were-in-one-line.txt', 'Veerponten');
  expect(apart).toEqual([false, false, false, false]);
  const beside = await commasOf('raised-numbers-of-two-notes-side-by-side.txt', 'De pont');
  expect(beside).toEqual([false, true, false]);
});

test('the question at the top stays there when the window gets another width', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await drop(page, [list]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  const heading = page.getByRole('heading', { name: 'Vraag 9', exact: true });
  const listed = page.locator('[aria-current=true]');
  // by hand, as nothing is gone to
  await heading.waitFor();
  await heading.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 120));
  const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => Math.round(await top())).toBe(120);
  await page.waitForTimeout(200);
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
    [700, 500]
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(top).toBeGreaterThan(60);
    await expect.poll(top).toBeLessThan(260);
  }
  // gone to by its number, it is also where the keys go on from
  await page.keyboard.press('1');
  await page.keyboard.press('4');
  await expect(page.getByRole('heading', { name: 'Vraag 14', exact: true })).toBeFocused();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('heading', { name: 'Vraag 14', exact: true })).toBeInViewport();
  await expect(listed).toHaveText(/14/);
});

test('a paper says under which number it was published, with its official address', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [list, letter, sample('schriftelijk-overleg')]);
  await expectSummary(page, '3 bestanden toegevoegd');
  await page.getByRole('article').getByRole('link', { name: 'Waterbeleid' }).click();
  const number = page.getByRole('definition').getByRole('link', { name: /^Kamerstukken II / });
  await expect(number).toHaveAttribute(
    'href',
    /^https:\/\/zoek\.officielebekendmakingen\.nl\/kst-/
  );
  await expect(page.getByText('noemt geen vergaderjaar')).toHaveCount(0);
  // what prints no year has none that was thought up, and says so
  await page.goBack();
  await page.getByRole('article').getByRole('link', { name: 'Bibliotheekstelsel' }).click();
  await expect(page.getByText('(het stuk noemt geen vergaderjaar)')).toBeVisible();
  // a letter that was not published says nothing of it
  await page.goBack();
  await page
    .getByRole('article')
    .getByRole('link', { name: /avondafvaarten/ })
    .click();
  await expect(page.getByText('Ingezonden', { exact: true })).toBeVisible();
  await expect(page.getByText('Gepubliceerd als')).toHaveCount(0);
});

test('a question of a table says which group asks it', async ({ page }) => {
  await page.goto('/');
  await drop(page, [join(projectFolder, 'tests/fixtures/table-with-groups-in-markdown.txt')]);
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  const question = (n: number) => page.getByRole('article', { name: `Vraag ${n}`, exact: true });
  await expect(question(1).getByText('LPZ', { exact: true })).toBeVisible();
  await expect(question(2).getByText('Partij voor de Dijk', { exact: true })).toBeVisible();
});
