import { describe, expect, test } from 'vitest';
import { highlight } from './results/highlight.ts';
import { DIKES, paperOf, RENT } from './index/paper-for-tests.ts';
import { drawHits, finished, indexOf } from './index-for-tests.ts';
import type { SearchOptions } from './search.ts';
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

  test('one person or group under several names is one value, and is found under each', () => {
    const copy = paperOf(
      'kopie',
      [
        ['Mag een waterschap bevers vangen?', 'Alleen met een ontheffing van de provincie.'],
        ['Hoe oud worden bevers?', 'Twintig jaar.']
      ],
      {
        kind: 'web-page',
        set: {
          caseNumber: '2025Z00001',
          submitters: [{ name: 'Tine van der Beek', group: 'GL' }],
          addressees: [{ name: 'Wit', role: 'staatssecretaris', ministry: 'I&W' }]
        }
      }
    );
    const own = indexOf(DIKES, copy);
    const { facets, total } = own.search('bevers', { ...finished, foldVersions: true });
    expect(total).toBe(2);
    expect(facets.submitter).toEqual([{ value: 'Tine van der Beek', count: 2, chosen: false }]);
    expect(facets.group).toEqual([{ value: 'GroenLinks-PvdA', count: 2, chosen: false }]);
    expect(facets.ministry).toEqual([{ value: 'IenW', count: 2, chosen: false }]);
    expect(facets.source).toEqual([
      { value: 'kopie', count: 2, chosen: false },
      { value: 'dijken', count: 1, chosen: false }
    ]);
    for (const query of ['indiener:tine', 'fractie:groenlinks', 'aan:"minister van IenW"']) {
      expect(drawHits(own, `${query} ontheffing`)).toContain('dijken 2');
    }
    expect(drawHits(own, 'aan:"staatssecretaris van IenW" bevers')).toBe('kopie 2, kopie 1');
  });

  test('facets count, and keep the way sideways when one is chosen', () => {
    const { facets, total } = index.search('', { facets: { kind: ['answer-letter'] } });
    expect(total).toBe(4);
    expect(facets.kind).toEqual([
      { value: 'answer-letter', count: 4, chosen: true },
      { value: 'written-answer', count: 3, chosen: false }
    ]);
    expect(facets.ministry).toEqual([{ value: 'IenW', count: 4, chosen: false }]);
    expect(facets.state).toEqual([
      { value: 'answered', count: 3, chosen: false },
      { value: 'late', count: 3, chosen: false },
      { value: 'unanswered', count: 1, chosen: false }
    ]);
  });

  test('versions that say the same are one hit', () => {
    const own = indexOf(
      RENT,
      { ...paperOf('kopie', [['Wat doet de huurcommissie?']]) },
      {
        ...paperOf('nog eens', [
          ['Wat doet de huurcommissie?', 'De  commissie toetst de huur van woningen.']
        ])
      }
    );
    const { hits } = own.search('"de huurcommissie"', { foldVersions: true });
    expect(hits.map((hit) => [hit.sourceId, hit.foldedVersions])).toContainEqual(['huren', 2]);
    expect(hits).toHaveLength(2);
  });

  test('of versions the one to cite is shown, where the best of them would stand', () => {
    const page = paperOf('pagina', [['Hoe hoog is de terp?', 'De terp is negen meter hoog.']], {
      kind: 'web-page',
      set: { title: 'Terp en terp' }
    });
    const letter = { ...page, kind: 'answer-letter' as const, sourceId: 'brief', id: 'brief' };
    const renamed = letter.questionSets.map((set) => ({
      ...set,
      title: 'Hoogte',
      questions: set.questions.map((question) => ({ ...question, id: 'brief-q1' })),
      answers: set.answers.map((answer) => ({ ...answer, questionIds: ['brief-q1'] }))
    }));
    const own = indexOf(page, { ...letter, questionSets: renamed });
    const apart = own.search('terp', finished).hits.map(({ sourceId }) => sourceId);
    expect(apart).toEqual(['pagina', 'brief']);
    const { hits } = own.search('terp', { ...finished, foldVersions: true });
    expect(hits.map((hit) => [hit.sourceId, hit.foldedVersions])).toEqual([['brief', 2]]);
  });

  test('a question put off is told from one that is only open', () => {
    const open = paperOf('open', [['Komt er een brug?']], {
      kind: 'question-set',
      set: { caseNumber: '2025Z00009' }
    });
    const putOff = paperOf('uitstel', [['Komt er een brug?']], {
      kind: 'deferral',
      set: { caseNumber: '2025Z00009' }
    });
    expect(indexOf(open).search('brug', finished).hits[0]?.state).toBe('unanswered');
    const both = indexOf(open, putOff);
    expect(both.search('is:uitgesteld brug', finished).total).toBe(2);
    // a notice says by itself what it is, also where no number leads to it
    const alone = paperOf('bericht', [['Komt er een brug?']], { kind: 'deferral' });
    expect(indexOf(alone).search('brug', finished).hits[0]?.state).toBe('deferred');
  });

  test('a notice says nothing of what the answer that came after it leaves open', () => {
    const set = { caseNumber: '2025Z00009' };
    const asked = [['Komt er een brug?'], ['Hoe lang wordt de brug?']] as const;
    const index = indexOf(
      paperOf('uitstel', asked, { kind: 'deferral', set }),
      paperOf('deels', [['Komt er een brug?', 'Ja.'], asked[1]], { set })
    );
    const states = index
      .search('"hoe lang"', finished)
      .hits.map((hit) => [hit.sourceId, hit.state]);
    expect(states).toContainEqual(['deels', 'unanswered']);
    expect(index.openStates('deels-paper')).toEqual({ 'deels-q2': 'unanswered' });
    expect(index.openStates('uitstel-paper')).toEqual({
      'uitstel-q1': 'elsewhere',
      'uitstel-q2': 'deferred'
    });
    expect(index.openStates('onbekend')).toEqual({});
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

describe('what a year leaves out', () => {
  const dated = indexOf(
    DIKES,
    paperOf('undated', [['Wie voert de bevers?', 'Niemand.'], ['Wie telt de zwanen?']])
  );

  test.each<[string, SearchOptions, number | undefined]>([
    ['bevers jaar:2025', finished, 1],
    ['bevers', { ...finished, facets: { year: ['2025'] } }, 1],
    ['jaar:2025', finished, 2],
    ['bevers', finished, undefined],
    ['dijkwachten jaar:2025', finished, undefined],
    ['bevers jaar:2025', { ...finished, facets: { source: ['dijken'] } }, undefined]
  ])('%s %o: %s without a date', (query, options, undated) => {
    expect(dated.search(query, options).undated).toBe(undated);
  });
});

describe('what was answered after the term', () => {
  const asked = (sourceId: string, paper: Parameters<typeof paperOf>[2]) =>
    paperOf(sourceId, [['Hoe hoog is de terp?', 'Negen meter.'], ['Hoe oud is de terp?']], paper);
  const submitted = { submittedOn: '2025-01-10' };
  const index = indexOf(
    asked('laat', { set: { ...submitted, receivedOn: '2025-02-01' } }),
    asked('net', { set: { ...submitted, receivedOn: '2025-01-31' } }),
    // a letter is dated as it is sent, the page of a site is not
    asked('brief', { date: '2025-03-01', set: submitted }),
    asked('pagina', { kind: 'web-page', date: '2025-03-01', set: submitted }),
    asked('lijst', {
      kind: 'list-of-questions',
      set: { ...submitted, receivedOn: '2025-06-01' }
    }),
    paperOf('uitstel', [['Hoe breed is de terp?']], {
      kind: 'deferral',
      set: { ...submitted, receivedOn: '2025-02-20' }
    })
  );

  test.each(['is:telaat', 'is:late', 'staat:telaat'])('%s finds the answers alone', (query) => {
    const { hits } = index.search(query, finished);
    expect(hits.map(({ sourceId, label }) => `${sourceId} ${label}`).toSorted()).toEqual([
      'brief 1',
      'laat 1'
    ]);
  });

  test('it is a choice beside the results, besides that they are answered', () => {
    const { facets, total } = index.search('', { facets: { state: ['late'] } });
    expect(total).toBe(2);
    expect(facets.state).toEqual([
      { value: 'answered', count: 5, chosen: false },
      { value: 'unanswered', count: 5, chosen: false },
      { value: 'late', count: 2, chosen: true },
      { value: 'deferred', count: 1, chosen: false }
    ]);
  });

  test('what has no answer comes behind what waited, whatever else its set answers', () => {
    const { hits } = index.search('terp', { ...finished, sort: 'answer-time' });
    const states = hits.map(({ state }) => state);
    expect(states.slice(0, 4)).toEqual(['answered', 'answered', 'answered', 'answered']);
  });

  test('a notice of delay took no days to answer', () => {
    const [hit] = index.search('breed', finished).hits;
    expect(hit).toMatchObject({ sourceId: 'uitstel' });
    expect(hit?.answerDays).toBeUndefined();
  });
});
