import type { Page } from '@playwright/test';
import { correct, openLetter } from './correcting.ts';
import { drop, expect, expectSummary, openMenu, sampleFiles, test } from './support.ts';

/** Lets the worker of the next page have no room to store anything, as soon as the disk is said to be full. */
async function watchDisk(page: Page): Promise<void> {
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const full = `if (typeof IDBObjectStore === 'function' && typeof document === 'undefined') {
      new BroadcastChannel('disk').onmessage = () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      };
    }`;
    await route.fulfill({ response, body: `${await response.text()}\n${full}` });
  });
}

const fillDisk = (page: Page) =>
  page.evaluate(() => new BroadcastChannel('disk').postMessage('full'));

test('a full disk is said in words that help, without the words of the machine', async ({
  page
}) => {
  await watchDisk(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Bestanden kiezen' })).toBeVisible();
  await fillDisk(page);
  await drop(page, sampleFiles.slice(0, 1));
  await expect(page.getByText('Er is geen ruimte meer om dit bestand te bewaren.')).toBeVisible();
  await expect(page.getByText('QuotaExceededError')).toHaveCount(0);
  await expect(page.getByText('Technische gegevens')).toHaveCount(0);
  // Screens are fetched ahead when it is quiet, perhaps just now.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('facts that a full disk could not keep are still there', async ({ page }) => {
  await watchDisk(page);
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 1));
  await expectSummary(page, '1 bestand toegevoegd');
  await page.getByRole('article').getByRole('link').first().click();
  await openMenu(page, 'dit stuk');
  await page.getByRole('button', { name: 'Gegevens corrigeren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gegevens van het stuk corrigeren' });
  const name = dialog.getByLabel('Titel van de set');
  await name.fill('Apotheken op de eilanden');
  await fillDisk(page);
  await dialog.getByRole('button', { name: 'Correctie bewaren' }).click();
  await expect(dialog.getByRole('complementary')).toContainText('Maak ruimte vrij');
  await expect(name).toHaveValue('Apotheken op de eilanden');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a correction that a full disk could not keep is still there', async ({ page }) => {
  await watchDisk(page);
  await openLetter(page);
  const dialog = await correct(page, '3', /nummer/i);
  const number = dialog.getByLabel('Nummer');
  await number.fill('33');
  await fillDisk(page);
  await dialog.getByRole('button', { name: 'Correctie bewaren' }).click();
  await expect(dialog.getByRole('complementary')).toContainText('Maak ruimte vrij');
  await expect(number).toHaveValue('33');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('what nobody caught says what to do, and the words of the machine stand behind a fold', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 1));
  await expectSummary(page, '1 bestand toegevoegd');
  await page.evaluate(() => void Promise.reject(new Error('no such key')));
  const notice = page.getByRole('complementary', { name: 'Melding' });
  await expect(notice).toContainText('Laad de pagina opnieuw');
  await expect(notice.getByText('no such key')).toBeHidden();
  await notice.getByText('Technische gegevens').click();
  await expect(notice.getByText('no such key')).toBeVisible();

  await page.evaluate(() => void Promise.reject(new DOMException('', 'QuotaExceededError')));
  await expect(notice).toContainText('Maak ruimte vrij op dit apparaat');
  await expect(notice.getByText('Technische gegevens')).toHaveCount(0);
});

test.describe('where the library cannot be opened', () => {
  const REASONS: Record<string, [code: string, advice: string]> = {
    'no storage is given': [
      `IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };`,
      'Open Repliek in een gewoon venster'
    ],
    'the address is not encrypted': [
      `Object.defineProperty(globalThis, 'isSecureContext', { value: false });`,
      'een adres dat met https:// begint'
    ],
    'the browser is too old': ['delete globalThis.CompressionStream;', 'Werk de browser bij']
  };

  for (const [reason, [code, advice]] of Object.entries(REASONS)) {
    test(`it says what to do: ${reason}`, async ({ page }) => {
      await page.route('**/*.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${code}\n${await response.text()}` });
      });
      await page.goto('/');
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText('De bibliotheek kan hier niet worden geopend');
      await expect(page.getByText(advice)).toBeVisible();
      await expect(page.getByText('blijft bewaard')).toBeVisible();
      await drop(page, sampleFiles.slice(0, 1));
      await expect(heading).toHaveText('De bibliotheek kan hier niet worden geopend');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
  }
});
