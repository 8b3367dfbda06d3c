import { afterEach, expect, test, vi } from 'vitest';
import { createTabs } from '../storage/memory-database.ts';
import { restOfState } from './library-state.ts';
import { openTestLibrary, sourceOf } from './memory-library.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser that does not say how full it is holds nothing up', async () => {
  const never = () => new Promise<never>(() => undefined);
  vi.stubGlobal('navigator', { storage: { estimate: never, persisted: never } });
  const library = await openTestLibrary(createTabs(1).tabs[0]!);
  await library.add(await sourceOf('pont'), { label: 'import' }, (known) => known);
  for (let look = 0; look < 2; look++) {
    const { storage, undoable } = await restOfState(library.held());
    expect(storage).toEqual({ damaged: [] });
    expect(undoable?.label).toBe('import');
  }
});
