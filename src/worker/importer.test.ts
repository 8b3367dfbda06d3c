import { expect, test } from 'vitest';
import { createTabs } from '../storage/memory-database.ts';
import { createImporter } from './importer.ts';
import { openTestLibrary } from './memory-library.ts';

test('an import is done when its last report has arrived, however busy the page is', async () => {
  const library = await openTestLibrary(createTabs(1).tabs[0]!);
  const importer = createImporter(async () => library);
  const files = ['pont', 'brug', 'sluis'].map((text) => ({ file: new File([text], text) }));
  const arrived: string[] = [];
  // Reports arrive in turn, each long after it was sent.
  let way: Promise<void> = Promise.resolve();
  await importer.importFiles(files, ({ outcome }) => {
    way = way.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (outcome) arrived.push(`${outcome.file} ${outcome.status}`);
    });
    return way;
  });
  expect(arrived).toEqual(['pont imported', 'brug imported', 'sluis imported']);
});
