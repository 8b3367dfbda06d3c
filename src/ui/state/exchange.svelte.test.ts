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

test('the preview is that of the bundle chosen last', async () => {
  const answers = new Map<string, (result: Preview) => void>();
  const exchange = new Exchange(
    {
      exportBundle: unused,
      previewBundle: (file) => new Promise((resolve) => answers.set(file.name, resolve))
    },
    () => undefined,
    new Notices()
  );
  const first = exchange.look(new File([], 'a.repliek'));
  const second = exchange.look(new File([], 'b.repliek'));
  answers.get('b.repliek')!(preview(['b']));
  answers.get('a.repliek')!(preview(['a']));
  await Promise.all([first, second]);
  expect(exchange.preview).toEqual(preview(['b']));
});
