import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { speak, texts } from '../texts/texts.ts';
import { LanguageChoice } from './language.svelte.ts';

/** A shelf with what was chosen before on it. */
function makeShelf(kept?: string) {
  const items = new Map(kept === undefined ? [] : [['repliek-language', kept]]);
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value)
  };
}

const forbidden = {
  getItem: (): never => {
    throw new Error('forbidden');
  },
  setItem: (): never => {
    throw new Error('forbidden');
  }
};

afterEach(() => speak('nl'));

test('what was chosen before is spoken before anything is drawn', async () => {
  const root = { lang: 'nl' };
  const manifest = { href: './manifest.webmanifest' };
  const shelf = makeShelf('en');
  const language = new LanguageChoice({ shelf, preferred: ['nl'], root, manifest });
  await language.open();
  expect(manifest.href).toBe('./manifest.en.webmanifest');
  expect([language.current, root.lang, texts.library.title]).toEqual(['en', 'en', 'Library']);
});

test('a choice is kept', async () => {
  const root = { lang: 'nl' };
  const shelf = makeShelf();
  const language = new LanguageChoice({ shelf, preferred: ['nl'], root });
  await language.open();
  await language.choose('en');
  expect(shelf.items.get('repliek-language')).toBe('en');
  await language.choose('nl');
  expect([language.current, root.lang, texts.library.title]).toEqual(['nl', 'nl', 'Bibliotheek']);
});

test.for<[preferred: string[], kept: string | undefined, offered: boolean]>([
  [['en-GB', 'en'], undefined, true],
  [['de', 'fr'], undefined, true],
  [['en-GB', 'nl'], undefined, false],
  [['nl-BE'], undefined, false],
  [[], undefined, false],
  [['en-GB'], 'nl', false],
  [['en-GB'], 'en', false],
  [['en-GB'], 'nonsense', true]
])('who reads %j and chose %s is offered English: %s', async ([preferred, kept, offered]) => {
  const language = new LanguageChoice({ shelf: makeShelf(kept), preferred, root: { lang: 'nl' } });
  await language.open();
  expect(language.offered).toBe(offered);
  expect(language.current).toBe(kept === 'en' ? 'en' : 'nl');
  await language.choose('nl');
  expect(language.offered).toBe(false);
});

test('without a place to keep it a choice holds for the visit', async () => {
  const language = new LanguageChoice({ shelf: forbidden, preferred: ['nl'], root: { lang: '' } });
  await language.open();
  await language.choose('en');
  expect(language.current).toBe('en');
});

test('the installed app is the same in both languages but for its words', () => {
  const [nl, en] = ['manifest.webmanifest', 'manifest.en.webmanifest'].map(
    (name) => JSON.parse(readFileSync(`public/${name}`, 'utf8')) as { shortcuts: { url: string }[] }
  );
  const urls = (manifest: typeof nl) => manifest?.shortcuts.map(({ url }) => url);
  const words = { description: '', lang: '', shortcuts: [] };
  expect({ ...en, ...words }).toEqual({ ...nl, ...words });
  expect(urls(en)).toEqual(urls(nl));
});
