import { expect, expectSummary, test } from './support.ts';

/** Questions, the notice that puts them off and the answers: without a case number. */
const HEAD =
  'Vragen van het lid Kuperus (SP) aan de minister van Financiën over torens (ingezonden 24 april 2025)';
const ASKED = ['Kent u de toren van Ooststeen?', 'Hoe hoog is de toren van Ooststeen?'];
const QUESTIONS = `${HEAD}\n\n${ASKED.map((text, i) => `Vraag ${i + 1}\n${text}`).join('\n\n')}\n`;
const NOTICE = `${HEAD}\n\nMededeling van minister De Wit (Financiën) (ontvangen 9 mei 2025).\n\n${ASKED.map((text, i) => `Vraag ${i + 1}\n${text}`).join('\n\n')}\n\nMededeling\nDe vragen van het lid Kuperus (SP) over torens (ingezonden 24 april 2025) kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n`;
const ANSWERS = `${HEAD}\n\nAntwoord van minister De Wit (Financiën) (ontvangen 3 juni 2025).\n\n${ASKED.map((text, i) => `Vraag ${i + 1}\n${text}\n\nAntwoord ${i + 1}\n${['Ja.', 'Veertig meter.'][i]}`).join('\n\n')}\n`;

const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text)
});

test('what another document answers is called so on every screen, without a case number too', async ({
  page
}) => {
  await page.goto('/');
  await page.locator('body').drop({
    files: [asFile('vragen.txt', QUESTIONS), asFile('mededeling.txt', NOTICE)]
  });
  await expectSummary(page, '2 bestanden toegevoegd');
  await page.goto('/#/');
  const states = page.getByRole('main').getByRole('listitem');
  await expect(states.getByText('uitgesteld', { exact: true })).toHaveCount(2);

  await page.locator('body').drop({ files: [asFile('antwoorden.txt', ANSWERS)] });
  await expectSummary(page, '1 bestand toegevoegd');
  await page.goto('/#/');
  await expect(states.getByText('in een ander stuk beantwoord')).toHaveCount(2);
  await expect(states.getByText('uitgesteld', { exact: true })).toHaveCount(0);

  await page.goto('/#/zoeken?q=is%3Auitgesteld%20toren');
  await expect(page.getByText(/Niets gevonden|geen resultaten/i).first()).toBeVisible();
  await page.goto('/#/zoeken?q=is%3Aonbeantwoord%20toren');
  await expect(page.getByText(/Niets gevonden|geen resultaten/i).first()).toBeVisible();
  await page.goto('/#/zoeken?q=toren');
  const stateChoices = page.getByRole('group', { name: 'Staat' });
  await expect(stateChoices.getByText('in een ander stuk beantwoord')).toBeVisible();

  await page.goto('/#/');
  await page
    .getByRole('link', { name: /torens/i })
    .last()
    .click();
  const head = page.getByRole('main').locator('header').first();
  await expect(head.getByText('in een ander stuk beantwoord')).toBeVisible();
  await expect(head.getByText('2 vragen, in dit stuk zonder antwoord')).toBeVisible();
  await expect(head.getByText(/onbeantwoord/)).toHaveCount(0);
  const question = page.locator('article').first();
  await expect(question).toContainText('een ander stuk beantwoordt deze vraag');
  await expect(question.getByText('De beantwoording is uitgesteld.')).toHaveCount(0);
  const outline = page.getByRole('navigation', { name: 'Overzicht van de vragen' });
  await expect(outline.getByText('onbeantwoord (0)')).toBeAttached();
  await expect(outline.getByRole('link', { name: /in een ander stuk beantwoord$/ })).toHaveCount(2);
});

test('a question left open is told alike in search and reader, also in a set partly answered', async ({
  page
}) => {
  const set = '2025Z00099';
  const asked = (n: number) => `Vraag ${n}\nHoe hoog is de ${n}e molen van Ooststeen?\n\n`;
  const answer = (n: number) => `${asked(n)}Antwoord ${n}\n${n * 7} meter, zo is gemeten.\n\n`;
  const head = HEAD.replace('torens', 'molens').replace('(ingezonden', `(${set}) (ingezonden`);
  const reply = 'Antwoord van minister De Wit (Financiën) (ontvangen 3 juni 2025).';
  await page.goto('/');
  await page.locator('body').drop({
    files: [
      asFile('mededeling.txt', NOTICE.replaceAll('toren', 'molen').replace(HEAD, head)),
      asFile('deels.txt', `${head}\n\n${reply}\n\n${answer(1)}${asked(2)}${asked(3)}`),
      asFile('nader.txt', `${head}\n\nNader ${reply}\n\n${asked(1)}${answer(2)}${asked(3)}`)
    ]
  });
  await expectSummary(page, '3 bestanden toegevoegd');
  await page.goto('/#/zoeken?q="molen van Ooststeen"&versies=apart');
  const choices = page.getByRole('group', { name: 'Staat' });
  await expect(choices.getByText('in een ander stuk beantwoord')).toBeVisible();
  const second = page.getByRole('article').filter({ hasText: '2e molen' });
  await second
    .filter({ hasText: 'in een ander stuk beantwoord' })
    .getByRole('heading')
    .getByRole('link')
    .first()
    .click();
  await expect(page.locator('article').nth(1)).toContainText(
    'een ander stuk beantwoordt deze vraag'
  );
  await expect(page.locator('article').nth(2)).toContainText(
    'Bij deze vraag staat hier geen antwoord.'
  );
});

test('answers that took more than three weeks can be asked for, typed and beside the results', async ({
  page
}) => {
  await page.goto('/');
  const soon = ANSWERS.replace('3 juni', '2 mei').replaceAll('toren', 'molen');
  await page.locator('body').drop({
    files: [asFile('laat.txt', ANSWERS), asFile('op tijd.txt', soon)]
  });
  await expectSummary(page, '2 bestanden toegevoegd');
  await page.goto('/#/zoeken?q=is%3Atelaat');
  const found = page.getByRole('article');
  await expect(found).toHaveCount(2);
  await expect(found.first()).toContainText('toren');
  await expect(found.first()).toContainText('40 dagen');

  await page.goto('/#/zoeken?q=hoog');
  await expect(found).toHaveCount(2);
  await page.getByRole('checkbox', { name: /na meer dan drie weken beantwoord/ }).check();
  await expect(found).toHaveCount(1);
  await expect(page).toHaveURL(/staat=/);

  await page.goto('/#/zoeken');
  await page.getByRole('combobox').first().fill('is:te');
  await expect(page.getByRole('option', { name: 'telaat' })).toBeVisible();
});
