import { expect, test } from 'vitest';
import type { PaperSummary } from '../../core/model/summary.ts';
import { indexPapers, slugOf } from './paper-key.ts';

test.for<[string, string]>([
  ['Wolven op de Héide, deel 2', 'wolven-op-de-heide-deel-2'],
  ['«Spoor» & weg', 'spoor-weg'],
  ['', ''],
  ['Onaanvaardbaarheidsbeginselenverzamelingenregelingswet', '']
])('%s', ([title, slug]) => {
  expect(slugOf(title)).toBe(slug);
});

test('each paper of a source has a key, and is found by it', () => {
  const paper = (id: string, sourceId: string) => ({ id, sourceId }) as PaperSummary;
  const a = 'a'.repeat(64);
  const b = 'b'.repeat(64);
  const papers = [paper('1', a), paper('2', b), paper('3', a)];
  const index = indexPapers(papers);
  expect(papers.map(index.keyOf)).toEqual(['aaaaaaaaaa', 'bbbbbbbbbb', 'aaaaaaaaaa.2']);
  expect(papers.map((p) => index.byKey(index.keyOf(p))?.id)).toEqual(['1', '2', '3']);
  expect(index.byKey(a)?.id).toBe('1');
  expect(index.byKey('cccccccccc')).toBeUndefined();
});
