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
  const pieces = [files.slice(0, 2), files.slice(2), []];
  const nextPiece = () => pieces.shift()!;
  await importer.importFiles(nextPiece, ({ outcome }) => {
    way = way.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (outcome) arrived.push(`${outcome.file} ${outcome.status}`);
    });
    return way;
  });
  expect(arrived).toEqual(['pont imported', 'brug imported', 'sluis imported']);
});

test('no file is begun after an import was stopped, whatever was handed over already', async () => {
  const library = await openTestLibrary(createTabs(1).tabs[0]!);
  const importer = createImporter(async () => library);
  const pieces = [['pont', 'brug', 'sluis'], ['dijk'], []].map((names) =>
    names.map((text) => ({ file: new File([text], text) }))
  );
  const begun: string[] = [];
  await importer.importFiles(
    () => pieces.shift()!,
    ({ file, outcome }) => {
      if (!outcome) begun.push(file);
      else if (file === 'brug') importer.cancel();
    }
  );
  expect(begun).toEqual(['pont', 'brug']);
  expect(library.held().documents.size).toBe(2);
});
