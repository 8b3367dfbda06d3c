import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossesOf } from './lossless.ts';
import { parse } from './parse.ts';

const ID = '0'.repeat(64);

/** Folders with documents; those beside the project are absent on other machines. */
const documents = ['seeds', 'tests/fixtures', '../shared/seeds']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((path) => path.endsWith('.txt'));

test.for(documents)('%s: every character in exactly one place', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(lossesOf(parse(text, ID), text)).toEqual([]);
});

// What is drawn in a list is told apart by its id: of two with one id the whole list is not drawn.
test.for(documents)('%s: no two things with one id', (path) => {
  const ids = idsIn(parse(readFileSync(path, 'utf8'), ID));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

/** Every `id` in it, to its depth. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** Lines as they occur, in any order: what a grammar of well-formed documents would never write. */
const line = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\f',
    '|',
    '![]() |',
    'Vraag 1',
    'Vraag 2 en 3',
    ' Antwoord',
    'Antwoord op vraag 2 en',
    '124',
    '3.',
    '1. Waarom is dat zo?',
    '1 De noot, 3 mei 2024',
    'Kunt u dit toelichten?1',
    'Ja.',
    'Het kabinet deelt dat.2 Zie vraag 3.',
    '[footnoteRef:2] is dit. [2:  een noot ]',
    'Een onderwerp |',
    'Pagina 2 van 9',
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1',
    'Vragen van het lid Jansen (X) aan de Minister van Y over Z (ingezonden 3 mei 2024).',
    'TER INFORMATIE',
    'Datum',
    'een woord dat over de regel wordt afge-',
    'broken',
    'De minister van Zaken,'
  )
);

test('any lines: every character in exactly one place', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      expect(lossesOf(parse(text, ID), text)).toEqual([]);
    }),
    { numRuns: 400 }
  );
}, 60_000);

test('any text: every character in exactly one place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(lossesOf(parse(text, ID), text)).toEqual([]);
    }),
    { numRuns: 300 }
  );
}, 60_000);
