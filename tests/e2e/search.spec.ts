import type { Page } from '@playwright/test';
import { drop, expect, openMenu, results, sampleFiles, searchBox, test } from './support.ts';

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto('/');
  await drop(page, sampleFiles);
  await expect(page.getByText('bestanden toegevoegd').first()).toBeVisible();
});

test('finds a question with its answer while typing, and opens it', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('watertaxi');
  await expect(results(page).first()).toBeVisible();
  await expect(results(page).first().locator('mark').first()).toHaveText(/watertaxi/i);
  await expect(page).toHaveURL(/zoeken\?q=watertaxi/);
  // A title begins as it does on its paper, though the source prints it within a sentence.
  const title = results(page)
    .first()
    .getByText(/^Het vervallen van de avondafvaarten/);
  await expect(title).toBeVisible();
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/vraag\/12\?q=watertaxi$/);
  await page.goBack();
  await expect(results(page).first()).toBeVisible();
});

test('what has a part only is told apart for one word and for more', async ({ page }) => {
  await page.goto('/#/zoeken?q=brievenbus');
  await expect(page.getByText('Niet elk resultaat heeft het hele woord;')).toBeVisible();
  await page.goto('/#/zoeken?q=brievenbus watertaxi');
  await expect(page.getByText(/resultaat heeft alle woorden;/)).toBeVisible();
});

test('facets narrow, the address holds them, and every step can be gone back', async ({ page }) => {
  await page.goto('/#/zoeken?q=station');
  await expect(results(page).first()).toBeVisible();
  const kinds = page.getByRole('group', { name: 'Soort' });
  const choice = kinds.getByRole('checkbox').first();
  await choice.check();
  await expect(page).toHaveURL(/q=station&soort=/);
  await expect(choice).toBeFocused();
  await page.getByLabel('Sorteren op').selectOption('Oudste eerst');
  await expect(page).toHaveURL(/sorteer=oudste/);

  // What is typed after that stays within the selection.
  await searchBox(page).fill('stations');
  await expect(page).toHaveURL(/q=stations&soort=.*&sorteer=oudste/);
  await page.goBack();
  await expect(page).not.toHaveURL(/sorteer/);
  await expect(choice).toBeChecked();
  const chip = page.getByRole('list', { name: 'Gekozen filters' });
  await chip.getByRole('button', { name: /^Filter Soort: .* weghalen$/ }).click();
  await expect(page).toHaveURL(/zoeken\?q=station$/);
  await expect(chip).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('on a narrow screen the facets fold away, and stay open while choosing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/#/zoeken?q=station');
  await expect(results(page).first()).toBeVisible();
  const kinds = page.getByRole('group', { name: 'Soort' });
  await expect(kinds).toBeHidden();
  const first = (await results(page).first().boundingBox())!;
  expect(first.y).toBeLessThan(0.6 * 800);
  await expect(page.getByLabel('Sorteren op')).toBeHidden();
  await page.getByText('Filters, volgorde, bewaren en exporteren', { exact: true }).click();
  await expect(page.getByLabel('Sorteren op')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoekopdracht bewaren' })).toBeVisible();
  await kinds.getByRole('checkbox').first().check();
  await expect(page.getByText('Filters (1), volgorde, bewaren')).toBeVisible();
  await expect(kinds).toBeVisible();
});

test('a phrase that stands nowhere shows what has its words, and says so', async ({ page }) => {
  await page.goto(`/#/zoeken?q=${encodeURIComponent('"watertaxi naar het eiland"')}`);
  await expect(page.getByText('Niets gevonden voor', { exact: false })).toBeVisible();
  const apart = page.getByRole('heading', {
    name: /^Wel gevonden met de losse woorden/
  });
  await expect(apart).toBeVisible();
  await expect(results(page).first().locator('mark').first()).toHaveText(/watertaxi/i);
  // a result opens with its words marked, and leads back to where it was
  const first = results(page).first().getByRole('heading').getByRole('link');
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect.poll(() => marked(page)).toContainEqual(expect.stringMatching(/watertaxi/i));
  await page.goBack();
  await expect(apart).toBeVisible();
  await expect(results(page).getByRole('link', { name }).first()).toBeFocused();
  await page.getByRole('link', { name: /^Als losse woorden/ }).click();
  await expect(page).toHaveURL(/q=watertaxi\+naar\+het\+eiland$|q=watertaxi%20naar/);
  await expect(page.getByText('Niets gevonden voor', { exact: false })).toBeHidden();
});

test('a result has one menu, that labels, notes, collects and copies it', async ({ page }) => {
  await page.goto('/#/zoeken?q=watertaxi');
  const first = results(page).first();
  const more = first.getByRole('button', { name: /^Meer bij Vraag/ });
  await more.click();
  const menu = page.getByRole('dialog', { name: /^Meer bij Vraag/ });
  await expect(menu.getByRole('button', { name: 'Vraag met antwoord' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(more).toBeFocused();
  await more.press('Enter');
  await menu.getByRole('button', { name: /labelen$/ }).click();
  const dialog = page.getByRole('dialog', { name: /label/i });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
});

test('says what it did not understand, what a word means, and what would find something', async ({
  page
}) => {
  await page.goto('/#/zoeken?q=kleur:rood%20station');
  await expect(page.getByText('‘kleur:’ is geen veld')).toBeVisible();
  await page.goto('/#/zoeken?q=waterrtaxi');
  await page.getByRole('link', { name: 'watertaxi', exact: true }).click();
  await expect(page).toHaveURL(/q=watertaxi/);
  await page.goto('/#/zoeken?q=watertaxi%20jaar:1830');
  await expect(page.getByText('Niets gevonden voor ‘watertaxi jaar:1830’.')).toBeVisible();
  await page.getByRole('link', { name: /^‘watertaxi’ alleen: / }).click();
  await expect(results(page).first()).toBeVisible();
  await page.goto('/#/zoeken?q="een watertaxi vaart altijd"');
  await page
    .getByRole('link', { name: /^Als losse woorden, ‘een watertaxi vaart altijd’: / })
    .click();
  await expect(results(page).first()).toBeVisible();
});

test('what finds nothing is said once, and what would find something is offered once', async ({
  page
}) => {
  const nothing = page.getByText('Niets gevonden voor', { exact: false });
  for (const query of ['zeppelin', 'jaar:1830']) {
    await page.goto(`/#/zoeken?q=${query}`);
    await expect(nothing).toContainText(query);
    await expect(page.getByText(/komt nergens voor|voldoet niets/)).toHaveCount(0);
    await expect(page.getByText('Wat elk deel alleen vindt')).toHaveCount(0);
    await expect(page.getByText('minder woorden')).toHaveCount(0);
  }
  await page.goto('/#/zoeken?q=watertaxi%20jaar:1830');
  await expect(page.getByText('Aan het filter ‘jaar:1830’ voldoet niets')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /resulta/ })).toHaveCount(1);
  await page.getByRole('link', { name: /^‘watertaxi’ alleen: / }).click();
  await expect(results(page).first()).toBeVisible();
});

test('where filters leave nothing it is said which, and each can be dropped', async ({ page }) => {
  await page.goto('/#/zoeken?q=watertaxi%20heeft:motie%20zaak:1999Z00001');
  await expect(page.getByText('Aan het filter ‘zaak:1999Z00001’ voldoet niets')).toBeVisible();
  await page.getByRole('link', { name: /^Zonder ‘.*zaak:1999Z00001’: / }).click();
  await expect(results(page).first()).toBeVisible();
  await page.goto('/#/zoeken?q=heeft:weggelakt%20is:uitgesteld%20zaak:1999Z00001');
  await expect(page.getByText('geen bekende waarde')).toHaveCount(0);
  await page.goto('/#/zoeken?q=zaak:1999Z00001');
  await expect(page.getByText('minder woorden')).toBeHidden();
  await expect(page.getByText('Kies een ander filter')).toBeVisible();
  await page.getByRole('link', { name: 'Opnieuw beginnen zonder ‘zaak:1999Z00001’' }).click();
  await expect(page.getByText('Typ hierboven een of meer woorden.')).toBeVisible();
  // chosen beside the results
  await page.goto('/#/zoeken?q=watertaxi&staat=beantwoord-door-niemand&sorteer=oudste');
  await page.getByRole('link', { name: /^Zonder het filter Staat \(.*\): / }).click();
  await expect(page).toHaveURL(/q=watertaxi&sorteer=oudste$/);
  await expect(results(page).first()).toBeVisible();
});

test('the help holds examples that can be followed', async ({ page }) => {
  await page.goto('/#/zoeken');
  await page.getByRole('link', { name: 'is:onbeantwoord' }).click();
  await expect(results(page).first()).toContainText(/onbeantwoord|uitgesteld/);
  await expect(page.getByText('Hulp bij zoeken')).toBeVisible();
});

test('completes a field and its value with the keyboard', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('station frac');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options).toHaveText(['fractie:']);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toHaveValue('station fractie:');
  await expect(options.nth(1)).toBeVisible();
  const value = await options.first().locator('.text').textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toHaveValue(`station fractie:${value} `);
  await expect(page.getByRole('listbox')).toHaveCount(0);

  // Escape closes the suggestions first, and only then leaves.
  await page.keyboard.type('is:');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(page).toHaveURL(/zoeken/);
});

test('Escape empties the box first, and leaves the search only from there', async ({ page }) => {
  await page.goto('/#/');
  await expect(page.getByRole('list', { name: 'Stukken' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('"watertaxi" ');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expect(searchBox(page)).toBeFocused();
  await expect(page).toHaveURL(/#\/zoeken/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Stukken' })).toBeVisible();
});

test('keeps a search, tells what is new in it, forgets it and brings it back', async ({ page }) => {
  await page.goto('/#/zoeken?q=veerpont');
  await page.getByRole('button', { name: 'Zoekopdracht bewaren' }).click();
  await page.getByLabel('Naam van de zoekopdracht').fill('Ponten');
  await page.keyboard.press('Enter');
  // The form is gone with its fields: the focus goes to what stands in its place.
  await expect(page.getByText('Bewaard als ‘Ponten’')).toBeFocused();
  await page.goto('/#/');
  await page.getByRole('button', { name: 'Tekst plakken' }).click();
  await page
    .getByRole('textbox', { name: 'Tekst' })
    .fill(
      'Vragen van het lid Ameland (D66) aan de minister van Infrastructuur en Waterstaat over de veerpont.\n\n1\nBent u bekend met het uitvallen van de veerpont?\n\n2\nWanneer vaart de veerpont weer?\n'
    );
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.getByRole('heading', { name: 'Importverslag' })).toBeVisible();
  await page.goto('/#/zoeken');
  const saved = page.getByRole('list', { name: 'Bewaarde zoekopdrachten' });
  await expect(saved).toContainText(/\d nieuw sinds u keek/);
  await saved.getByRole('link', { name: 'Ponten' }).click();
  await expect(results(page).first()).toContainText('veerpont');
  await page.goto('/#/zoeken');
  await expect(saved.getByRole('link', { name: 'Ponten' })).toBeVisible();
  await expect(saved).not.toContainText('nieuw');
  await page.reload();
  await expect(saved).toBeVisible();
  await expect(saved).not.toContainText('nieuw');
  await saved.getByRole('button', { name: 'Zoekopdracht ‘Ponten’ verwijderen' }).click();
  await expect(saved).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(saved.getByRole('link', { name: 'Ponten' })).toBeVisible();
});

test('shows in the reader what was asked before, with the words that are shared', async ({
  page
}) => {
  // Sent to four ministries with other words for the agency: alike, and no versions of one another.
  await page.goto('/#/zoeken?q=vertaalsoftware&versies=apart');
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/vraag\/\d+\?/);
  const number = page.url().split('/').at(-1)?.split('?')[0];
  const question = page.getByRole('article', { name: `Vraag ${number}`, exact: true });
  await question.getByText('Eerder gevraagd').click();
  const similar = question.getByRole('list', { name: /^Eerder gevraagd/ });
  await expect(similar.getByRole('listitem').first()).toBeVisible();
});

/** The words of the page that are marked as found. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found-words') ?? [])].map(String));

test('marks on the page what was found, and leads back to the result', async ({ page }) => {
  // a list without other versions, which would be folded once they are compared
  await page.goto('/#/zoeken?q=dijkwachten');
  const second = results(page).nth(1).getByRole('heading').getByRole('link');
  const text = await second.textContent();
  await second.click();
  await expect(page).toHaveURL(/stuk\//);
  await expect.poll(() => marked(page)).not.toEqual([]);
  // The word, its compounds and what else it is called: dike watchers are volunteers here.
  const words = await marked(page);
  expect(words).toContain('dijkwachten');
  expect(words.filter((word) => !/dijk|vrijwillig/i.test(word))).toEqual([]);
  await page.getByRole('link', { name: 'Terug naar de resultaten voor ‘dijkwachten’' }).click();
  await expect(second).toBeFocused();
  expect(await second.textContent()).toBe(text);
  await expect(second).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(2).getByRole('heading').getByRole('link')).toBeFocused();

  await second.click();
  await expect.poll(() => marked(page)).not.toEqual([]);
  await page.getByRole('button', { name: 'Markering weghalen' }).click();
  await expect.poll(() => marked(page)).toEqual([]);
});

test('the way back and the marks outlive a reload and a move, and are in reach', async ({
  page
}) => {
  // a list without other versions, which would be folded once they are compared
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/#/zoeken?q=dijkwachten');
  const second = results(page).nth(1).getByRole('heading').getByRole('link');
  await second.click();
  const bar = page.getByRole('navigation', { name: 'Resultaten' });
  await expect(bar).toContainText(/2 van \d+/);
  await page.reload();
  await expect.poll(() => marked(page)).not.toEqual([]);
  const back = bar.getByRole('link', { name: 'Terug naar de resultaten voor ‘dijkwachten’' });
  await expect(back).toBeInViewport();
  await expect(bar).toContainText(/2 van \d+/);

  // Through the results without the list between them.
  await page.keyboard.press('r');
  await expect(bar).toContainText(/3 van \d+/);
  await expect(page).toHaveURL(/\?q=dijkwachten$/);
  await bar.getByRole('button', { name: 'Vorig resultaat' }).click();
  await expect(bar).toContainText(/2 van \d+/);
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/zoeken\?q=dijkwachten$/);
  await expect(second).toBeFocused();
  await expect(second).toBeInViewport();

  // Moving inside the paper keeps the search in the address.
  await second.click();
  await expect(bar).toBeVisible();
  await page.keyboard.press('j');
  await expect(bar).toBeVisible();
  await expect(page).toHaveURL(/\?q=dijkwachten$/);
});

test('a result of more than a page is still there on the way back', async ({ page }) => {
  await page.goto('/#/zoeken?q=is:beantwoord');
  await page.getByRole('button', { name: 'Meer resultaten tonen' }).click();
  const late = results(page).nth(25).getByRole('heading').getByRole('link');
  await late.click();
  await expect(page).toHaveURL(/stuk\//);
  await page.goBack();
  await expect(late).toBeFocused();
  await expect(late).toBeInViewport();
});

test('a section that was found is opened at its place', async ({ page }) => {
  await page.goto('/#/zoeken?q=soort:kamerbrief');
  // By key: what is told of a result when it is known may move the last one away from a mouse.
  await results(page).last().getByRole('heading').getByRole('link').press('Enter');
  await expect(page).toHaveURL(/deel\/\d+\?/);
  const place = page.url().split('/').at(-1)?.split('?')[0];
  await expect(page.locator(`#deel-${place}`)).toBeInViewport();
});

test('own synonyms find, can be changed and taken back; others can be switched off', async ({
  page
}) => {
  await page.goto('/#/synoniemen');
  const words = page.getByRole('textbox', { name: 'Woorden die hetzelfde betekenen' });
  await words.fill('glijbaan');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul ten minste twee verschillende woorden in')).toBeVisible();
  await words.fill('glijbaan, watertaxi');
  await page.keyboard.press('Enter');
  const own = page.getByRole('list', { name: 'Uw eigen groepen' });
  await expect(own).toContainText('glijbaan, watertaxi');
  await page.goto('/#/zoeken?q=glijbaan%20');
  await expect(results(page).first()).toContainText('watertaxi');
  await expect(results(page).first()).toContainText('synoniem: watertaxi');

  await page.getByRole('link', { name: 'Synoniemen beheren' }).click();
  await own.getByRole('button', { name: 'Groep glijbaan, watertaxi wijzigen' }).click();
  await own.getByRole('textbox').fill('glijbaan, roetsjbaan');
  await page.keyboard.press('Enter');
  await expect(own).toContainText('glijbaan, roetsjbaan');
  await own.getByRole('button', { name: 'Groep glijbaan, roetsjbaan verwijderen' }).click();
  await expect(page.getByText('U hebt nog geen eigen groepen.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(own).toContainText('glijbaan, roetsjbaan');

  await page.getByLabel('Filter op een woord').fill('veerpont');
  const group = page.getByRole('checkbox', { name: /veerpont/ });
  await group.uncheck();
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText(
    /^Groep uitgezet: /
  );
  await page.reload();
  await page.getByLabel('Filter op een woord').fill('veerpont');
  await expect(group).not.toBeChecked();
});

test('what the user labelled or noted is found by it', async ({ page }) => {
  await page.goto('/#/zoeken?q=watertaxi');
  await results(page).first().getByRole('heading').getByRole('link').click();
  await openMenu(page, 'Vraag 12');
  await page.getByRole('button', { name: 'Vraag 12 labelen' }).click();
  await page.getByRole('combobox', { name: 'Label', exact: true }).fill('Nakijken straks');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  for (const query of ['label:nakijken', 'label:"nakijken straks" watertaxi']) {
    await page.goto(`/#/zoeken?q=${encodeURIComponent(query)}`);
    await expect(results(page)).toHaveCount(1);
    await expect(results(page).first()).toContainText(/watertaxi/i);
  }
  await searchBox(page).fill('label:na');
  await expect(page.getByRole('listbox').getByRole('option')).toContainText(['Nakijken straks']);
});
