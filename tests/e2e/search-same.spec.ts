import { expect, expectSummary, results, test } from './support.ts';

test('where nothing can be narrowed, it is said what is the same for all', async ({ page }) => {
  await page.goto('/');
  const text = [
    'Vragen van het lid Terhorst (ABC) aan de Minister van Financiën over de pont (ingezonden 3 maart 2025)',
    'Vraag 1\nVaart de pont nog?',
    'Vraag 2\nWat kost de pont?'
  ].join('\n\n');
  await page
    .locator('body')
    .drop({ files: [{ name: 'pont.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }] });
  await expectSummary(page, '1 bestand toegevoegd');
  await page.goto('/#/zoeken?q=pont');
  await expect(results(page)).toHaveCount(2);
  await expect(page.getByText(/^Voor alle resultaten gelijk: .*indiener/i)).toBeVisible();
});
