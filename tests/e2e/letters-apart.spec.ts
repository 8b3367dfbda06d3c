import { misreadAsWindows1252 } from '../generate/misread.ts';
import { expect, expectSummary, test } from './support.ts';

const LETTER = `Vragen van het lid Faas (LPZ) aan de Minister van Financiën over «de veerboot» (ingezonden 20 februari 2024).

Antwoord van Minister Bolk (Financiën) (ontvangen 11 maart 2024).

Vraag 1
Kent u het bericht «Veerboot ligt weer stil»?

Antwoord 1
Ja.

Vraag 2
Wat zijn de financiële risico’s van één kapotte pont?

Antwoord 2
Die bedragen € 5.000 – naar schatting.
`;

test('letters that a program misread are shown and found as they were written', async ({
  page
}) => {
  await page.goto('/');
  await page.locator('body').drop({
    files: [
      {
        name: 'veerboot.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(misreadAsWindows1252(LETTER))
      }
    ]
  });
  await expectSummary(page, '1 bestand toegevoegd');
  await expect(page.getByText('uit elkaar gevallen')).toBeVisible();

  await page.getByRole('link', { name: '«de veerboot»' }).first().click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Wat zijn de financiële risico’s van één kapotte pont?');
  await expect(main).toContainText('Die bedragen € 5.000 – naar schatting.');

  await page.goto('/#/zoeken?q=financi%C3%ABle');
  await expect(main.locator('mark').first()).toHaveText('financiële');
});
