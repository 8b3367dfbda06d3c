import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOTS = ['docs', 'src', 'tests', 'seeds', 'public'];

/** All files and folders of the project, as paths from its root. */
const paths = [
  ...readdirSync('.').filter((name) => name !== 'node_modules'),
  ...ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name))
  )
];
const ends = new Set(
  paths.flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(i).join('/')))
);

/** Files and folders that a document names between backticks, without patterns such as `nl/*.ts`. */
function namedIn(text: string): string[] {
  const named = Array.from(text.matchAll(/`([\w./-]+)`/g), ([, name]) => name!);
  return named.filter((name) => /\.(?:ts|svelte|css|md)$/.test(name) || /^\w[^.]*\/$/.test(name));
}

/** What a document links to beside it. */
function linkedIn(text: string): string[] {
  return Array.from(text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g), ([, link]) => link!);
}

/** Names of what is not there until somebody builds it. */
const MADE = new Set(['dist/']);

const documents = paths.filter((path) => path.endsWith('.md') && !path.startsWith('tests/quality'));

test('finds what a document names and links to', () => {
  const text = 'See `core/model`, `scan/seeker.ts`, `seeds/`, `q=…/` and [this](input.md#lines).';
  expect(namedIn(text)).toEqual(['scan/seeker.ts', 'seeds/']);
  expect(linkedIn(text)).toEqual(['input.md']);
});

test('every file and folder that a document names is there, under that name', () => {
  const missing = documents.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const named = namedIn(text)
      .filter((name) => !MADE.has(name))
      .filter((name) => !ends.has(name.replace(/^(?:\.\.?\/)+|\/$/g, '')));
    const linked = linkedIn(text).filter((link) => !existsSync(join(dirname(path), link)));
    return [...named, ...linked].map((name) => `${path}: ${name}`);
  });
  expect(missing).toEqual([]);
});
