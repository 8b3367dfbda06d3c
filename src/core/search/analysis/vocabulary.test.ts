import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVocabulary } from './vocabulary.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'k'), minLength: 1, maxLength: 6 });

test('terms that contain a part are exactly those that have it, each once, in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters), fc.uniqueArray(letters), letters, (own, gone, part) => {
      const vocabulary = createVocabulary();
      vocabulary.add({ own: new Set([...own, ...gone]), shared: new Set() });
      vocabulary.remove({ own: new Set(gone), shared: new Set() });
      const kept = own.filter((term) => !gone.includes(term));
      expect(vocabulary.placesContaining(part).map(vocabulary.termAt)).toEqual(
        kept.filter((term) => term.includes(part)).sort()
      );
    })
  );
});
