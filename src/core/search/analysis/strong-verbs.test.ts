import { expect, test } from 'vitest';
import { isStrongVerb, strongForms, strongVerbsOf } from './strong-verbs.ts';

test.for([
  ['gesloten', 'sluiten', 'inflection'],
  ['sloot', 'sluiten', 'derivation'],
  ['besloten', 'besluiten', 'inflection'],
  ['aangenomen', 'aannemen', 'inflection'],
  ['verbood', 'verbieden', 'derivation'],
  ['verboden', 'verbieden', 'inflection'],
  ['verbod', 'verbieden', 'derivation'],
  ['aanbod', 'aanbieden', 'derivation'],
  ['verloren', 'verliezen', 'inflection'],
  ['onderzocht', 'onderzoeken', 'inflection'],
  ['keuze', 'kiezen', 'derivation'],
  ['gekozen', 'kiezen', 'inflection'],
  ['toezicht', 'toezien', 'derivation']
] as const)('%s may be a form of %s', ([form, verb, kinship]) => {
  expect(new Map(strongVerbsOf(form)).get(verb)).toBe(kinship);
  expect(new Map(strongForms(verb)).get(form)).toBe(kinship);
});

test.for(['reden', 'weken', 'leden', 'zag', 'leken', 'stal', 'slagen', 'verslagen', 'gemeente'])(
  '%s is taken for no verb: it is better known as another word',
  (word) => {
    expect(strongVerbsOf(word)).toEqual([]);
  }
);

test('a verb of the regular kind changes nothing', () => {
  expect(strongForms('melden')).toEqual([]);
  expect(isStrongVerb('melden')).toBe(false);
  expect(isStrongVerb('inkrimpen')).toBe(true);
});
