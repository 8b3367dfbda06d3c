import { drop, expect, expectSummary, openMenu, sampleFiles, test } from './support.ts';

/** The names of all that this origin keeps: records of its databases and files outside of them. */
async function kept(): Promise<string[]> {
  const names: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name!);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    for (const store of database.objectStoreNames) {
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const request = database.transaction(store).objectStore(store).getAllKeys();
        request.onsuccess = () => resolve(request.result);
      });
      names.push(...keys.map(String));
    }
    database.close();
  }
  const walk = async (folder: FileSystemDirectoryHandle) => {
    for await (const handle of folder.values()) {
      if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle);
      else names.push(handle.name);
    }
  };
  await walk(await navigator.storage.getDirectory());
  // Derived data of an empty library, and the marker of a write that is under way, tell nothing.
  return names.filter((name) => !name.startsWith('x:') && name !== 'writing').sort();
}

test('everything is erased from the device, also what was deleted before, in every tab', async ({
  page,
  context
}) => {
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 3));
  await expectSummary(page, '3 bestanden toegevoegd');
  await page.goto('/#/');
  await page
    .getByRole('checkbox', { name: /^Selecteer/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByRole('complementary', { name: 'Melding' })).toBeVisible();
  const other = await context.newPage();
  await other.goto('/#/');
  await expect(other.getByText('2 stukken')).toBeVisible();

  await page.goto('/#/over');
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Alles van dit apparaat wissen?' });
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByText('2 stukken in de bibliotheek')).toBeVisible();
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await dialog.getByRole('button', { name: 'Alles voorgoed wissen' }).click();

  const empty = /^Kamervragen lezen/;
  await expect(page.getByRole('heading', { level: 1, name: empty })).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText(
    'Alles is van dit apparaat gewist'
  );
  await expect(other.getByRole('heading', { level: 1, name: empty })).toBeVisible();
  expect(await page.evaluate(kept)).toEqual(['log', 'records.json', 'root', 'root.json']);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('complementary', { name: 'Melding' })).toContainText('niets');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: empty })).toBeVisible();
  expect(await page.evaluate(kept)).toEqual(['log', 'records.json', 'root', 'root.json']);
});

test('who corrects what another tab erases is brought to what stands there instead', async ({
  page,
  context
}) => {
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 1));
  await page.getByRole('list', { name: 'Resultaat per bestand' }).getByRole('link').click();
  await openMenu(page, 'Vraag 1');
  await page.getByRole('button', { name: 'Lezing van Vraag 1 corrigeren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lezing corrigeren: Vraag 1' });
  await expect(dialog).toBeVisible();
  const other = await context.newPage();
  await other.goto('/#/over');
  await other.getByRole('button', { name: 'Alles wissen' }).click();
  await other.getByRole('button', { name: 'Alles voorgoed wissen' }).click();
  await page.bringToFront();
  await expect(dialog).toBeHidden();
  const instead = page.getByRole('heading', { name: 'Dit stuk staat niet in uw bibliotheek' });
  await expect(instead).toBeFocused();
});
