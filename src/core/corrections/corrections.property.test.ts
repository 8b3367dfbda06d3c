import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { UserRecord } from '../model/bundle.ts';
import type { Paper } from '../model/paper.ts';
import { createReadingPlaces } from '../model/reading-place.ts';
import { lossesOf } from '../parse/lossless.ts';
import { toPapers } from '../parse/parse.ts';
import { readStructure, type Structure } from '../parse/read-structure.ts';
import { bodyOf, type Part } from '../parse/structure/part.ts';
import type { Statement, TextRole, Thing } from './correction.ts';
import { quoteOf } from './quote.ts';
import { correctReading } from './read-corrected.ts';

// Many documents, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const SOURCE = 'a'.repeat(64);
const ROLES = ['question', 'answer', 'section'] as const;

const documents = ['seeds', 'tests/fixtures']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((path) => path.endsWith('.txt'));

/** Where things begin in these papers, as the interface takes them from their spans. */
function thingsOf(papers: readonly Paper[]): Thing[] {
  const thing = (role: TextRole, spans: readonly (readonly [number, number])[]) =>
    spans[0] ? [{ role, at: spans[0][0] }] : [];
  return papers.flatMap(({ questionSets, sections }) => [
    ...questionSets.flatMap(({ questions, answers }) => [
      ...questions.flatMap(({ heading, spans }) => thing('question', heading?.spans ?? spans)),
      ...answers.flatMap(({ heading, spans }) => thing('answer', heading?.spans ?? spans))
    ]),
    ...sections.flatMap(({ spans }) => thing('section', spans))
  ]);
}

/** Any statement about any place: of things that are there, and of places where nothing begins. */
function anyStatement(
  things: readonly Thing[],
  length: number
): fc.Arbitrary<[Statement, number, number]> {
  const place = fc.oneof(
    fc.integer({ min: 0, max: length }),
    ...(things.length > 0 ? [fc.constantFrom(...things.map(({ at }) => at))] : [])
  );
  const role = fc.constantFrom<TextRole>(...ROLES);
  const thing: fc.Arbitrary<Thing> = fc.oneof(
    fc.record({ role, at: place }),
    ...(things.length > 0 ? [fc.constantFrom(...things)] : [])
  );
  const numbers = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 2 });
  const numbering = numbers.map((named) => ({ label: named.join(' en '), numbers: named }));
  const begins = fc.record(
    { role, headingTo: fc.integer({ min: 1, max: 20 }), numbering },
    { requiredKeys: ['role'] }
  );
  const statement = fc.oneof(
    thing.map((owner): Statement => ({ kind: 'border', owner })),
    begins.map((begun): Statement => ({ kind: 'split', ...begun })),
    begins.map((begun): Statement => ({ kind: 'role', ...begun })),
    thing.map((into): Statement => ({ kind: 'merge', into })),
    numbering.map((named): Statement => ({ kind: 'renumber', numbering: named })),
    fc.array(place, { maxLength: 3 }).map((questions): Statement => ({ kind: 'assign', questions }))
  );
  return fc.tuple(statement, place, fc.oneof(place, fc.integer({ min: 1, max: 200 })));
}

function recordsOf(text: string, made: readonly [Statement, number, number][]): UserRecord[] {
  return made.map(([statement, from, to], i) => {
    const end = Math.min(text.length, to > from ? to : from + to);
    const span = [from, end] as const;
    const createdAt = new Date(Date.UTC(2026, 0, 1) + i).toISOString();
    const target = { sourceId: SOURCE, span, quote: quoteOf(text, span) };
    // Drawn as a length, so that it is often where a heading can end.
    const heading =
      'headingTo' in statement && statement.headingTo !== undefined
        ? { headingTo: from + statement.headingTo }
        : {};
    return { id: `c${i}`, createdAt, changedAt: createdAt, target, ...statement, ...heading };
  });
}

/** What a reading must be, however it was corrected. */
function expectSound(papers: readonly Paper[], text: string): void {
  expect(lossesOf(papers, text)).toEqual([]);
  const holders = papers.flatMap(({ questionSets, sections }) => [
    ...questionSets.flatMap(({ questions, answers }) => [...questions, ...answers]),
    ...sections
  ]);
  const ids = holders.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // All papers of a source are read in one order.
  const placeOf = createReadingPlaces(papers[0] ?? {});
  for (const { spans, text: read, footnoteMarks } of holders) {
    for (const [i, [start]] of spans.entries()) {
      const before = spans[i - 1];
      if (before) expect(placeOf(start)).toBeGreaterThan(placeOf(before[1] - 1));
    }
    for (const { offset } of footnoteMarks) expect(offset).toBeLessThanOrEqual(read.length);
  }
  for (const { questionSets } of papers) {
    for (const { questions, answers } of questionSets) {
      const known = new Set(questions.map(({ id }) => id));
      expect(
        answers.flatMap(({ questionIds }) => questionIds).filter((id) => !known.has(id))
      ).toEqual([]);
    }
  }
}

test.for(documents)('%s: corrected anyhow, every character is in exactly one place', (path) => {
  const text = readFileSync(path, 'utf8');
  const structure = readStructure(text);
  const things = thingsOf(toPapers(structure, SOURCE));
  fc.assert(
    fc.property(fc.array(anyStatement(things, text.length), { maxLength: 6 }), (made) => {
      expectSound(correctReading(structure, SOURCE, recordsOf(text, made)).papers, text);
    }),
    { numRuns: text.length > 20_000 ? 3 : 12 }
  );
});

test('what stands behind a text that now surrounds its heading is given to it without the heading', () => {
  const text = [
    'Verslag over veerraden',
    'De raad vroeg wat de wet toestaat.',
    'Staat de wet dit toe?',
    '',
    'Beantwoording vraag 1',
    'De wet staat dat toe.',
    '',
    'Beantwoording vraag 2',
    'Nee.'
  ].join('\n');
  const structure = readStructure(text);
  const at = text.indexOf('Beantwoording vraag 1');
  const border: Statement = { kind: 'border', owner: { role: 'section', at } };
  const above = text.indexOf('Staat');
  const made: [Statement, number, number][] = [
    [border, above, at - 2],
    [border, above + 5, text.indexOf('eantwoording vraag 2')]
  ];
  const { papers, outcomes } = correctReading(structure, SOURCE, recordsOf(text, made));
  expectSound(papers, text);
  expect(outcomes.map(({ state }) => state)).toEqual(['applied', 'applied']);
});

test.for(documents)('%s: without its corrections it is what it was', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(correctReading(readStructure(text), SOURCE, []).papers).toEqual(
    toPapers(readStructure(text), SOURCE)
  );
});

/** The same text as another parser might read it: a border stands elsewhere, or is not there. */
function readOtherwise(structure: Structure, pick: number, way: 'joined' | 'moved'): Structure {
  const parts = [...structure.parts];
  const places = parts.flatMap((part, i) => {
    const before = parts[i - 1];
    return isText(part) && before && isText(before) && before.to === part.from ? [i] : [];
  });
  const i = places[pick % Math.max(1, places.length)];
  const [before, part] = [parts[(i ?? 0) - 1], parts[i ?? 0]];
  if (i === undefined || !before || !part || !isText(before) || !isText(part)) return structure;
  if (way === 'joined') parts.splice(i - 1, 2, { ...before, to: part.to });
  else {
    const body = bodyOf(part)[0]!;
    const middle = part.heading ? part.from : Math.floor((body.from + body.to) / 2);
    parts.splice(i - 1, 2, { ...before, to: middle }, { ...part, from: middle });
  }
  return { ...structure, parts };
}

function isText(part: Part): part is Extract<Part, { role: TextRole }> {
  return part.role !== 'set' && part.role !== 'field';
}

test.for(documents)('%s: read by another parser, corrections fit or are named', (path) => {
  const text = readFileSync(path, 'utf8');
  const structure = readStructure(text);
  const things = thingsOf(toPapers(structure, SOURCE));
  const other = fc.tuple(fc.nat(), fc.constantFrom('joined' as const, 'moved' as const));
  fc.assert(
    fc.property(
      fc.array(anyStatement(things, text.length), { maxLength: 3 }),
      other,
      (made, [pick, way]) => {
        const elsewhere = readOtherwise(structure, pick, way);
        const records = recordsOf(text, made);
        const { papers, outcomes } = correctReading(elsewhere, SOURCE, records);
        expectSound(papers, text);
        const misfits = outcomes.filter(({ state }) => state === 'misfit').map(({ id }) => id);
        const fitting = records.filter(({ id }) => !misfits.includes(id));
        // One that does not fit leaves no trace.
        expect(correctReading(elsewhere, SOURCE, fitting).papers).toEqual(papers);
      }
    ),
    { numRuns: text.length > 20_000 ? 3 : 12 }
  );
});
