import { expect, test } from 'vitest';
import type { DroppedFile } from './import-outcome.ts';
import { importAll, type ImportFiles } from './import-all.ts';

const named = (...names: string[]): DroppedFile[] =>
  names.map((name) => ({ file: new File(['Ja.'], name) }));

/** A worker that dies at files with this name. */
function dyingAt(deadly: string): ImportFiles {
  return async (nextPiece, onProgress) => {
    for (let piece = await nextPiece(); piece.length > 0; piece = await nextPiece()) {
      for (const { file } of piece) {
        onProgress({ file: file.name });
        if (file.name === deadly) throw new Error('out of memory');
        const outcome = { status: 'known', file: file.name, sourceId: '', papers: [] } as const;
        onProgress({ file: file.name, outcome });
      }
    }
  };
}

test('goes on behind a file at which the worker dies', async () => {
  const seen: string[] = [];
  const outcomes = await importAll(named('a', 'x', 'b', 'x', 'c'), dyingAt('x'), (progress) => {
    seen.push(`${progress.done}/${progress.total} ${progress.file}`);
  });
  expect(outcomes.map(({ status, file }) => `${file} ${status}`)).toEqual([
    'a known',
    'x refused',
    'b known',
    'x refused',
    'c known'
  ]);
  expect(seen.slice(0, 4)).toEqual(['0/5 a', '1/5 a', '1/5 x', '2/5 x']);
  expect(seen.at(-1)).toBe('5/5 c');
});

test('hands files over in pieces, each once, also behind one at which the worker dies', async () => {
  const names = Array.from({ length: 230 }, (_, i) => (i === 120 ? 'x' : `brief-${i}`));
  const pieces: number[] = [];
  const dying = dyingAt('x');
  const outcomes = await importAll(
    named(...names),
    (nextPiece, onProgress) =>
      dying(async () => {
        const piece = await nextPiece();
        pieces.push(piece.length);
        return piece;
      }, onProgress),
    () => undefined
  );
  expect(outcomes.map(({ file }) => file)).toEqual(names);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(50);
});

test('leaves the rest when it was cancelled meanwhile', async () => {
  const files = named('a', 'x', 'b');
  const outcomes = await importAll(
    files,
    dyingAt('x'),
    () => undefined,
    () => true
  );
  expect(outcomes.map(({ status, file }) => `${file} ${status}`)).toEqual([
    'a known',
    'x refused',
    'b cancelled'
  ]);
});

test('gives up when no file could be begun', async () => {
  const broken: ImportFiles = async () => {
    throw new Error('no database');
  };
  await expect(importAll(named('a'), broken, () => undefined)).rejects.toThrow('no database');
});

test('nothing to do is done', async () => {
  expect(await importAll([], dyingAt('x'), () => undefined)).toEqual([]);
});
