import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { utf8 } from '../../tests/unit/shorthand.ts';
import { LARGEST_BUNDLE, readAs, readBytes } from './read-bytes.ts';

const gzipped = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));
const BUNDLE = '{"version":1,"format":"repliek-bundle"}';

test.for([
  ['a text', utf8('Vraag 1'), { type: 'text', text: 'Vraag 1', encoding: 'utf-8' }],
  ['a bundle', utf8(BUNDLE), { type: 'bundle', json: BUNDLE }],
  ['a bundle after a mark and a blank line', utf8(`\ufeff\n${BUNDLE}`), { type: 'bundle' }],
  ['a gzipped bundle', gzipped(utf8(BUNDLE)), { type: 'bundle', json: BUNDLE }],
  ['a gzipped text', gzipped(utf8('Vraag 1')), { type: 'refused', refusal: 'archive' }],
  ['a damaged gzip', gzipped(utf8(BUNDLE)).slice(0, 30), { type: 'refused', refusal: 'archive' }],
  ['other JSON', utf8('{"a":1}'), { type: 'refused', refusal: 'other-json' }],
  ['a list as JSON', utf8('\ufeff[\n1\n]\n'), { type: 'refused', refusal: 'other-json' }],
  ['a text in brackets', utf8('[Concept]\nVraag 1 [...]'), { type: 'text' }],
  ['a number', utf8('12'), { type: 'text' }],
  ['a text about bundles', utf8('Het formaat "repliek-bundle".'), { type: 'text' }],
  [
    'a web page',
    utf8('<!doctype html><title>T</title><script>alert(1)</script><h2>Vraag 1</h2><p>Hoe?'),
    {
      type: 'text',
      text: '<!doctype html><title>T</title><script>alert(1)</script><h2>Vraag 1</h2><p>Hoe?'
    }
  ],
  [
    'a web page without text',
    utf8('<!doctype html><html><div id="app"></div></html>'),
    { type: 'refused', refusal: 'empty-page' }
  ],
  [
    'an official publication as data',
    utf8('<?xml version="1.0"?><kamervragen><al>Hoe?</al></kamervragen>'),
    { type: 'text', text: '<?xml version="1.0"?><kamervragen><al>Hoe?</al></kamervragen>' }
  ],
  ['other XML', utf8('<?xml version="1.0"?><stuk/>'), { type: 'refused', refusal: 'xml' }],
  ['nothing', utf8(''), { type: 'refused', refusal: 'empty' }],
  ['blanks', utf8(' \r\n\t'), { type: 'refused', refusal: 'empty' }],
  ['a lone mark', utf8('\ufeff'), { type: 'refused', refusal: 'empty' }],
  ['a PDF', utf8('%PDF-1.7'), { type: 'refused', refusal: 'pdf' }],
  ['too much', new Uint8Array(50_000_001).fill(0x61), { type: 'refused', refusal: 'too-large' }]
] as const)('%s', async ([, bytes, content]) => {
  expect(await readBytes(bytes)).toMatchObject(content);
});

test('a small file that expands to more than can be held is refused', async () => {
  const bomb = gzipped(new Uint8Array(LARGEST_BUNDLE + 1).fill(0x20));
  expect(bomb.length).toBeLessThan(LARGEST_BUNDLE / 500);
  expect(await readBytes(bomb)).toEqual({ type: 'refused', refusal: 'archive' });
}, 30_000);

test.for([
  ['cut off on its way', gzipped(utf8(BUNDLE)).slice(0, 30)],
  ['a text', utf8('Vraag 1')],
  ['bytes of anything', new Uint8Array(4096).map((_, i) => (i * 167) % 251)]
] as const)('a file called a bundle that is %s is a damaged bundle', async ([, bytes]) => {
  const content = await readBytes(bytes);
  const damaged = { type: 'refused', refusal: 'damaged-bundle' };
  expect(readAs('kopie.repliek', content)).toEqual(damaged);
  expect(readAs('Kopie.REPLIEK', content)).toEqual(damaged);
  expect(readAs('repliek.txt', content)).toBe(content);
});

test.for([
  ['cut off', '{"vragen": ["Hoe'],
  ['with an object per line', '{"a":1}\n{"a":2}\n']
])('a file called JSON that is %s is data for programs', async ([, json = '']) => {
  const content = await readBytes(utf8(json));
  expect(readAs('vragen.jsonl', content)).toEqual({ type: 'refused', refusal: 'other-json' });
  expect(readAs('vragen.txt', content)).toBe(content);
  const text = await readBytes(utf8('Vraag 1'));
  expect(readAs('vragen.json', text)).toBe(text);
});

test('a bundle is one whatever it is called, and an empty one is said to be empty', async () => {
  const bundle = await readBytes(utf8(BUNDLE));
  expect(readAs('kopie.repliek', bundle)).toBe(bundle);
  expect(readAs('kopie.txt', bundle)).toBe(bundle);
  const empty = await readBytes(utf8(''));
  expect(readAs('kopie.repliek', empty)).toBe(empty);
});
