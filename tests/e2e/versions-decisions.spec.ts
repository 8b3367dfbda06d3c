import type { Page } from '@playwright/test';
import { drop, expect, sampleFiles, test } from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief'))!;
const copy = sampleFiles.find((file) => file.includes('webpagina'))!;

async function openOverview(page: Page, files: readonly string[]): Promise<void> {
  await page.goto('/');
  await drop(page, files);
  await expect(page.getByRole('main').getByText('bestanden toegevoegd').first()).toBeVisible();
  await page.goto('/#/versies');
  await expect(page.getByRole('list', { name: 'Gevonden versies' })).toBeVisible();
}

async function openSets(page: Page): Promise<void> {
  await openOverview(page, [letter, copy]);
  await page
    .getByRole('link', { name: /avondafvaarten/ })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'antwoord 9 ontbreekt' })).toBeVisible();
}

test('the overview shows every kind, and is narrowed down by kind and text', async ({ page }) => {
  await openOverview(page, sampleFiles);
  const groups = page.getByRole('list', { name: 'Gevonden versies' }).getByRole('article');
  await expect(groups.first()).toContainText('antwoord 9 ontbreekt');
  const total = await groups.count();
  await page.getByRole('button', { name: /^Sjabloon/ }).click();
  await expect(page).toHaveURL(/soort=sjabloon/);
  await expect(groups).toHaveCount(1);
  await expect(groups.first()).toContainText('Eén tekst, 4 keer ingediend.');
  await page.getByRole('button', { name: /^Alles/ }).click();
  await expect(groups).toHaveCount(total);
  await page.getByLabel('Titel, bron of naam bevat').fill('piano Kuperus');
  await expect(groups).toHaveCount(1);
  // The address holds the filter.
  await page.reload();
  await expect(groups).toHaveCount(1);
  await page.getByLabel('Titel, bron of naam bevat').fill('zeppelin');
  await page.getByRole('button', { name: 'Filter wissen' }).click();
  await expect(groups).toHaveCount(total);
});

test('"dit is geen versie" stays, shows where it applies, and is taken back', async ({ page }) => {
  await openOverview(page, [letter, copy]);
  const group = page.getByRole('article').filter({ hasText: 'antwoord 9 ontbreekt' });
  await group.getByRole('button', { name: /Dit is geen versie/ }).click();
  await expect(group).toHaveCount(0);
  const decided = page.getByRole('region', { name: 'Door u beslist' });
  await expect(decided).toContainText('zijn geen versies');
  await page.reload();
  await expect(decided).toContainText('zijn geen versies');
  await expect(group).toHaveCount(0);
  // The reader no longer speaks of versions of this question.
  await page.goto('/#/');
  await page
    .getByRole('link', { name: /avondafvaarten.*Wad$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Vraag 9' })).toBeVisible();
  await expect(page.getByRole('link', { name: /2 versies/ })).toHaveCount(0);
  await page.goto('/#/versies');
  await decided.getByRole('button', { name: /Terugdraaien/ }).click();
  await expect(group).toHaveCount(1);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(group).toHaveCount(0);
});

test('"hoort bij elkaar" makes two sets versions', async ({ page }) => {
  await openOverview(page, sampleFiles);
  const form = page.getByRole('form', { name: 'Kies zelf wat u vergelijkt' });
  const choose = async (side: string, title: RegExp) => {
    const field = form.getByRole('group', { name: side }).getByLabel('Vragenset');
    const option = await field.locator('option', { hasText: title }).first().getAttribute('value');
    await field.selectOption(option);
  };
  await choose('Eerste versie', /vertaalsoftware.*Binnenlandse/);
  await choose('Tweede versie', /vertaalsoftware.*Onderwijs/);
  await form.getByRole('button', { name: 'Vergelijken' }).click();
  const verdict = page.getByRole('status').filter({ hasText: /sjabloon|Inhoudelijk/ });
  await expect(verdict).toContainText('Eén sjabloon, twee keer ingediend');
  await page.getByRole('button', { name: 'Dit hoort bij elkaar' }).click();
  await expect(verdict).toContainText('Inhoudelijk gelijk, behalve');
  await page.goto('/#/versies');
  await expect(page.getByText('door u bij elkaar gezet')).toBeVisible();
  await page.getByRole('button', { name: /Terugdraaien/ }).click();
  await expect(page.getByText('door u bij elkaar gezet')).toHaveCount(0);
});

test('a finding is settled with a note, collapses, and stays so', async ({ page }) => {
  await openSets(page);
  await page.getByRole('button', { name: 'Afhandelen: Antwoord 9 ontbreekt' }).click();
  await page.getByRole('radio', { name: 'Fout in webpagina-tien-vragensets.txt' }).check();
  await page.getByLabel('Notitie (mag leeg blijven)').fill('Gemeld aan de beheerder.');
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  const settled = page.locator('details.settled');
  await expect(settled).toContainText('‘Gemeld aan de beheerder.’');
  await expect(settled).not.toHaveAttribute('open', /.*/);
  await expect(page.getByText('1 van 5 punten afgehandeld.')).toBeVisible();
  await page.reload();
  await expect(settled).toContainText('fout in webpagina-tien-vragensets.txt');
  await page.goto('/#/versies');
  await expect(page.getByText('Nog 2 van 3 bevindingen af te handelen.')).toBeVisible();
  await page.goBack();
  await settled.locator('summary').click();
  await settled.getByRole('button', { name: 'Heropenen' }).click();
  await expect(settled).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(settled).toHaveCount(1);
});

test('a note that is being written survives a new comparison of the library', async ({
  page,
  context
}) => {
  await openSets(page);
  await page.getByRole('button', { name: 'Afhandelen: Antwoord 9 ontbreekt' }).click();
  const note = page.getByLabel('Notitie (mag leeg blijven)');
  await note.fill('Gemeld aan de beheerder.');
  // Another tab brings files in: all is compared again, and found again.
  const other = await context.newPage();
  await other.goto('/');
  await drop(
    other,
    sampleFiles.filter((file) => file !== letter && file !== copy)
  );
  await expect(other.getByRole('main').getByText('bestanden toegevoegd').first()).toBeVisible();
  // That this tab has heard of it shows in what the other one does next.
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Afhandelen: Antwoord 10 staat' }).click();
  await other.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText('1 van 5 punten afgehandeld.')).toBeVisible();
  await expect(note).toHaveValue('Gemeld aan de beheerder.');
  await expect(note).toBeFocused();
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  const settled = page.locator('details.settled').filter({ hasText: 'Antwoord 9 ontbreekt' });
  await expect(settled).toContainText('‘Gemeld aan de beheerder.’');
});

test('a proven shift is repaired by one action, and undone', async ({ page }) => {
  await openSets(page);
  const verdict = page.getByRole('status').filter({ hasText: 'Inhoudelijk gelijk' });
  await page.getByRole('button', { name: 'Antwoord terugzetten' }).click();
  await expect(verdict).not.toContainText('staat onder vraag');
  await expect(verdict).toContainText('antwoord 9 ontbreekt');
  // The reader shows the answer where it belongs, and says that this was corrected.
  await page.getByRole('link', { name: 'webpagina-tien-vragensets.txt' }).click();
  const question = page.getByRole('article', { name: 'Vraag 10' });
  await expect(question).toContainText('De rederij schat de kosten');
  await expect(question).toContainText('gecorrigeerd');
  await page.goBack();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(verdict).toContainText('antwoord 10 staat onder vraag 9');
});

test('a result of the search says how its versions differ and leads to the comparison', async ({
  page
}) => {
  await openOverview(page, [letter, copy]);
  await page.goto('/#/zoeken?q=watertaxi');
  const note = page.getByRole('link', { name: /^2 versies, van antwoord 12 ontbreekt/ }).first();
  await note.click();
  await expect(page.getByRole('heading', { name: 'Vergelijking van vraag 12' })).toBeVisible();
});
