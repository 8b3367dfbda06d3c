import { expect, test } from 'vitest';
import { unused } from '../../../tests/unit/shorthand.ts';
import type { DroppedFile, ImportOutcome } from '../../worker/import-outcome.ts';
import { Imports } from './imports.svelte.ts';

const file = (name: string): DroppedFile => ({ file: new File(['tekst'], name) });
const known = (name: string): ImportOutcome => ({
  status: 'known',
  file: name,
  sourceId: name,
  papers: []
});

test('files dropped while an import runs join its report', async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const imports = new Imports({
    importFiles: async (files) => {
      await gate;
      return files.map(({ file: f }) => known(f.name));
    },
    importText: unused,
    cancelImport: unused
  });
  const first = imports.files([file('a'), file('b')]);
  const second = imports.files([file('c')]);
  expect(imports.running).toBe(true);
  release();
  await Promise.all([first, second]);
  expect(imports.running).toBe(false);
  expect(imports.outcomes.map((outcome) => outcome.file)).toEqual(['a', 'b', 'c']);
});

test('a worker that dies ends the import, and says so', async () => {
  const imports = new Imports({
    importFiles: () => Promise.reject(new Error('worker stopped')),
    importText: unused,
    cancelImport: unused
  });
  await expect(imports.files([file('a')])).rejects.toThrow('worker stopped');
  expect(imports.running).toBe(false);
  expect(imports.failed).toBe(true);
});

test('many files are shown now and then while they come, and all of them at the end', async () => {
  const names = Array.from({ length: 500 }, (_, n) => `${n}.txt`);
  let shown = 0;
  const imports = new Imports({
    async importFiles(files, onProgress) {
      let outcomes: readonly ImportOutcome[] = [];
      let last: unknown;
      for (const { file: f } of files) {
        outcomes = [...outcomes, known(f.name)];
        onProgress({ done: outcomes.length, total: files.length, file: f.name, outcomes });
        if (imports.progress !== last) shown++;
        last = imports.progress;
      }
      return outcomes;
    },
    importText: unused,
    cancelImport: unused
  });
  await imports.files(names.map(file));
  // However slow the machine: one picture for each file would be five hundred.
  expect(shown).toBeLessThan(100);
  expect(imports.outcomes).toHaveLength(500);
  expect(imports.progress).toMatchObject({ done: 500, total: 500, file: '' });
});

test('while a dropped folder is looked through, that is said, also when it fails', async () => {
  const imports = new Imports({ importFiles: unused, importText: unused, cancelImport: unused });
  let give: (files: DroppedFile[]) => void = () => {};
  const gathered = imports.gather(new Promise((resolve) => (give = resolve)));
  expect(imports.gathering).toBe(true);
  give([file('a')]);
  expect(await gathered).toHaveLength(1);
  expect(imports.gathering).toBe(false);
  await expect(imports.gather(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(imports.gathering).toBe(false);
});
