import { describe, expect, test } from 'vitest';
import { paperOf } from './index/paper-for-tests.ts';
import { finished, indexOf } from './index-for-tests.ts';

describe('what is not answered', () => {
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

test.each(['is:elders', 'is:elsewhere', 'staat:elders'])(
  '%s finds what another paper answers, and only that',
  (query) => {
    const set = { caseNumber: '2025Z00009' };
    const index = indexOf(
      paperOf('vragen', [['Komt er een brug?'], ['Hoe lang wordt de brug?']], {
        kind: 'question-set',
        set
      }),
      paperOf('brief', [['Komt er een brug?', 'Ja.']], { set })
    );
    const { hits, problems } = index.search(query, finished);
    expect(problems).toEqual([]);
    expect(hits.map(({ sourceId, label }) => `${sourceId} ${label}`)).toEqual(['vragen 1']);
  }
);

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

test('who was asked is not said to have answered where nobody is', () => {
  const asked = [{ name: 'Noor Wit' }];
  const hitOf = (set: object) =>
    indexOf(paperOf('brug', [['Komt er een brug?', 'Ja.']], { set })).search('brug', finished)
      .hits[0];
  expect(hitOf({ addressees: asked })).toMatchObject({ respondents: asked, onlyAsked: true });
  const answering = hitOf({ addressees: asked, respondents: [{ name: 'Bas Zwart' }] });
  expect(answering?.respondents).toEqual([{ name: 'Bas Zwart' }]);
  expect(answering?.onlyAsked).toBeUndefined();
});
