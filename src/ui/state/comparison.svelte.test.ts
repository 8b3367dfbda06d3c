import { expect, test, vi } from 'vitest';
import { entryOf } from '../../../tests/generate/paper.ts';
import { compareTexts } from '../../core/compare/align/compare-texts.ts';
import type { TextComparison } from '../../core/compare/align/comparison.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import { Comparison } from './comparison.svelte.ts';
import type { Library } from './library.svelte.ts';
import type { Papers } from './papers.ts';
import type { Versions } from './versions.svelte.ts';

const LONG = Array.from({ length: 3000 }, (_, i) => `woord${i}`).join(' ');
const QUESTION = 'Hoe lang kan een antwoord worden?';
const address = (paper: string) => ({ paper, set: 1, question: '1' });

/** A comparison over two papers, with the answers that they give. */
function comparing(answers: readonly [string, string], answer: () => Promise<TextComparison>) {
  const entries = answers.map((text, at) =>
    entryOf(`paper${at}`, [{ exchanges: [{ question: QUESTION, answer: text }] }])
  );
  const papers = entries.map(({ papers: [paper] }) => paper!);
  const ask = { compareTexts: vi.fn(answer), cancelComparison: vi.fn(async () => undefined) };
  const library = {
    paperByKey: (key: string) =>
      papers.find(({ sourceId }) => sourceId === key) as unknown as PaperSummary | undefined
  };
  const read = async (id: string) => {
    const paper = papers.find((one) => one.id === id);
    return paper && { paper, source: { name: `${id}.txt`, text: '' } };
  };
  const comparison = new Comparison(
    { read } as unknown as Papers,
    library as unknown as Library,
    { found: undefined } as unknown as Versions,
    ask
  );
  return { comparison, ask };
}

test('short texts are compared here, long ones in the worker and once', async () => {
  const { comparison, ask } = comparing(['Niet lang.', 'Kort.'], async () => compareTexts('', ''));
  await comparison.open(address('paper0'), address('paper1'));
  expect(comparison.status).toBe('done');
  expect(comparison.compared?.answer.class).toBe('substance');
  expect(ask.compareTexts).not.toHaveBeenCalled();

  const long = comparing([LONG, `${LONG} einde`], async () => compareTexts(LONG, `${LONG} einde`));
  await long.comparison.open(address('paper0'), address('paper1'));
  await long.comparison.open(address('paper0'), address('paper1'));
  expect(long.comparison.compared?.answer.changes).toHaveLength(1);
  expect(long.ask.compareTexts).toHaveBeenCalledTimes(1);
});

test('a comparison that is stopped says so, whatever comes of it later', async () => {
  let fail: (error: Error) => void = () => undefined;
  const { comparison, ask } = comparing(
    [LONG, `${LONG} einde`],
    () => new Promise((_, reject) => (fail = reject))
  );
  const opened = comparison.open(address('paper0'), address('paper1'));
  await vi.waitFor(() => expect(ask.compareTexts).toHaveBeenCalled());
  expect(comparison.status).toBe('comparing');
  comparison.cancel();
  expect(ask.cancelComparison).toHaveBeenCalledOnce();
  fail(new Error('cancelled'));
  await opened;
  expect(comparison.status).toBe('cancelled');
});

test('one that fails says so, and what is not here is named', async () => {
  const failing = comparing([LONG, `${LONG} einde`], () => Promise.reject(new Error('no memory')));
  await failing.comparison.open(address('paper0'), address('paper1'));
  expect(failing.comparison.status).toBe('failed');
  await failing.comparison.open(address('paper0'), address('paper9'));
  expect(failing.comparison.missing).toEqual([address('paper9')]);
  expect(failing.comparison.compared).toBeUndefined();
});
