import { expect, test } from 'vitest';
import type { Collection, CollectionItem } from '../../core/annotations/collections.ts';
import type { Target } from '../../core/annotations/target.ts';
import { parse } from '../../core/parse/parse.ts';
import { Collected } from './collected.svelte.ts';

const TEXT =
  'Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n\nVraag 2\nOok zondag?\n\nAntwoord 2\nNee.\n';

function readingOf(sourceId: string) {
  const [paper] = parse(TEXT, sourceId);
  return { paper: paper!, source: { id: sourceId, text: TEXT }, outcomes: [] };
}

function place(id: string, sourceId: string, quote: string): CollectionItem {
  const start = TEXT.indexOf(quote);
  const target: Target = { sourceId, span: [start, start + quote.length], quote };
  return { id, type: 'place', target, part: 'question' };
}

test('what did not change stays the same object when the order does, and is read anew with its paper', async () => {
  const id = 'a'.repeat(64);
  let reading = readingOf(id);
  const collected = new Collected(
    { read: () => Promise.resolve(reading as never) },
    () => ({ id: 'p' }) as never
  );
  const items = [place('1', id, 'Vaart de pont?'), place('2', id, 'Ook zondag?')];
  await collected.read({ items } as unknown as Collection);
  const before = collected.places;
  expect(Object.values(before).map((found) => found?.type)).toEqual(['question', 'question']);

  const moved = structuredClone([items[1]!, items[0]!]);
  await collected.read({ items: moved } as unknown as Collection);
  expect(collected.places['1']).toBe(before['1']);
  expect(collected.places['2']).toBe(before['2']);

  reading = readingOf(id);
  await collected.read({ items: moved } as unknown as Collection);
  expect(collected.places['1']).not.toBe(before['1']);

  // the same id for something else, as an import may bring
  await collected.read({ items: [place('1', id, 'Ook zondag?')] } as unknown as Collection);
  expect(collected.places['1']).toMatchObject({ question: { label: '2' } });
});
