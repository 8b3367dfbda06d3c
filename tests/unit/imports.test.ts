import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FOLDER = 'src';

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|svelte)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
  .map((name) => join(FOLDER, name));

/** What a file imports of ours: values, types, and what it loads on demand. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const scripts = file.endsWith('.svelte')
    ? Array.from(text.matchAll(/<script[^>]*>(.*?)<\/script>/gs), ([, script]) => script)
    : [text];
  return ts
    .preProcessFile(scripts.join('\n'))
    .importedFiles.map(({ fileName }) => fileName.split('?')[0]!)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name));
}

/** The circles in which the walks from every file run: "a → b → a". A file alone makes none. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) if (next !== file) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

test('finds a circle where there is one, and no circle where two ways lead to one file', () => {
  const drawn = (text: string) =>
    new Map(text.split(', ').map((line) => [line[0]!, [...line.slice(1)]] as const));
  expect(circles(drawn('abc, bd, cd, d'))).toEqual([]);
  expect(circles(drawn('aab, b'))).toEqual([]);
  expect(circles(drawn('ab, bc, cb'))).toEqual(['b → c → b']);
});

test('reads the imports of modules and of components', () => {
  const missing = [...imports].flatMap(([file, names]) =>
    names.filter((name) => !existsSync(name)).map((name) => `${file}: ${name}`)
  );
  expect(missing).toEqual([]);
  expect(imports.get('src/ui/texts/texts.ts')).toContain('src/ui/texts/en.ts');
  expect(imports.get('src/ui/App.svelte')).toContain('src/ui/Screen.svelte');
});

test('no import of the app runs in a circle, not even one of a type', () => {
  expect(circles(imports)).toEqual([]);
});

/** A folder's rooms are what lies in it: its folders, each with all that is in them, and its files. */
function importsOfRooms(folder: string): Map<string, readonly string[]> {
  const roomOf = (file: string) =>
    file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined;
  const rooms = new Map<string, Set<string>>();
  for (const [file, names] of imports) {
    const room = roomOf(file);
    if (room === undefined || file.includes('-for-tests')) continue;
    const others = rooms.get(room) ?? new Set();
    rooms.set(room, others);
    for (const other of names.map(roomOf)) if (other !== undefined) others.add(other);
  }
  return new Map([...rooms].map(([room, others]) => [room, [...others]]));
}

/** All folders above a file, the nearest first. */
const foldersOf = (file: string): string[] =>
  file === '.' || dirname(file) === '.' ? [] : [dirname(file), ...foldersOf(dirname(file))];

test('what lies in a folder imports one way: no two of its folders need each other', () => {
  const folders = new Set(files.flatMap(foldersOf));
  const found = [...folders].flatMap((folder) =>
    circles(importsOfRooms(folder)).map((circle) => `${folder}: ${circle}`)
  );
  expect(found).toEqual([]);
});

test('docs/architecture.md says of each folder of the core which others it knows', () => {
  const folderOf = (file: string) => /^src\/core\/(\w+)\//.exec(file)?.[1];
  const known = new Map<string, Set<string>>();
  for (const [file, names] of imports) {
    const folder = folderOf(file);
    if (!folder || file.includes('-for-tests')) continue;
    const others = known.get(folder) ?? new Set();
    known.set(folder, others);
    for (const other of names.map(folderOf)) if (other && other !== folder) others.add(other);
  }
  const told = new Map<string, Set<string>>();
  for (const line of readFileSync('docs/architecture.md', 'utf8').split('\n')) {
    const [, first = '', , last = ''] = line.split('|');
    const words = last.split(',').map((word) => word.trim());
    for (const [, folder = ''] of first.matchAll(/`src\/core\/(\w+)`/g)) {
      told.set(folder, new Set(words.filter((word) => known.has(word))));
    }
  }
  expect(told).toEqual(known);
});

/** What a file brings along when it is loaded: no types, and nothing that it loads on demand. */
function bringsAlong(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const script = file.endsWith('.svelte') ? /<script[^>]*>(.*?)<\/script>/s.exec(text)?.[1] : text;
  return ts
    .createSourceFile(file, script ?? '', ts.ScriptTarget.Latest)
    .statements.flatMap((node) => {
      const isTypes = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : ts.isExportDeclaration(node) && node.isTypeOnly;
      if (isTypes || !(ts.isImportDeclaration(node) || ts.isExportDeclaration(node))) return [];
      const from = node.moduleSpecifier;
      const name = from && ts.isStringLiteral(from) ? from.text : '';
      const path = join(dirname(file), name);
      return imports.has(path) ? [path] : [];
    });
}

test('the page starts without what reads papers, which only its worker does', () => {
  const start = new Set(['src/main.ts']);
  for (const file of start) for (const next of bringsAlong(file)) start.add(next);
  expect(start).toContain('src/ui/views/library/LibraryView.svelte');
  expect(start).not.toContain('src/ui/views/reader/PaperView.svelte');
  expect([...start].filter((file) => /^src\/core\/(?:parse|page)\//.test(file))).toEqual([]);
});
