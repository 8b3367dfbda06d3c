import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import type { SavedTerms } from './saved-terms.ts';
import { TERM_FIELDS, type UnitTerms } from './term-index.ts';

const WORDS = ['dijk', 'huur', 'wolf', 'vis', 'aak'];
const terms = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 });
const unit = fc.record({ context: terms, question: terms, answer: terms, notes: terms });
const library = fc.record({
  units: fc.array(unit, { minLength: 1, maxLength: 8 }),
  discarded: fc.array(fc.nat(7), { maxLength: 3 })
});

/** What MiniSearch's own search gives each unit for a word, were the others never there. */
function scoresOfMiniSearch(
  units: readonly UnitTerms[],
  gone: readonly number[],
  word: string
): Map<number, number> {
  const tokenize = (text: string) => text.split(' ').filter((term) => term !== '');
  const index = new MiniSearch({ fields: [...TERM_FIELDS], tokenize });
  const textOf = (own: UnitTerms) =>
    Object.fromEntries(TERM_FIELDS.map((field) => [field, own[field].join(' ')]));
  const rows = units.map((own, id) => ({ id, ...textOf(own) }));
  index.addAll(rows.filter(({ id }) => !gone.includes(id)));
  const boost = { context: 0.6, question: 2.5, answer: 1, notes: 0.5 };
  const found = index.search(word, { boost });
  return new Map(found.map(({ id, score }) => [id as number, score]));
}

function round(scores: Iterable<readonly [number, number]>): [number, number][] {
  return [...scores]
    .map(([number, score]): [number, number] => [number, Number(score.toFixed(9))])
    .sort((a, b) => a[0] - b[0]);
}

test('a word alone has the scores that MiniSearch gives it, also after a snapshot', () => {
  fc.assert(
    fc.property(library, ({ units, discarded }) => {
      const gone = [...new Set(discarded)].filter((number) => number < units.length);
      const engine = createEngine(() => 1);
      units.forEach((own, number) => engine.add(number, own));
      engine.discard(gone);
      const restored = createEngine(
        () => 1,
        JSON.parse(JSON.stringify(engine.save())) as SavedTerms
      );
      for (const word of WORDS) {
        const theirs = round(scoresOfMiniSearch(units, gone, word));
        for (const own of [engine, restored]) {
          const { units: found, of } = own.score(new Map([[word, 1]]));
          expect(round(found.map((number) => [number, of[number]!]))).toEqual(theirs);
        }
      }
    })
  );
});

test('a unit that was discarded can be taken in again under its number', () => {
  const engine = createEngine(() => 1);
  const none = { context: [], answer: [], notes: [] };
  engine.add(0, { ...none, question: ['wolf'] });
  engine.discard([0]);
  engine.add(0, { ...none, question: ['vis'] });
  expect(engine.score(new Map([['wolf', 1]])).units).toEqual([]);
  expect(engine.score(new Map([['vis', 1]])).units).toEqual([0]);
});
