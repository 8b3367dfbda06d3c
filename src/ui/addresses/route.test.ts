import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupKind } from '../../core/compare/decisions.ts';
import type { SortOrder } from '../../core/search/search.ts';
import { CHANGE_GROUPS } from '../comparing/change-groups.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

test.for<[string, Route]>([
  ['', { screen: 'library' }],
  ['#/', { screen: 'library' }],
  ['#/over', { screen: 'about' }],
  ['#/stuk/9b1db9fa7e', { screen: 'paper', paper: '9b1db9fa7e' }],
  [
    '#/stuk/9b1db9fa7e.2-wolven-op-de-heide/set/3/vraag/13a',
    {
      screen: 'paper',
      paper: '9b1db9fa7e.2',
      slug: 'wolven-op-de-heide',
      set: 3,
      place: { type: 'question', key: '13a' }
    }
  ],
  [
    '#/stuk/9b1db9fa7e/deel/4?vindplaats=plaats',
    { screen: 'paper', paper: '9b1db9fa7e', place: { type: 'section', number: 4 }, source: 'place' }
  ],
  [
    '#/stuk/9b1db9fa7e/vraag/4?q=wolf&soort=other&vindplaats=plaats',
    {
      screen: 'paper',
      paper: '9b1db9fa7e',
      place: { type: 'question', key: '4' },
      source: 'place',
      found: { screen: 'search', query: 'wolf', facets: { kind: ['other'] } }
    }
  ],
  [
    '#/stuk/9b1db9fa7e/tekst/120-345',
    { screen: 'paper', paper: '9b1db9fa7e', place: { type: 'passage', start: 120, end: 345 } }
  ],
  [
    '#/stuk/9b1db9fa7e/vraag/4?toon=onbeantwoord',
    {
      screen: 'paper',
      paper: '9b1db9fa7e',
      place: { type: 'question', key: '4' },
      outlined: 'unanswered'
    }
  ],
  ['#/openstaand', { screen: 'open-sets' }],
  ['#/toezeggingen', { screen: 'undertakings' }],
  ['#/cijfers', { screen: 'figures' }],
  ['#/cijfers?per=onzin&toon=alles', { screen: 'figures' }],
  ['#/cijfers?per=fractie', { screen: 'figures', chosen: { by: 'groups' } }],
  [
    '#/openstaand?toon=alles&ministerie=BZK&sorteer=nieuwste',
    { screen: 'open-sets', chosen: { state: 'all', ministry: 'BZK', sort: 'newest' } }
  ],
  [
    '#/toezeggingen?q=brief+over+dijken&soort=moties&datum=alleen',
    { screen: 'undertakings', chosen: { text: 'brief over dijken', type: 'motion', due: 'dated' } }
  ],
  ['#/notities', { screen: 'notes' }],
  ['#/mappen', { screen: 'collections' }],
  ['#/mappen/a1-b2', { screen: 'collection', id: 'a1-b2' }],
  ['#/zoeken?q=wolf+%26+ree', { screen: 'search', query: 'wolf & ree' }],
  [
    '#/versies/9b1db9fa7e:1/9b1db9fa7e.2:3',
    {
      screen: 'set-comparison',
      a: { paper: '9b1db9fa7e', set: 1 },
      b: { paper: '9b1db9fa7e.2', set: 3 }
    }
  ],
  ['#/versies?soort=sjabloon&q=wolf', { screen: 'versions', kind: 'template', text: 'wolf' }],
  [
    '#/matrix/9b1db9fa7e:1/9b1db9fa7e:2?basis=2',
    {
      screen: 'many-versions',
      sets: [
        { paper: '9b1db9fa7e', set: 1 },
        { paper: '9b1db9fa7e', set: 2 }
      ],
      base: 1
    }
  ],
  [
    '#/vergelijken/9b1db9fa7e:1:13a/9b1db9fa7e:2:1?toon=12&weergave=tekst&verschil=antwoord-120-118',
    {
      screen: 'comparison',
      a: { paper: '9b1db9fa7e', set: 1, question: '13a' },
      b: { paper: '9b1db9fa7e', set: 2, question: '1' },
      shown: ['words', 'facts'],
      layout: 'inline',
      change: 'antwoord-120-118'
    }
  ],
  [
    '#/afdrukken/versies/9b1db9fa7e:1/9b1db9fa7e:2',
    {
      screen: 'comparison-print',
      of: {
        screen: 'set-comparison',
        a: { paper: '9b1db9fa7e', set: 1 },
        b: { paper: '9b1db9fa7e', set: 2 }
      }
    }
  ],
  ['#/versies/9b1db9fa7e:1', { screen: 'unknown' }],
  ['#/matrix/9b1db9fa7e:1', { screen: 'unknown' }],
  ['#/stuk/onzin', { screen: 'unknown' }],
  ['#/stuk/9b1db9fa7e/set/nul', { screen: 'unknown' }],
  ['#/stuk/%E0%A4%A', { screen: 'unknown' }],
  ['#/constructor', { screen: 'unknown' }]
])('%s', ([address, route]) => {
  expect(parseRoute(address)).toEqual(route);
});

const key = fc.stringMatching(/^[0-9a-f]{10}(\.[1-9]\d?)?$/);
const count = fc.integer({ min: 1, max: 9999 });
const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[:/]/.test(text));
const question = fc.record({ paper: key, set: count, question: word });
const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    screen: fc.constant('open-sets' as const),
    chosen: fc.record(
      {
        state: fc.constantFrom('answered', 'all'),
        ministry: fc.string({ minLength: 1 }),
        group: fc.string({ minLength: 1 }),
        sort: fc.constantFrom('newest', 'oldest', 'questions', 'title')
      },
      { requiredKeys: ['state'] }
    )
  }),
  fc.record(
    {
      screen: fc.constant('search' as const),
      query: fc.string(),
      facets: fc.record(
        { kind: values, year: values, source: values },
        { requiredKeys: ['source'] }
      ),
      sort: fc.constantFrom<SortOrder>('relevance', 'newest', 'oldest', 'answer-time'),
      unfolded: fc.constant(true as const)
    },
    { requiredKeys: ['screen', 'query'] }
  ),
  fc.record({
    screen: fc.constant('set-comparison' as const),
    a: fc.record({ paper: key, set: count }),
    b: fc.record({ paper: key, set: count })
  }),
  fc.record(
    {
      screen: fc.constant('comparison' as const),
      a: question,
      b: question,
      shown: fc.subarray([...CHANGE_GROUPS]),
      layout: fc.constantFrom('side-by-side' as const, 'inline' as const),
      change: fc.string({ minLength: 1 })
    },
    { requiredKeys: ['screen', 'a', 'b'] }
  ),
  fc.record(
    {
      screen: fc.constant('versions' as const),
      kind: fc.constantFrom<GroupKind>('same', 'template', 'answers', 'contained'),
      text: fc.string({ minLength: 1 })
    },
    { requiredKeys: ['screen'] }
  ),
  fc.record(
    {
      screen: fc.constant('many-versions' as const),
      sets: fc.array(fc.record({ paper: key, set: count }), { minLength: 2, maxLength: 9 }),
      base: fc.constantFrom(0, 1)
    },
    { requiredKeys: ['screen', 'sets'] }
  ),
  fc.record(
    { screen: fc.constant('print' as const), paper: key, set: count, question: word },
    { requiredKeys: ['screen', 'paper'] }
  ),
  fc.record({ screen: fc.constant('print' as const), paper: key, section: count }),
  fc.record({ screen: fc.constant('print-collection' as const), collection: word }),
  fc.constant({ screen: 'print-chosen' as const }),
  fc.record(
    {
      screen: fc.constant('paper' as const),
      paper: key,
      slug: fc.stringMatching(/^[a-z]+(-[a-z]+)*$/),
      set: count,
      place: fc.oneof(
        fc.record({ type: fc.constant('question' as const), key: word }),
        fc.record({ type: fc.constant('passage' as const), start: count, end: count }),
        fc.record({ type: fc.constantFrom('section' as const, 'note' as const), number: count })
      ),
      source: fc.constantFrom('place' as const, 'unplaced' as const),
      outlined: fc.constantFrom('unanswered', 'joint', 'pointer', 'warning')
    },
    { requiredKeys: ['screen', 'paper'] }
  ),
  fc.record({ screen: fc.constant('collection' as const), id: word }),
  fc.constantFrom<Route>({ screen: 'library' }, { screen: 'unknown' })
);

test('every route reads back from its address', () => {
  fc.assert(
    fc.property(route, (r) => {
      expect(parseRoute(formatRoute(r))).toEqual(r);
    })
  );
});

test('any address gives a route', () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      expect(parseRoute(`#/${address}`).screen).not.toBe('');
    })
  );
});
