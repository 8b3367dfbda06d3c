import AxeBuilder from '@axe-core/playwright';
import { drop, expect, sampleFiles, test } from './support.ts';

const page10 = sampleFiles.find((file) => file.includes('webpagina'))!;

test('a paper without a title is called by what it holds, and takes a title by keyboard', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [page10]);
  await page.getByRole('link', { name: 'Naar de bibliotheek' }).click();
  const papers = page.getByRole('list', { name: 'Stukken' });
  await expect(papers).toContainText(
    /Het vervallen van de avondafvaarten .+ en 9 andere vragensets/
  );
  // Its file stays in sight.
  await expect(papers).toContainText('webpagina-tien-vragensets.txt');

  const give = papers.getByRole('button', { name: /^Titel geven: / });
  await give.focus();
  await page.keyboard.press('Enter');
  const field = papers.getByRole('textbox', { name: /^Titel in plaats van/ });
  await expect(field).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(give).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Vragen van de week');
  await page.keyboard.press('Enter');
  const link = papers.getByRole('link', { name: 'Vragen van de week' });
  await expect(link).toBeVisible();
  await expect(give).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(link).toHaveCount(0);
  await expect(give).toBeVisible();
});

test('on a narrow screen filters and ways to add stand behind one heading and one button', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/');
  await drop(page, [page10]);
  await page.getByRole('link', { name: 'Naar de bibliotheek' }).click();
  await expect(page.getByLabel('Soort')).toBeHidden();
  await page.getByText('Filteren en sorteren', { exact: true }).click();
  await page.getByLabel('Soort').selectOption('web-page');
  await expect(page.getByText('Filteren en sorteren (1)')).toBeVisible();
  await page.getByRole('button', { name: 'Meer manieren om toe te voegen' }).click();
  const menu = page.getByRole('dialog', { name: 'Meer manieren om toe te voegen' });
  await menu.getByRole('button', { name: 'Tekst plakken' }).click();
  await expect(page.getByRole('dialog', { name: 'Tekst plakken als document' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/#/openstaand');
  await expect(page.getByLabel('Toon')).toBeHidden();
  await page.getByText('Filteren en sorteren', { exact: true }).click();
  await expect(page.getByLabel('Toon')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
