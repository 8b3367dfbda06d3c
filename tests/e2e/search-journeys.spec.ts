import type { Page } from '@playwright/test';
import { drop, expect, results, sampleFiles, searchBox, test } from './support.ts';

const search = (page: Page, query: string) => page.goto(`/#/zoeken?q=${encodeURIComponent(query)}`);

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto('/');
  await drop(page, sampleFiles);
  await expect(page.getByText('bestanden toegevoegd').first()).toBeVisible();
});

// what each finds, as its first result shows it
const QUERIES: readonly (readonly [query: string, shows: RegExp])[] = [
  ['indiener:hoogland avondafvaart', /Hoogland/],
  ['fractie:SP piano', /\(SP\)/],
  ['aan:infrastructuur piano', /piano/i],
  ['ministerie:BZK vertaalsoftware', /vertaalsoftware/],
  ['jaar:2025 bever', /bever/i],
  ['soort:beslisnota vangnet', /vangnet/i],
  ['in:antwoord vaargeul', /vaargeul/],
  // what was put off there, another paper answers
  ['is:beantwoord piano', /(?<!on)beantwoord/],
  ['kamerstuk:29 984 piano', /piano/i],
  ['aan: infrastructuur piano', /piano/i],
  ['is:onbeantwoord vertaald', /onbeantwoord/],
  ['heeft:versies piano', /versies/],
  ['heeft:toezegging dijkwachten', /dijkwachten/],
  ['"vaste speeltijden"', /vaste speeltijden/],
  ['piano OF bibliobus', /piano|bibliobus/i],
  ['watertax*', /watertaxi/i],
  // no text of the samples has it: found by either part
  ['tegengaan', /tegen|gaan/]
];

test('each field and state finds what it names', async ({ page }) => {
  for (const [query, shows] of QUERIES) {
    await page.goto('/#/zoeken');
    await expect(results(page)).toHaveCount(0);
    await search(page, query);
    await expect(results(page).first(), query).toContainText(shows);
    await expect(page.getByText('Niet alles in de zoekopdracht is begrepen')).toHaveCount(0);
  }
});

test('what is excluded stands in no result', async ({ page }) => {
  await search(page, 'piano');
  await expect(results(page).filter({ hasText: 'klachten' }).first()).toBeVisible();
  await search(page, 'piano -klachten');
  await expect(results(page).filter({ hasText: 'klachten' })).toHaveCount(0);
  await expect(results(page).first()).toContainText(/piano/i);
});

test('a number that nothing has finds nothing, and the one that differs is offered', async ({
  page
}) => {
  await search(page, '2025Z01999');
  await expect(page.getByText('Niets gevonden voor ‘2025Z01999’.')).toBeVisible();
  await search(page, '2025Z31107');
  await page.getByRole('link', { name: '2025Z31106', exact: true }).click();
  await expect(results(page).first()).toBeVisible();
});

test('the browser finds words at the end of a long list', async ({ page }) => {
  await search(page, 'soort:lijst dijkwachten');
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('article', { name: 'Vraag 40', exact: true })).toBeAttached();
  // what Ctrl+F does: from the top of the page, to words of the first and the last answers
  for (const words of ['ongeveer 3.500 kilometer', 'Voor ieder traject', 'binnen zes maanden']) {
    // the key tells the reader that somebody goes elsewhere than to the question it opened at
    await page.keyboard.press('Control+f');
    const found = await page.evaluate((text) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(text: string): boolean }).find(text);
    }, words);
    expect(found, words).toBe(true);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        })
      )
      .toBe(true);
  }
});

test('identical versions are one result, that unfolds', async ({ page }) => {
  await search(page, 'wie is eigenaar van de piano');
  const first = results(page).first();
  const folded = first.getByRole('link', { name: /vindplaatsen samengevouwen$/ });
  await expect(folded).toHaveText('4 vindplaatsen samengevouwen');
  const together = await results(page).count();
  await folded.click();
  await expect(page).toHaveURL(/versies=apart/);
  await expect(results(page).nth(together)).toBeVisible();
  await page.goBack();
  await expect(results(page)).toHaveCount(together);
});

test('with the keyboard alone to a result and back', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('dijkwachten ');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const link = (nth: number) => results(page).nth(nth).getByRole('heading').getByRole('link');
  await expect(link(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(link(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/stuk\//);
  await expect(page.getByRole('navigation', { name: 'Resultaten' })).toContainText(/1 van \d+/);
  await page.goBack();
  await expect(link(0)).toBeFocused();
});

test('Tab passes over the filters to the first result', async ({ page }) => {
  await page.goto('/#/zoeken?q=van');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('main').focus();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de resultaten' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(results(page).first().getByRole('heading').getByRole('link')).toBeFocused();
});

test('what is typed last is what is shown, however fast one types', async ({ page }) => {
  await page.keyboard.press('/');
  for (const query of ['w', 'wa', 'wat', 'water', 'watertaxi', 'watertaxi ', 'piano']) {
    await searchBox(page).fill(query);
  }
  await expect(page).toHaveURL(/q=piano$/);
  await expect(results(page).first().locator('mark').first()).toHaveText(/piano/i);
  await expect(results(page).filter({ hasText: 'watertaxi' })).toHaveCount(0);
});

test('after a reload the same search stands there with its results', async ({ page }) => {
  await search(page, 'bevers dijk');
  await expect(results(page).first()).toContainText(/bever/i);
  const before = await results(page).first().getByRole('heading').textContent();
  await page.reload();
  await expect(results(page).first().getByRole('heading')).toHaveText(before!);
  await expect(searchBox(page)).toHaveValue('bevers dijk');
});

test('after a reload a count that may still change is called provisional', async ({ page }) => {
  await search(page, 'dijk');
  const bar = page.getByRole('main').getByText(/^\s*(Voorlopig )?[\d.]+ resultaten/);
  await expect(bar).toBeVisible();
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('main p')) {
        const text = textContent.trim();
        if (/^(?:Voorlopig )?[\d.]+ resultaten/.test(text) && told.at(-1) !== text) told.push(text);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  await expect(bar).not.toHaveText(/Voorlopig/);
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  const final = told.filter((text) => !text.startsWith('Voorlopig'));
  expect(final).toHaveLength(1);
});

test('a name of several words is completed without quotes', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('piano fractie:partij van de');
  const option = page.getByRole('option', { name: /GroenLinks-PvdA/ });
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toHaveValue(/^piano fractie:GroenLinks-PvdA ?$/);
  await expect(results(page).first()).toBeVisible();
});

test('what was asked before shows the words that are shared', async ({ page }) => {
  await search(page, 'welke gegevens van burgers worden gedeeld met de leverancier');
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/vraag\/\d+/);
  const number = /vraag\/(\d+)/.exec(page.url())![1];
  const question = page.getByRole('article', { name: `Vraag ${number}`, exact: true });
  await question.getByText('Eerder gevraagd').click();
  const similar = question.getByRole('list', { name: /^Eerder gevraagd/ });
  await expect(similar.getByRole('listitem').first()).toBeVisible();
  await expect(similar.locator('mark').first()).toBeVisible();
});
