import { describe, expect, test } from 'vitest';
import { highlight } from './results/highlight.ts';
import { DIKES, paperOf, RENT } from './index/paper-for-tests.ts';
import { drawHits, finished, indexOf } from './index-for-tests.ts';
import type { Segment } from './hit.ts';

const index = indexOf(DIKES, RENT);

describe('what a result tells', () => {
  const draw = (segments: readonly Segment[] = []) =>
    segments.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

  test('it marks the words that were found', () => {
    const [hit] = index.search('dijkwacht vergoed', {}).hits;
    expect(draw(hit?.question)).toBe('Hoeveel [dijkwachten] zijn er?');
    expect(draw(hit?.answer)).toBe('Er zijn 8.000 [dijkwachten]. Zij krijgen een [vergoeding].');
  });

  test('the parts of a word are marked only where they stand together', () => {
    const torn = indexOf(
      paperOf('wacht', [
        ['Wie let op de dijkwacht?', 'De dijk wacht niet, en de dijk is lang.'],
        ['Hoe lang is de wachttijd van een dijk?', 'De wacht duurt een uur.']
      ])
    );
    const { marks, hits } = torn.search('dijkwachten', finished);
    const marked = (text: string) => draw(highlight(text, marks));
    expect(marked('De dijkwacht op de dijk.')).toBe('De [dijkwacht] op de dijk.');
    expect(marked('De wachttijd voor een loket, een boot of een dijk.')).not.toContain('[');
    expect(draw(hits[0]?.question)).toBe('Wie let op de [dijkwacht]?');
  });

  test('a noun on -er with a plural is no comparative', () => {
    const free = indexOf(
      paperOf('vrij', [
        ['Hoeveel vrijwilligers zijn er?', 'Elke vrijwilliger telt.'],
        ['Wat is de vrijwillige bijdrage?', 'Die is vrijwillig.']
      ])
    );
    free.setSynonyms([['brandwacht', 'vrijwilliger']]);
    expect(free.search('brandwacht', finished).marks.terms).toEqual([
      'vrijwilliger',
      'vrijwilligers'
    ]);
    expect(drawHits(free, 'vrijwilliger')).toBe('vrij 1, vrij 2');
  });

  test('it says how a word was found', () => {
    const [hit] = index.search('discriminatie', finished).hits;
    expect(hit?.because).toEqual([
      { word: 'discriminatie', found: 'woondiscriminatie', by: 'compound' }
    ]);
  });

  test('it tells who asked, the state and the days', () => {
    const [hit] = index.search('bevers', finished).hits;
    expect(hit).toMatchObject({
      state: 'answered',
      answerDays: 31,
      date: '2025-02-10',
      submitters: [{ name: 'Van der Beek' }]
    });
  });
});

test('a word of a full name finds also where only a part of the name stands', () => {
  const asked = (sourceId: string, name: string, group: string) =>
    paperOf(sourceId, [['Hoe gaat het?', 'Goed.']], {
      date: '2025-03-01',
      set: { submitters: [{ name, group }] }
    });
  const named = indexOf(
    asked('voluit', 'Wilma Ossenrode', 'GroenLinks-PvdA'),
    asked('kort', 'Ossenrode', 'GL'),
    asked('ander', 'Hendrik Zwaan', 'VVD')
  );
  expect(drawHits(named, 'wilma').split(', ').sort()).toEqual(['kort 1', 'voluit 1']);
  expect(drawHits(named, 'wilma ossenrode').split(', ').sort()).toEqual(['kort 1', 'voluit 1']);
  expect(drawHits(named, 'wilma', { facets: { submitter: ['Hendrik Zwaan'] } })).toBe('');
  expect(drawHits(named, '-wilma hoe')).toBe('ander 1');
  // one group under the names that it had and has
  for (const group of ['GL', 'GroenLinks', 'PvdA', 'GroenLinks-PvdA']) {
    expect(drawHits(named, group).split(', ').sort(), group).toEqual(['kort 1', 'voluit 1']);
  }
  named.discard('voluit');
  expect(drawHits(named, 'wilma')).toBe('');
});

describe('queries of many words', () => {
  const long = indexOf(
    paperOf('long', [
      ['Hoeveel eikels rapen de eekhoorns?', 'Veel.'],
      [
        'Krijgen zeven parken, tuinen, vijvers, lanen, bruggen en hekken een hovenier?',
        'De hovenier van de vijvers komt in mei.'
      ]
    ])
  );

  test('are found though none of the words weighs a fifth of the query', () => {
    expect(drawHits(long, 'parken tuinen vijvers lanen bruggen hekken egels')).toBe('long 2');
  });

  test('"pers" is no form of "per", and "leert" no part of "formuleert"', () => {
    const other = indexOf(
      paperOf('other', [
        ['Wat kost het per jaar?', 'Per jaar een euro.'],
        ['Wat schrijft de pers?', 'Niets.'],
        ['Wie formuleert de vragen?', 'De griffier.'],
        ['Wat leert een griffier?', 'Schrijven.']
      ])
    );
    expect(drawHits(other, 'pers')).toBe('other 2');
    expect(drawHits(other, 'leert')).toBe('other 4');
  });
});
