import { expect, test } from 'vitest';
import type { Heading } from '../structure/headings/heading.ts';
import type { Form } from './form.ts';
import { readsBetter } from './one-line-or-many.ts';

/** A reading with a question behind each "N. " of the text that `at` tells of. */
function reading(text: string, at: readonly string[]) {
  const headings = at.map((label, row): Heading => {
    const from = text.indexOf(label);
    const shape = 'number-text' as const;
    const to = from + 3;
    return {
      role: 'question',
      shape,
      numbers: [Number(label[0])],
      label,
      from,
      to,
      row,
      next: row
    };
  });
  const form: Form = { type: 'headed', headings };
  return { form, text };
}

test('keeps the reading with more questions', () => {
  const text = '1. Vaart de pont? 2. Wie betaalt de pont? 3. Wanneer vaart hij?';
  const all = reading(text, ['1. V', '2. W', '3. W']);
  const some = reading(text, ['1. V', '2. W']);
  expect(readsBetter(all, some, false)).toBe(true);
  expect(readsBetter(some, all, false)).toBe(false);
  expect(readsBetter(all, all, true)).toBe(true);
});

test('takes no question that goes on with its own number for one', () => {
  const text = '1. Vaart de pont? 2. Wat stond daar? 2. Wie betaalt de pont? 3. Wanneer?';
  const wrong = reading(text, ['1. V', '2. Wat', '3. W']);
  const right = reading(text, ['1. V', '2. Wie']);
  expect(readsBetter(wrong, right, true)).toBe(false);
});

test('takes no question that is put twice for two', () => {
  const asked = 'Kan de minister zeggen wanneer de pont weer vaart';
  const text = `1. ${asked}… 2. ${asked}? 3. Waarom is dat?`;
  const twice = reading(text, ['1. K', '2. K', '3. W']);
  expect(readsBetter(twice, reading(text, ['2. K', '3. W']), false)).toBe(false);
});

test('takes no number that begins anew with a single question for another set', () => {
  const text = '1. Vaart de pont? 2. Wie betaalt? Lees ook: 1. Is de brug open? 2';
  const headings = reading(text, ['1. V', '2. W']);
  const more = reading(text, ['1. V', '2. W', '1. I']);
  expect(readsBetter(more, headings, false)).toBe(false);
});
