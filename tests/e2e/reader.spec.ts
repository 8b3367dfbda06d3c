import { readFileSync } from 'node:fs';
import { drop, expect, sampleFiles, test } from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief'))!;
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
