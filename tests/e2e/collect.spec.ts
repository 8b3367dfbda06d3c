import type { Page } from '@playwright/test';
import {
  downloadOf,
  drop,
  expect,
  handToColleague,
  openMenu,
  results,
  sample,
  sampleFiles,
  test
} from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief-avondboot'))!;
const pianos = sampleFiles.filter((file) => file.includes('stationspianos'));
const question = (page: Page, n: number) =>
  page.getByRole('article', { name: `Vraag ${n}`, exact: true });
const undo = (page: Page) =>
  page
    .getByRole('complementary', { name: 'Melding' })
    .getByRole('button', { name: 'Ongedaan maken' });

async function openLetter(page: Page, place = ''): Promise<void> {
  await page.goto('/');
  await drop(page, [letter]);
  const link = page.getByRole('link', { name: /avondafvaarten/ }).first();
  const address = await link.getAttribute('href');
  await page.goto(`/${address}${place}`);
  await expect(question(page, 1)).toBeAttached();
}

async function putInNewMap(page: Page, part: string, map: string): Promise<void> {
  const menu = await openMenu(page, part);
  await menu.getByRole('button', { name: `${part} in een map zetten` }).click();
  await page.getByRole('textbox', { name: 'Naam van de nieuwe map' }).fill(map);
  await page.keyboard.press('Enter');
}

test('a label is put on a question, found, renamed everywhere and taken back', async ({ page }) => {
  await openLetter(page);
  await (await openMenu(page, 'Vraag 3')).getByRole('button', { name: 'Vraag 3 labelen' }).click();
  await page.getByRole('combobox', { name: 'Label', exact: true }).fill('veerdienst');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Labels hier' })).toContainText('veerdienst');
  await page.keyboard.press('Escape');
  const labels = question(page, 3).getByRole('list', { name: 'Labels bij Vraag 3' });
  await expect(labels).toHaveText('veerdienst');

  await labels.getByRole('link', { name: 'veerdienst' }).click();
  await expect(page.getByRole('list', { name: 'Resultaten' }).getByRole('article')).toHaveCount(1);

  await page.goto('/#/notities');
  await page.getByRole('button', { name: 'Label ‘veerdienst’ hernoemen' }).click();
  await page.getByRole('textbox', { name: /Nieuwe naam/ }).fill('boot');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Labels' })).toContainText('boot');
  await undo(page).click();
  await expect(page.getByRole('list', { name: 'Labels' })).toContainText('veerdienst');

  await page.goto('/#/');
  await page.getByRole('combobox', { name: 'Label', exact: true }).selectOption('veerdienst');
  await expect(page.getByRole('list', { name: 'Stukken' }).getByRole('article')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('list', { name: 'Stukken' })).toContainText('veerdienst');
});

test('a note is anchored to a sentence by keyboard, marked in the text and kept', async ({
  page
}) => {
  await openLetter(page);
  await (
    await openMenu(page, 'Vraag 3')
  )
    .getByRole('button', { name: 'Notitie bij Vraag 3' })
    .press('Enter');
  const place = page.getByLabel('Waarbij');
  await expect(place.getByRole('option', { name: /^zin:/ }).first()).toBeAttached();
  const sentences = await place.locator('option').allTextContents();
  const chosen = sentences.findIndex((text) => text.startsWith('zin:'));
  await place.selectOption({ index: chosen });
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Klopt dit nog?');
  await page.keyboard.press('Control+Enter');
  const notes = page.getByRole('list', { name: /Notities bij/ });
  await expect(notes).toContainText('Klopt dit nog?');
  const marked = await question(page, 3).locator('mark').first().innerText();
  expect(sentences[chosen]?.slice(5, 40)).toContain(marked.slice(0, 20));

  await page.reload();
  await expect(page.getByRole('list', { name: /Notities bij/ })).toContainText('Klopt dit nog?');
  await page.getByRole('button', { name: /Notitie verwijderen/ }).click();
  await expect(page.getByRole('list', { name: /Notities bij/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('list', { name: /Notities bij/ })).toContainText('Klopt dit nog?');

  await page.goto('/#/notities');
  await page.getByRole('list', { name: 'Notities', exact: true }).getByRole('link').click();
  await expect(page.locator('#aangewezen')).toBeInViewport();
});

test('what is selected with the mouse is what a note is about', async ({ page }) => {
  await openLetter(page, '/vraag/3');
  const words = await page.evaluate(() => {
    const paragraph = document.querySelector('#vraag-3 p[data-holder]')!;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode()!;
    while ((node.textContent ?? '').trim().length < 30) node = walker.nextNode()!;
    getSelection()!.setBaseAndExtent(node, 5, node, 25);
    return getSelection()!.toString().trim();
  });
  await (
    await openMenu(page, 'Vraag 3')
  )
    .getByRole('button', { name: 'Notitie bij Vraag 3' })
    .press('Enter');
  await expect(page.getByLabel('Waarbij').locator('option:checked')).toHaveText(
    'de geselecteerde tekst'
  );
  const dialog = page.getByRole('dialog', { name: 'Notitie bij Vraag 3' });
  await expect(dialog.getByRole('blockquote')).toHaveText(words);
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Precies dit');
  await page.getByRole('button', { name: 'Notitie bewaren' }).click();
  await expect(question(page, 3).locator('mark')).toHaveText(words);
});

test('a map is filled from the reader and a search, ordered by keys, and undone', async ({
  page
}) => {
  await openLetter(page);
  await putInNewMap(page, 'Vraag 2', 'Debat veerdiensten');
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText(
    'In map ‘Debat veerdiensten’ gezet'
  );
  await page.goto('/#/zoeken?q=watertaxi');
  await page.getByRole('button', { name: /^Meer bij Vraag 12\b/ }).click();
  await page.getByRole('button', { name: /^Vraag 12\b.* in een map zetten/ }).click();
  await page.getByRole('button', { name: 'In de map zetten' }).click();
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText('gezet');

  await page.getByRole('link', { name: 'Map openen' }).click();
  await expect(page.getByRole('complementary', { name: 'Melding' })).toHaveCount(0);
  const items = page.getByRole('list', { name: 'Inhoud van de map' }).getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.nth(0)).toContainText('Vraag 2');
  await page.getByRole('button', { name: 'Kop toevoegen' }).click();
  await page.keyboard.type('Aanleiding');
  await page.keyboard.press('Tab');
  await expect(items).toHaveCount(3);
  await page.getByRole('button', { name: 'Omhoog: Aanleiding' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Omhoog: Aanleiding' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(items.nth(0).getByRole('textbox', { name: 'Kop' })).toHaveValue('Aanleiding');
  await page.getByRole('button', { name: /Uit de map halen: Vraag 12/ }).click();
  await expect(items).toHaveCount(2);
  await undo(page).click();
  await expect(items).toHaveCount(3);
  await page.reload();
  await expect(items).toHaveCount(3);
  await expect(items.nth(1)).toContainText('Vraag 2');

  await page.getByRole('link', { name: 'Afdrukken' }).click();
  await expect(page.getByRole('heading', { name: 'Aanleiding' }).first()).toBeVisible();
});

test('a question with a joint answer elsewhere is collected with it, and that is said', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [sample('lijst-van-vragen')]);
  await page
    .getByRole('article')
    .getByRole('link', { name: /Waterbeleid/ })
    .first()
    .click();
  await (await openMenu(page, 'Vraag 6')).getByRole('button', { name: /map zetten$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Vraag 6 in een map zetten' });
  await expect(dialog.getByLabel('Wat').locator('option').first()).toHaveText(
    'de vraag met het antwoord'
  );
  await dialog.getByRole('textbox').fill('Dijken');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Map openen' }).click();
  await page.getByText('Tekst tonen').click();
  await expect(page.getByRole('list', { name: 'Inhoud van de map' })).toContainText(
    'Ja, dijkwachten ontvangen een vergoeding'
  );
});

test('a map is deleted on its screen, and comes back with what was in it', async ({ page }) => {
  await openLetter(page);
  await putInNewMap(page, 'Vraag 2', 'Debat veerdiensten');
  await page.getByRole('link', { name: 'Map openen' }).click();
  await page.getByRole('button', { name: 'Map verwijderen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mappen' })).toBeFocused();
  await expect(page.getByText(/Er zijn nog geen mappen/)).toBeVisible();
  await undo(page).click();
  await page.getByRole('link', { name: 'Debat veerdiensten' }).click();
  const items = page.getByRole('list', { name: 'Inhoud van de map' }).getByRole('listitem');
  await expect(items).toContainText('Vraag 2');
});

test('two tabs see each other’s labels', async ({ page, context }) => {
  await openLetter(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(question(other, 1)).toBeAttached();
  await (await openMenu(page, 'Vraag 1')).getByRole('button', { name: 'Vraag 1 labelen' }).click();
  await page.getByRole('combobox', { name: 'Label', exact: true }).fill('haast');
  await page.keyboard.press('Enter');
  await expect(question(other, 1).getByRole('list', { name: 'Labels bij Vraag 1' })).toHaveText(
    'haast'
  );
});

test('what is open has its term, its notice and a calendar; its answer closes it', async ({
  page
}) => {
  await page.goto('/');
  await drop(
    page,
    pianos.filter((file) => !file.includes('aanhangsel'))
  );
  await page.goto('/#/openstaand');
  const sets = page.getByRole('list', { name: 'Vragensets' }).getByRole('article');
  await expect(sets).toHaveCount(1);
  await expect(sets).toContainText('Na uitstel: tot en met 16 juli 2025');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /agenda/ }).click();
  const file = await (await download).createReadStream();
  const text = (await file.toArray()).map(String).join('');
  expect(text).toContain('PRODID:-//Repliek//Repliek//NL\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20250716\r\n');

  await drop(
    page,
    pianos.filter((name) => name.includes('aanhangsel'))
  );
  await page.goto('/#/openstaand');
  await expect(page.getByText('Alle vragensets in de bibliotheek zijn beantwoord.')).toBeVisible();
  await page.getByRole('button', { name: 'Alle vragensets tonen' }).click();
  await expect(page.getByText('Alle vragensets in de bibliotheek')).toHaveCount(0);
  await page.getByLabel('Toon').selectOption('Beantwoord');
  await sets.getByRole('link', { name: 'Antwoord van 7 juli 2025' }).click();
  await expect(page.getByText('Aanhangsel van de Handelingen').first()).toBeVisible();
});

test('a promise leads to its exact words, and figures come with their table', async ({ page }) => {
  await page.goto('/');
  await drop(page, sampleFiles);
  await page.goto('/#/toezeggingen');
  await page.getByLabel('Filter op woorden of naam').fill('vierde kwartaal');
  const rows = page.getByRole('list', { name: 'Toezeggingen en moties' }).getByRole('article');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('uiterlijk 31 december 2025');
  await rows.getByRole('link').click();
  await expect(page.locator('#aangewezen')).toBeInViewport();
  await expect(page.locator('#aangewezen')).toHaveText(/^Uw Kamer ontvangt deze/);

  await page.goto('/#/cijfers');
  await expect(page.getByRole('img', { name: /Spreiding van de antwoordtijd/ })).toBeVisible();
  await page.getByText('Tabel: Antwoordtijd').click();
  await expect(page.getByRole('row', { name: /Osinga 1 33 33 33/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als SVG: Antwoordtijd' }).click();
  const svg = (await (await (await download).createReadStream()).toArray()).map(String).join('');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toContain('var(--');
});

test('what is done in a dialog is said in it, and can be taken back there', async ({ page }) => {
  await openLetter(page);
  await (await openMenu(page, 'Vraag 3')).getByRole('button', { name: 'Vraag 3 labelen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vraag 3 labelen' });
  await dialog.getByRole('combobox', { name: 'Label', exact: true }).fill('veerdienst');
  await page.keyboard.press('Enter');
  const here = dialog.getByRole('list', { name: 'Labels hier' });
  await expect(here).toContainText('veerdienst');
  await expect(dialog.getByRole('status')).toContainText('Label ‘veerdienst’ toegevoegd');
  await expect(undo(page)).toHaveCount(1);
  await undo(page).click();
  await expect(here).toHaveCount(0);
  expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);

  // A dialog that is opened later says nothing of what was done before it.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Melding' })).toBeVisible();
  await (await openMenu(page, 'Vraag 3')).getByRole('button', { name: /corrigeren$/ }).click();
  const next = page.getByRole('dialog', { name: 'Lezing corrigeren: Vraag 3' });
  await expect(next).toBeVisible();
  await expect(next.getByRole('complementary')).toHaveCount(0);
});

test('the bundle of a map brings the map to a colleague', async ({ page, browser }) => {
  await openLetter(page);
  await putInNewMap(page, 'Vraag 2', 'Veerdiensten');
  await page.getByRole('link', { name: 'Map openen' }).click();
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByRole('radio', { name: 'Bundel van Repliek' }).check();
  const save = dialog.getByRole('button', { name: 'Bewaren' });
  await handToColleague(browser, await downloadOf(page, save), async (preview) => {
    await expect(preview).toContainText('1 nieuwe map');
  });
});

test('empty screens say what to do next', async ({ page }) => {
  await page.goto('/#/openstaand');
  await expect(page.getByRole('link', { name: 'Stukken toevoegen' })).toBeVisible();
  await page.goto('/#/mappen');
  await expect(page.getByText(/Er zijn nog geen mappen/)).toBeVisible();
  await page.goto('/#/notities');
  await expect(page.getByText(/Er zijn nog geen labels/)).toBeVisible();
});

test('a paper lists what it promises, and a colleague sees what a bundle brings', async ({
  page,
  browser
}) => {
  await openLetter(page);
  await page.getByText(/^\d+ toezegging/).click();
  await (await openMenu(page, 'Vraag 2')).getByRole('button', { name: 'Vraag 2 labelen' }).click();
  await page.getByRole('combobox', { name: 'Label', exact: true }).fill('veer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Labels hier' })).toContainText('veer');
  await page.goto('/#/uitwisselen');
  const save = page.getByRole('button', { name: 'Hele bibliotheek bewaren' });
  await handToColleague(browser, await downloadOf(page, save), async (preview) => {
    await expect(preview).toContainText('1 nieuw label');
  });
});

test('what is typed in a map is stored when the page is about to be left', async ({ page }) => {
  await page.goto('/#/mappen');
  await page.getByRole('textbox', { name: 'Naam van de map' }).fill('Debat');
  await page.getByRole('button', { name: 'Map maken' }).click();
  await page.getByRole('button', { name: 'Kop toevoegen' }).click();
  await page.keyboard.type('Aanleiding');
  await page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await expect(page.getByRole('button', { name: 'Omhoog: Aanleiding' })).toBeAttached();
  await expect(page.getByRole('textbox', { name: 'Kop' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Kop' })).toHaveValue('Aanleiding');
});

test('all results of a search go into a map at once, and what is in it already stays', async ({
  page
}) => {
  await openLetter(page);
  await putInNewMap(page, 'Vraag 2', 'Debat');
  await expect(undo(page)).toBeVisible();

  await page.goto('/#/zoeken?q=veerdienst');
  await expect(results(page)).not.toHaveCount(0);
  const found = await results(page).count();
  const all = page.getByRole('button', { name: 'In een map', exact: true });
  await all.click();
  const dialog = page.getByRole('dialog', { name: `${found} resultaten in een map zetten` });
  await expect(
    dialog.getByText(
      `Er komen ${found - 1} onderdelen bij; 1 staat er al in en blijft op zijn plaats.`
    )
  ).toBeVisible();
  const map = dialog.getByRole('combobox', { name: 'Map' });
  await map.selectOption('nieuwe map');
  await expect(dialog.getByText(`Er komen ${found} onderdelen bij.`)).toBeVisible();
  await map.selectOption('Debat');
  await dialog.getByRole('button', { name: 'In de map zetten' }).click();
  await expect(all).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText(
    `${found - 1} onderdelen in map ‘Debat’ gezet; 1 stond er al.`
  );
  await page.getByRole('link', { name: 'Map openen' }).click();
  const items = page.getByRole('list', { name: 'Inhoud van de map' }).getByRole('listitem');
  await expect(items).toHaveCount(found);
  await expect(items.first()).toContainText('Vraag 2');
  await expect(items.first()).toContainText(/ 20\d\d\D.*Antwoord: /s);
  await page.keyboard.press('Control+z');
  await expect(items).toHaveCount(1);

  await page.goto('/#/zoeken?q=veerdienst');
  await all.click();
  await dialog.getByRole('button', { name: 'In de map zetten' }).click();
  await all.click();
  await expect(dialog.getByText(`Alle ${found} onderdelen staan al in deze map.`)).toBeVisible();
});
