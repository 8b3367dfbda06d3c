import { expect, test } from 'vitest';
import type { Completion } from '../../core/search/search.ts';
import { Completions } from './completions.svelte.ts';

const value = (text: string): Completion => ({ text, start: 3, end: 3, type: 'value' });

test('points round the ends, and at nothing after typing', async () => {
  const completions = new Completions(async () => [value('een'), value('twee')]);
  await completions.ask('is:', 3);
  completions.move(-1);
  expect(completions.active).toBe(1);
  completions.move(1);
  expect(completions.active).toBe(0);
  await completions.ask('is:', 3);
  expect(completions.active).toBe(-1);
});

/** Lets what waits for its turn take it. */
const turn = () => new Promise<void>((done) => setTimeout(done));

test('what comes after closing, or after newer typing, is dropped', async () => {
  const answers: ((found: Completion[]) => void)[] = [];
  const completions = new Completions(() => new Promise((resolve) => answers.push(resolve)));
  const old = completions.ask('is:', 3);
  await turn();
  const late = completions.ask('is:', 3);
  await turn();
  answers[1]!([value('nieuw')]);
  answers[0]!([value('oud')]);
  await Promise.all([old, late]);
  expect(completions.list.map(({ text }) => text)).toEqual(['nieuw']);
  const closed = completions.ask('is:', 3);
  await turn();
  completions.close();
  answers[2]!([value('te laat')]);
  await closed;
  expect(completions.list).toEqual([]);
});

test('the worker is asked after the search, and only for the newest letter', async () => {
  const sent: string[] = [];
  const completions = new Completions(async (query) => {
    sent.push(query);
    return [];
  });
  const asked = [completions.ask('is:o', 4), completions.ask('is:on', 5)];
  sent.push('search');
  await Promise.all(asked);
  expect(sent).toEqual(['search', 'is:on']);
});

test('what is pointed at before the last letter was read stays so', async () => {
  const completions = new Completions(async () => [value('een'), value('twee')]);
  await completions.ask('is:', 3);
  const asked = completions.ask('is:', 3);
  completions.move(-1);
  await asked;
  expect(completions.active).toBe(1);
});

test('what is chosen before the last letter was read completes that letter too', async () => {
  const completions = new Completions((query) =>
    query === 'is:on'
      ? Promise.resolve([{ ...value('onbeantwoord'), end: 5 }])
      : new Promise(() => undefined)
  );
  await completions.ask('is:on', 5);
  void completions.ask('is:onb', 6);
  expect(completions.list.map(({ end }) => end)).toEqual([6]);
});
