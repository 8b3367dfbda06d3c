import { expect, test, vi } from 'vitest';
import type { WorkerApi } from '../../worker/api.ts';
import { Search } from './search.svelte.ts';

type Found = Awaited<ReturnType<WorkerApi['search']>>;

const none: readonly [] = [];
const found = (total: number): Found => ({
  total,
  pending: 0,
  hits: [],
  facets: {
    kind: none,
    group: none,
    submitter: none,
    respondent: none,
    ministry: none,
    year: none,
    state: none,
    source: none
  },
  problems: [],
  corrections: [],
  partial: 'none',
  absent: [],
  unmet: [],
  marks: { terms: [], phrases: [] }
});

const words = (query: string) => ({ screen: 'search', query }) as const;

test('a late answer does not replace a newer one', async () => {
  const answers = new Map<string, (result: Found) => void>();
  const search = new Search((query) => new Promise((resolve) => answers.set(query, resolve)));
  const first = search.run(words('wo'));
  const second = search.run(words('wolf'));
  // the first takes too long to be waited for
  await vi.waitFor(() => expect(answers.has('wolf')).toBe(true));
  answers.get('wolf')!(found(2));
  answers.get('wo')!(found(99));
  await Promise.all([first, second]);
  expect(search.result?.total).toBe(2);
  expect(search.searching).toBe(false);
});

test('what is overtaken while another is answered is never asked', async () => {
  const asked: string[] = [];
  let answer: (result: Found) => void = () => undefined;
  const search = new Search((query) => {
    asked.push(query);
    return new Promise((resolve) => (answer = resolve));
  });
  const runs = ['w', 'wo', 'wol', 'wolf'].map((query) => search.run(words(query)));
  answer(found(1));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  answer(found(2));
  await Promise.all(runs);
  expect(asked).toEqual(['w', 'wolf']);
  expect(search.result?.total).toBe(2);
});

test('what was asked ahead is not asked again, but where it is another search or something changed', async () => {
  const asked: string[] = [];
  const search = new Search((query) => {
    asked.push(query);
    return Promise.resolve(found(asked.length));
  });
  search.ahead(words('wolf'));
  await search.run(words('wolf'));
  expect(search.result?.total).toBe(1);
  await search.run(words('wolf'));
  expect(asked).toEqual(['wolf', 'wolf']);
  search.ahead(words('das'));
  await search.run(words('vos'));
  search.ahead(words('bever'));
  search.forgetAhead();
  await search.run(words('bever'));
  expect(asked).toEqual(['wolf', 'wolf', 'das', 'vos', 'bever', 'bever']);
});

test('a search that was asked ahead and failed says so', async () => {
  const search = new Search(() => Promise.reject(new Error('no worker')));
  search.ahead(words('wolf'));
  await search.run(words('wolf'));
  expect(search.failed).toBe(true);
});

test('an emptied box shows nothing, and needs no worker', async () => {
  const search = new Search(() => Promise.reject(new Error('not to be asked')));
  await search.run(words('  '));
  expect(search.result).toBeUndefined();
  expect(search.failed).toBe(false);
});

test('a failing search keeps what was found', async () => {
  let working = true;
  const search = new Search(() =>
    working ? Promise.resolve(found(3)) : Promise.reject(new Error('gone'))
  );
  await search.run(words('wolf'));
  working = false;
  await search.run(words('wolven'));
  expect(search.failed).toBe(true);
  expect(search.result?.total).toBe(3);
});

test('asks with all that the address says, page after page', async () => {
  const asked: unknown[] = [];
  const search = new Search((query, options) => {
    asked.push([query, options]);
    return Promise.resolve(found(40));
  });
  await search.run({ ...words(''), facets: { year: ['2024'] }, sort: 'oldest', unfolded: true });
  await search.more();
  const options = { foldVersions: false, facets: { year: ['2024'] }, sort: 'oldest' };
  expect(asked).toEqual([
    ['', { ...options, limit: 20 }],
    ['', { ...options, limit: 40 }]
  ]);
});

test('what led to a paper is looked up again until all documents can be searched', async () => {
  vi.useFakeTimers();
  const answers = [{ ...found(3), pending: 2 }, found(18)];
  const search = new Search(() => Promise.resolve(answers.shift() ?? found(0)));
  await search.reopen(words('wolf'), '#/stuk/a', 'a');
  expect(search.opened?.total).toBe(3);
  search.step('#/stuk/b', 'b');
  await vi.runAllTimersAsync();
  expect(search.opened).toMatchObject({ total: 18, address: '#/stuk/b' });
  vi.useRealTimers();
});

test('a search that is asked once more shows its first answer at once', async () => {
  const answers: ((result: Found) => void)[] = [];
  const search = new Search(() => new Promise((resolve) => answers.push(resolve)));
  const first = search.run(words('wolf'));
  const again = search.run(words('wolf'));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[0]!(found(1));
  await first;
  expect(search.result?.total).toBe(1);
  expect(search.searching).toBe(true);
  answers[1]!(found(2));
  await again;
  expect(search.result?.total).toBe(2);
  expect(search.searching).toBe(false);
});

test('of the same search an older answer does not replace a newer one', async () => {
  const answers: ((result: Found) => void)[] = [];
  const search = new Search(() => new Promise((resolve) => answers.push(resolve)));
  const runs = [search.run(words('wolf')), search.run(words('wolf'))];
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]!(found(2));
  answers[0]!(found(1));
  await Promise.all(runs);
  expect(search.result?.total).toBe(2);
});
