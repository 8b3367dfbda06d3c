import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceEnd, sentenceStart } from './sentences.ts';

/** The sentence round "^", which is taken out first. */
function around(marked: string): string {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  return text.slice(sentenceStart(text, at), sentenceEnd(text, at));
}

test.for([
  ['Ja. Ik z^al dat doen. Nee.', 'Ik zal dat doen.'],
  ['Op 4 april jl. heb i^k dat gezegd. Nee.', 'Op 4 april jl. heb ik dat gezegd.'],
  ['Zie Kamerstuk 12 345, nr. 6 v^oor meer. Ja.', 'Zie Kamerstuk 12 345, nr. 6 voor meer.'],
  ['Het lid Bos c.s. v^roeg dit. Ja.', 'Het lid Bos c.s. vroeg dit.'],
  ['Deelt u dat? I^k wel! Mooi.', 'Ik wel!'],
  ['Kop\n\nDit i^s nieuw\n\nEn dit', 'Dit is nieuw'],
  ['Er is 1.5 meter en 2.^5 liter. Ja.', 'Er is 1.5 meter en 2.5 liter.'],
  ['Hij zei «ja.» D^aarna niets.', 'Daarna niets.'],
  ['De heer A. B^os komt. Ja.', 'De heer A. Bos komt.'],
  ['Zonder ei^nde', 'Zonder einde'],
  ['^', '']
] as const)('%s', ([marked, sentence]) => {
  expect(around(marked)).toBe(sentence);
});

test('the limits stand round the place', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '?', '\n', 'jl', '»') }),
      fc.nat(),
      (text, n) => {
        const at = text.length === 0 ? 0 : n % text.length;
        expect(sentenceStart(text, at)).toBeLessThanOrEqual(at);
        expect(sentenceEnd(text, at)).toBeGreaterThanOrEqual(at);
      }
    )
  );
});
