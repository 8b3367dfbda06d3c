import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outline } from '../../src/core/parse/outline.ts';
import { parse } from '../../src/core/parse/parse.ts';

const FOLDER = 'tests/fixtures';
const SOURCE_ID = '0'.repeat(64);

const files = readdirSync(FOLDER);
const drawn = files.filter((file) => file.endsWith('.outline'));

/**
 * Drawings that somebody has read and found right. Documents without one are read elsewhere for
 * losing no character. `npx vitest run fixtures -u` draws anew; every changed line is then to be
 * read again.
 */
test.for(drawn)('%s shows how the document is read', async (file) => {
  const text = readFileSync(`${FOLDER}/${file.replace(/\.outline$/, '.txt')}`, 'utf8');
  await expect(outline(parse(text, SOURCE_ID), text)).toMatchFileSnapshot(`../fixtures/${file}`);
});
