import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { letter, moveBorder, openLetter, question, read } from './correcting.ts';
import { expect, test } from './support.ts';

function ageReadings(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('repliek');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const name = database.objectStoreNames[0]!;
          const transaction = database.transaction(name, 'readwrite');
          const store = transaction.objectStore(name);
          let aged = 0;
          store.openCursor(IDBKeyRange.bound('p:', 'p;')).onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            cursor.update({ ...cursor.value, code: 'older', summaries: [], chunks: [] });
            aged++;
            cursor.continue();
          };
          transaction.oncomplete = () => {
            database.close();
            resolve(aged);
          };
          transaction.onabort = () => reject(transaction.error);
        };
      })
  );
}

test('a correction is applied again when a newer parser reads the source anew', async ({
  page
}) => {
  await openLetter(page);
  await moveBorder(page);
  await expect(question(page, '3').getByRole('button', { name: /is gecorrigeerd/ })).toBeVisible();
  const corrected = await read(page);
  expect(await ageReadings(page)).toBe(1);
  await page.reload();
  await expect.poll(() => read(page)).toEqual(corrected);
  await expect(question(page, '3').getByRole('button', { name: /is gecorrigeerd/ })).toBeVisible();
});

test('a correction that does not fit is counted before it comes, named, and not applied', async ({
  page
}, testInfo) => {
  const text = readFileSync(letter, 'utf8');
  const id = createHash('sha256').update(text).digest('hex');
  const time = '2026-01-01T00:00:00.000Z';
  const start = text.indexOf('Consumentenoverleg');
  const corrections = [
    {
      id: 'c1',
      kind: 'renumber',
      target: { sourceId: id, span: [start, start + 18], quote: 'Consumentenoverleg' },
      createdAt: time,
      changedAt: time,
      numbering: { label: '99', numbers: [99] }
    }
  ];
  const none = {
    labels: [],
    notes: [],
    collections: [],
    decisions: [],
    savedSearches: [],
    synonyms: []
  };
  const head = { format: 'repliek-bundle', version: 1, createdAt: time, generator: 'test' };
  const file = testInfo.outputPath('collega.repliek');
  const bundle = { ...head, sources: [], papers: [], corrections, annotations: none };
  writeFileSync(file, JSON.stringify(bundle));

  await openLetter(page);
  const before = await read(page);
  const address = page.url();
  await page.getByRole('link', { name: 'Uitwisselen' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bundel kiezen' }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByText('1 correctie van de lezing nieuw')).toBeVisible();
  await page.getByRole('button', { name: 'Toevoegen aan de bibliotheek' }).click();
  await page.goto(address);
  await expect(page.getByText(/1 correctie past niet meer bij deze lezing/)).toBeVisible();
  await expect.poll(() => read(page)).toEqual(before);
  await page.getByRole('button', { name: 'Correcties en geschiedenis' }).first().click();
  const history = page.getByRole('dialog', { name: 'Correcties en geschiedenis' });
  await expect(history.getByText(/past niet meer: /)).toBeVisible();
  await history.getByRole('button', { name: 'Naar de plaats in de bron' }).click();
  await expect(page.getByRole('region', { name: 'Vindplaats' }).locator('mark')).toHaveText(
    'Consumentenoverleg'
  );
});
