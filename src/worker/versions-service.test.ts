import { expect, test } from 'vitest';
import { createTabs } from '../storage/memory-database.ts';
import { ALONE, createImportGate } from './import-gate.ts';
import { openTestLibrary, sourceOf } from './memory-library.ts';
import { startVersions } from './versions-service.ts';

test('the library is not compared while documents come in', async () => {
  const database = createTabs(1).tabs[0]!;
  const library = await openTestLibrary(database);
  const imports = createImportGate(ALONE);
  let started = 0;
  const service = startVersions({
    store: database.store,
    library,
    imports,
    code: 'one',
    startWorker() {
      started++;
      throw new Error('no workers here');
    }
  });
  let asked: Promise<unknown> = Promise.resolve();
  await imports.during(async () => {
    await library.add(await sourceOf('pont'), { label: 'import' }, (known) => known);
    asked = service.versions().catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(started).toBe(0);
  });
  expect(await asked).toEqual(new Error('no workers here'));
  expect(started).toBe(1);
});
