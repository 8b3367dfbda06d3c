import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bundle, UserRecord } from '../model/bundle.ts';
import { EMPTY_PAPER } from '../model/empty-paper.ts';
import type { Paper } from '../model/paper.ts';
import { createBundle, formatBundle, isSameBundle } from './create.ts';
import { checkBundle, readBundle } from './validate.ts';

const hash = async (text: string) => createHash('sha256').update(text).digest('hex');
const SCHEMA: unknown = JSON.parse(
  readFileSync(new URL('../../../docs/bundle.schema.json', import.meta.url), 'utf8')
);
const matchesSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  SCHEMA as Record<string, unknown>
);

const TIME = '2025-03-01T12:00:00.000Z';
const TEXT = 'Vraag 1\nVaart de pont nog?\nAntwoord 1\nJa.\n1';

const note: UserRecord = {
  id: 'n1',
  kind: 'note',
  createdAt: TIME,
  changedAt: TIME,
  text: 'Nabellen'
};

/** What a parser could have made of a text that begins with `TEXT`; the rest is not understood. */
function paperOf(text: string, sourceId: string): Paper {
  const person = { name: 'Van Dalen', group: 'Noorderlicht' };
  const question = {
    id: `${sourceId}-q`,
    label: '1',
    number: 1,
    numbers: [1],
    heading: { text: 'Vraag 1', spans: [[0, 7]] as const },
    text: 'Vaart de pont nog?',
    spans: [[8, 26]] as const,
    footnoteMarks: []
  };
  const answer = {
    id: `${sourceId}-a`,
    heading: { text: 'Antwoord 1', spans: [[27, 37]] as const },
    questionIds: [question.id],
    questionNumbers: [1],
    text: 'Ja.',
    spans: [[38, 41]] as const,
    footnoteMarks: []
  };
  const set = {
    id: `${sourceId}-s`,
    submitters: [person],
    addressees: [],
    respondents: [{ role: 'minister', ministry: 'Veren' }],
    submittedOn: '2025-03-01',
    span: [0, 41] as const,
    questions: [question],
    answers: [answer]
  };
  return {
    ...EMPTY_PAPER,
    id: sourceId,
    sourceId,
    kind: 'answer-letter',
    references: [{ type: 'kamerstuk', raw: '29 984', span: [0, 1], normal: { dossier: '29984' } }],
    questionSets: [set],
    unplaced: [{ spans: [[41, text.length]] }],
    diagnostics: [{ code: 'numbers-counted', severity: 'info', span: [0, 1], data: {} }]
  };
}

async function bundleOf(texts: readonly string[], extra: Partial<Bundle> = {}): Promise<Bundle> {
  const sources = await Promise.all(
    texts.map(async (text, i) => ({
      id: await hash(text),
      name: `brief ${i}.txt`,
      names: [`brief ${i}.txt`],
      text,
      encoding: 'utf-8' as const,
      size: text.length,
      lastModified: 0
    }))
  );
  const papers = sources.map(({ id, text }) => paperOf(text, id));
  const parts = { sources, papers, generator: 'repliek 0.0.0', createdAt: TIME };
  return { ...createBundle({ ...parts, annotations: { notes: [note] } }), ...extra };
}

/** A bundle's JSON with another value at a place; without one there where there is no value. */
async function spoiled(pointer: string, value?: unknown): Promise<string> {
  const bundle: unknown = JSON.parse(formatBundle(await bundleOf([TEXT])));
  const keys = pointer.split('/').slice(1);
  const last = keys.pop()!;
  const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], bundle);
  if (value === undefined) delete (parent as Record<string, unknown>)[last];
  else (parent as Record<string, unknown>)[last] = value;
  return JSON.stringify(bundle);
}

test('what is made is valid, by our rules and by the published schema', async () => {
  const json = formatBundle(await bundleOf([TEXT, `${TEXT} en meer`]));
  expect(await checkBundle(json, hash)).toEqual([]);
  expect(matchesSchema(JSON.parse(json)), JSON.stringify(matchesSchema.errors)).toBe(true);
});

test('the same parts in another order make the same file', async () => {
  const bundle = await bundleOf([TEXT, `${TEXT} en meer`]);
  const turned = createBundle({
    ...bundle,
    sources: bundle.sources.toReversed(),
    papers: bundle.papers.toReversed()
  });
  expect(formatBundle(turned)).toBe(formatBundle(bundle));
  expect(isSameBundle(turned, { ...bundle, createdAt: 'later', generator: 'other' })).toBe(true);
});

test('reading gives back what was made', async () => {
  const bundle = await bundleOf([TEXT]);
  const { sources, corrections, annotations, createdAt, generator } = bundle;
  expect(await readBundle(formatBundle(bundle), hash)).toEqual({
    ok: true,
    bundle: { sources, corrections, annotations, createdAt, generator }
  });
});

test('fields that later versions add are no error, and those of a record are kept', async () => {
  const json = await spoiled('/later', { a: 1 });
  expect(await checkBundle(json, hash)).toEqual([]);
  const read = await readBundle(json, hash);
  expect(read.ok && read.bundle.annotations.notes[0]).toEqual(note);
  expect(read.ok && 'later' in read.bundle).toBe(false);
});

describe('what is wrong is named with its place', () => {
  const TWICE = { spans: [[0, 5]] };
  const source = { id: 'x', name: 'x', names: ['x'], text: '', encoding: 'utf-8', size: 0 };

  test.for([
    ['another text', '/sources/0/text', 'Iets anders.', '/sources/0/id'],
    ['a name not among the names', '/sources/0/names', ['x'], '/sources/0/names'],
    ['half a character', '/sources/0/text', 'a\ud800', '/sources/0/text'],
    ['an unknown encoding', '/sources/0/encoding', 'ebcdic', '/sources/0/encoding'],
    ['a source without its time', '/sources/0', source, '/sources/0/lastModified'],
    ['a missing list', '/annotations/notes', undefined, '/annotations/notes'],
    [
      'a record without a time',
      '/annotations/notes/0/changedAt',
      undefined,
      '/annotations/notes/0/changedAt'
    ],
    ['a record twice', '/annotations/notes/1', note, '/annotations/notes/1/id'],
    ['a later version', '/version', 2, ''],
    ['another format', '/format', 'x', ''],
    ['a paper without its source', '/papers/0/sourceId', 'f'.repeat(64), '/papers/0/sourceId'],
    ['an unknown kind', '/papers/0/kind', 'novel', '/papers/0/kind'],
    [
      'a span past the end',
      '/papers/0/unplaced/0/spans/0',
      [41, 999],
      '/papers/0/unplaced/0/spans/0'
    ],
    [
      'a span that ends first',
      '/papers/0/unplaced/0/spans/0',
      [5, 2],
      '/papers/0/unplaced/0/spans/0'
    ],
    ['text held twice', '/papers/0/unplaced/1', TWICE, '/papers/0/unplaced/1/spans/0'],
    ['text held by nothing', '/papers/0/questionSets', [], '/sources/0/text'],
    [
      'an answer to no question',
      '/papers/0/questionSets/0/answers/0/questionIds/0',
      'x',
      '/papers/0/questionSets/0/answers/0/questionIds/0'
    ],
    ['a list that is none', '/papers', {}, '/papers']
  ] as const)('%s', async ([, place, value, pointer]) => {
    const errors = await checkBundle(await spoiled(place, value), hash);
    expect(errors.map((error) => error.pointer)).toContain(pointer);
    expect(errors[0]?.message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('hostile files', () => {
  test.for([
    ['nothing', ''],
    ['half a file', '{"format":"repliek-bundle"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"repliek-bundle"'],
    ['very deep', '['.repeat(5000) + ']'.repeat(5000)],
    [
      'very deep in a record',
      `{"format":"repliek-bundle","version":1,"x":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}}`
    ]
  ])('%s is refused', async ([, json]) => {
    expect(await readBundle(json!, hash)).toMatchObject({ ok: false });
  });

  test('keys that could poison an object are left behind', async () => {
    const json = formatBundle(await bundleOf([TEXT])).replace(
      '"text":"Nabellen"',
      '"text":"Nabellen","__proto__":{"polluted":true},"deep":{"constructor":{"polluted":true},"kept":1}'
    );
    const read = await readBundle(json, hash);
    expect(read.ok && read.bundle.annotations.notes[0]).toEqual({ ...note, deep: { kept: 1 } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('any change to the JSON is either refused or leaves a bundle that can be made again', async () => {
    const json = formatBundle(await bundleOf([TEXT]));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: json.length - 1 }),
        fc.string({ maxLength: 3 }),
        async (at, put) => {
          const read = await readBundle(json.slice(0, at) + put + json.slice(at + 1), hash);
          if (!read.ok) {
            expect(read.errors.length).toBeGreaterThan(0);
            return;
          }
          const again = await readBundle(
            formatBundle(createBundle({ ...read.bundle, papers: [] })),
            hash
          );
          expect(again).toEqual(read);
        }
      ),
      { numRuns: 300 }
    );
  });
});
