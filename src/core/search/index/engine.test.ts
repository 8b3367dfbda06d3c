import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import type { SavedTerms } from './saved-terms.ts';
import { TERM_FIELDS, type TermField, type UnitTerms } from './term-index.ts';

const WORDS = ['dijk', 'huur', 'wolf', 'vis', 'aak'];
const terms = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 });
const unit = fc.record({ context: terms, question: terms, answer: terms, notes: terms });
const library = fc.record({
  units: fc.array(unit, { minLength: 1, maxLength: 8 }),
  discarded: fc.array(fc.nat(7), { maxLength: 3 })
});

const WEIGHTS = { context: 0.6, question: 2.6, answer: 0.7, notes: 0.4 };

function rarityOf(having: number, all: number): number {
  const found = Math.min(having, all);
  return Math.log(1 + (all - found + 0.5) / (found + 0.5));
}

/** BM25F as written in a textbook, over the units themselves. */
function scoresByFormula(
  units: readonly UnitTerms[],
  gone: readonly number[],
  spellings: ReadonlyMap<string, number>
): Map<number, number> {
  const kept = units.map((_, number) => number).filter((number) => !gone.includes(number));
  const lengthOf = (number: number, field: TermField) => new Set(units[number]![field]).size;
  const scores = new Map<number, number>();
  for (const number of kept) {
    let count = 0;
    let best = 0;
    for (const [term, weight] of spellings) {
      for (const field of TERM_FIELDS) {
        const frequency = units[number]![field].filter((own) => own === term).length;
        if (frequency === 0) continue;
        const mean = kept.reduce((sum, other) => sum + lengthOf(other, field), 0) / kept.length;
        const length = 0.1 + (0.9 * lengthOf(number, field)) / mean;
        count += (weight * WEIGHTS[field] * frequency) / length;
        best = Math.max(best, weight);
      }
    }
    if (count === 0) continue;
    const having = [...spellings.values()].reduce((sum, weight) => sum + weight, 0);
    const family = rarityOf(having, kept.length);
    // the literal word counts for half by its own rarity
    const telling = best === 1 ? (family + rarityOf(1, kept.length)) / 2 : family;
    scores.set(number, telling * (0.1 * best + (5 * count) / (4 + count / best)));
  }
  return scores;
}

function round(scores: Iterable<readonly [number, number]>): [number, number][] {
  return [...scores]
    .map(([number, score]): [number, number] => [number, Number(score.toFixed(9))])
    .sort((a, b) => a[0] - b[0]);
}

test('scores are those of BM25F, also after units are gone and after a snapshot', () => {
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
      for (const [i, word] of WORDS.entries()) {
        const spellings = new Map([
          [word, 1],
          [WORDS[(i + 1) % WORDS.length]!, 0.5]
        ]);
        const theirs = round(scoresByFormula(units, gone, spellings));
        for (const own of [engine, restored]) {
          const { units: found, of } = own.score(spellings);
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
