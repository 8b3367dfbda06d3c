import { describe, expect, test } from 'vitest';
import { ENGLISH_FIELDS, englishValue, inEnglish, valueNamed } from './english-words.ts';
import { FIELD_NAMES, FIELD_VALUES, fieldNamed } from './fields.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';

describe('English words of the query language', () => {
  test.each(FIELD_NAMES)('%s is understood by its English name', (name) => {
    expect(fieldNamed(ENGLISH_FIELDS[name])).toBe(name);
  });

  test.each(FIELD_NAMES)('every value of %s has an English word that means it', (name) => {
    const values = FIELD_VALUES[name] ?? [];
    const english = values.map((value) => englishValue(name, value));
    expect(new Set(english).size).toBe(values.length);
    expect(english.map((word) => valueNamed(name, word))).toEqual(values);
  });

  test.each([
    ['party:VVD', 'fractie:VVD'],
    ['is:unanswered', 'is:onbeantwoord'],
    ['Has:Motion', 'heeft:motie'],
    ['addressee:Wit group:VVD', 'aan:Wit fractie:VVD'],
    ['submitter:Jansen state:answered', 'indiener:Jansen is:beantwoord'],
    ['in:answer subsidie', 'in:antwoord subsidie'],
    ['wolf -kind:reply', 'wolf -soort:antwoordbrief'],
    ['is:beantwoord', 'is:beantwoord']
  ])('%s means %s', (typed, meant) => {
    const { clauses, problems } = parseQuery(typed);
    expect(printQuery({ clauses })).toBe(meant);
    expect(problems).toEqual([]);
  });

  test('gives any word of the language in English, others as they are', () => {
    expect(['indiener', 'weggelakt', 'wolf'].map(inEnglish)).toEqual(['asker', 'redacted', 'wolf']);
  });
});
