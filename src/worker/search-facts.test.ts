import { expect, test } from 'vitest';
import type { ExchangePair } from '../core/compare/compare-exchanges.ts';
import type { VersionClass } from '../core/compare/align/comparison.ts';
import { areSameFacts, versionFacts } from './search-facts.ts';

function pair(a: string, b: string, question: VersionClass, answer?: VersionClass): ExchangePair {
  const place = (questionId: string) => ({
    sourceId: 's',
    paperId: 'p',
    setId: 't',
    set: 0,
    span: [0, 1] as const,
    questionId
  });
  const difference = (of: VersionClass) => ({ class: of, before: '', after: '', changes: [] });
  return {
    a: place(a),
    b: place(b),
    question: difference(question),
    ...(answer && { answer: { ...difference(answer), answersA: [], answersB: [] } })
  };
}

test('versions of versions belong together, and those that differ in substance are marked', () => {
  const facts = versionFacts({
    pairs: [
      pair('a', 'b', 'identical', 'typography'),
      pair('b', 'c', 'identical', 'substance'),
      pair('x', 'y', 'typography')
    ],
    copies: []
  });
  const group = (id: string) => facts.get(id)?.group;
  expect([group('a'), group('b')]).toEqual([group('c'), group('c')]);
  expect(group('x')).toBe(group('y'));
  expect(group('x')).not.toBe(group('a'));
  expect([...facts].filter(([, { differs }]) => differs).map(([id]) => id)).toEqual(['b', 'c']);
});

test('what stands twice in a source is a version of what the first of the two is a version of', () => {
  const facts = versionFacts({
    pairs: [pair('letter', 'page', 'substance')],
    copies: [
      { questionId: 'again', firstId: 'page' },
      { questionId: 'twice', firstId: 'alone' }
    ]
  });
  expect(facts.get('again')).toEqual({ group: facts.get('letter')?.group, differs: true });
  expect(facts.get('twice')).toEqual({ group: facts.get('alone')?.group, differs: false });
  expect(facts.get('twice')?.group).not.toBe(facts.get('again')?.group);
});

test('the same groups under other numbers are no news', () => {
  const facts = (groups: string) =>
    new Map([...groups].map((group, i) => [`q${i}`, { group, differs: false }]));
  expect(areSameFacts(facts('aabc'), facts('ccab'))).toBe(true);
  expect(areSameFacts(facts('aabc'), facts('aabb'))).toBe(false);
  expect(areSameFacts(facts('aabb'), facts('aabc'))).toBe(false);
  expect(areSameFacts(facts('aab'), facts('aabc'))).toBe(false);
  const differing = new Map(facts('aab')).set('q0', { group: 'a', differs: true });
  expect(areSameFacts(facts('aab'), differing)).toBe(false);
});
