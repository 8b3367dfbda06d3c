import { expect, test } from 'vitest';
import { filesOfInput } from './dropped-files.ts';

/** A file as a folder input gives it: the browser says where in the folder it stood. */
function fileAt(path: string): File {
  const file = new File([''], path.split('/').at(-1)!);
  return Object.defineProperty(file, 'webkitRelativePath', { value: path });
}

test('the files of a folder come in order of name, whatever the order of the disk', () => {
  const paths = ['map/stuk-58.txt', 'map/stuk-9.txt', 'map/.DS_Store', 'map/bijlage/a.txt'];
  expect(filesOfInput(paths.map(fileAt)).map(({ path }) => path)).toEqual([
    'map/bijlage/a.txt',
    'map/stuk-9.txt',
    'map/stuk-58.txt'
  ]);
});

test('files that were chosen one by one stay in the order in which they were', () => {
  const chosen = ['tweede.txt', 'eerste.txt'].map((name) => new File([''], name));
  expect(filesOfInput(chosen).map(({ file }) => file.name)).toEqual(['tweede.txt', 'eerste.txt']);
});
