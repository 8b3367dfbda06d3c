import { expect, test } from 'vitest';
import { filesOf, filesOfInput } from './dropped-files.ts';

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

test('what a browser saved beside a page is left out, but no document', () => {
  const paths = [
    'map/brief.html',
    'map/brief_files/stijl.css',
    'map/brief_files/beeld/kop.png',
    'map/brief_files/bijlage.txt',
    'map/nota_bestanden/a.css'
  ];
  expect(filesOfInput(paths.map(fileAt)).map(({ path }) => path)).toEqual([
    'map/brief.html',
    'map/brief_files/bijlage.txt',
    'map/nota_bestanden/a.css'
  ]);
});

/** A file or folder as a drop gives it; one without content is not given by the system. */
function entryAt(path: string, content?: string | readonly object[]): object {
  const isFile = content === undefined || typeof content === 'string';
  let isRead = false;
  return {
    isFile,
    isDirectory: !isFile,
    name: path.split('/').at(-1)!,
    fullPath: `/${path}`,
    file: (give: (file: File) => void, refuse: (error: Error) => void) =>
      typeof content === 'string'
        ? give(new File([content], path.split('/').at(-1)!))
        : refuse(new Error('NotReadableError')),
    createReader: () => ({
      readEntries: (give: (entries: readonly object[]) => void, refuse: (e: Error) => void) => {
        if (path.endsWith('dicht')) return refuse(new Error('NotReadableError'));
        give(isRead ? [] : (content as readonly object[]));
        isRead = true;
      }
    })
  };
}

test('one file or folder that the system does not give keeps no other out', async () => {
  const folder = entryAt('map', [
    entryAt('map/a.txt', 'a'),
    entryAt('map/b.txt'),
    entryAt('map/dicht', []),
    entryAt('map/z.txt', 'z')
  ]);
  const items = [{ kind: 'file', webkitGetAsEntry: () => folder }];
  const files = await filesOf({ items, files: [] } as unknown as DataTransfer);
  expect(files.map(({ path, unreadable }) => [path, unreadable ?? false])).toEqual([
    ['map/a.txt', false],
    ['map/b.txt', true],
    ['map/dicht', true],
    ['map/z.txt', false]
  ]);
});
