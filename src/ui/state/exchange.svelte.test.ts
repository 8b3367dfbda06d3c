import { expect, test } from 'vitest';
import { unused } from '../../../tests/unit/shorthand.ts';
import { Exchange, type Preview } from './exchange.svelte.ts';
import { Notices } from './notices.svelte.ts';

const NONE = { added: 0, changed: 0 };
const preview = (added: string[]): Preview => ({
  ok: true,
  added,
  known: [],
  records: {
    corrections: { added: 0, conflicts: 0 },
    annotations: {
      labels: NONE,
      notes: NONE,
      collections: NONE,
      decisions: NONE,
      savedSearches: NONE,
      synonyms: NONE
    }
  },
  createdAt: '2025-01-01T00:00:00Z'
});

test('a saved bundle is said to be saved', async () => {
  const saved: string[] = [];
  const notices = new Notices();
  const exchange = new Exchange(
    { exportBundle: async () => [new Blob([new Uint8Array(1536)])], previewBundle: unused },
    (name) => saved.push(name),
    notices
  );
  await exchange.save();
  expect(saved).toHaveLength(1);
  expect(notices.current?.text).toContain(saved[0]);
  expect(exchange.saving).toBe(false);
});

test.for([
  [2, 'Bewaard in 2 bestanden (samen 3 kB)'],
  [0, 'Er is niets bewaard']
] as const)(
  'of a bundle in %i files each is saved, and what to do with them is said',
  async ([n, said]) => {
    const saved: string[] = [];
    const notices = new Notices();
    const blobs = Array.from({ length: n }, () => new Blob([new Uint8Array(1500)]));
    const exchange = new Exchange(
      { exportBundle: async () => blobs, previewBundle: unused },
      (name) => saved.push(name),
      notices
    );
    await exchange.save();
    expect(new Set(saved).size).toBe(n);
    for (const [i, name] of saved.entries()) expect(name).toContain(`-deel-${i + 1}-van-2.repliek`);
    expect(notices.current?.text).toContain(said);
    expect(exchange.saving).toBe(false);
  }
);

function lookingInto() {
  const answers = new Map<string, (result: Preview) => void>();
  const exchange = new Exchange(
    {
      exportBundle: unused,
      previewBundle: (file) => new Promise((resolve) => answers.set(file.name, resolve))
    },
    () => undefined,
    new Notices()
  );
  const answer = async (name: string) => {
    await expect.poll(() => answers.has(name)).toBe(true);
    answers.get(name)!(preview([name]));
  };
  return { exchange, answer, asked: () => [...answers.keys()] };
}

const file = (name: string) => new File([], name);

test('the preview is that of the bundle chosen last', async () => {
  const { exchange, answer } = lookingInto();
  const first = exchange.look([file('a.repliek')]);
  const second = exchange.look([file('b.repliek')]);
  await answer('b.repliek');
  await answer('a.repliek');
  await Promise.all([first, second]);
  expect(exchange.chosen.map((bundle) => bundle.preview)).toEqual([preview(['b.repliek'])]);
});

test('of several bundles each has its preview, and one that was put away is not looked into', async () => {
  const { exchange, answer, asked } = lookingInto();
  const [a, b, c] = [file('a'), file('b'), file('c')];
  const looking = exchange.look([a, b, c]);
  exchange.close([b]);
  await answer('a');
  await answer('c');
  await looking;
  expect(asked()).toEqual(['a', 'c']);
  expect(exchange.chosen).toEqual([
    { file: a, preview: preview(['a']) },
    { file: c, preview: preview(['c']) }
  ]);
  exchange.close([a, c]);
  expect(exchange.chosen).toEqual([]);
});
