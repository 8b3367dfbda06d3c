import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarks, highlight } from './highlight.ts';
import { createSearchIndex, restoreSearchIndex } from './search-index.ts';
import { paperOf } from './paper-for-tests.ts';
import type { SearchIndex, SearchOptions, Segment } from './search.ts';

const DIKES = paperOf(
  'dijken',
  [
    ['Hoeveel dijkwachten zijn er?', 'Er zijn 8.000 dijkwachten. Zij krijgen een vergoeding.'],
    ['Mag een waterschap bevers vangen?', 'Alleen met een ontheffing van de provincie.'],
    ['Wat kost de AI-verordening de waterschappen?', 'Dat is niet bekend, zie Kamerstuk 26 643.'],
    ['Wanneer is de Wet open overheid van kracht?']
  ],
  {
    date: '2025-03-01',
    set: {
      title: 'De staat van de dijken',
      caseNumber: '2025Z00001',
      submitters: [{ name: 'Van der Beek', group: 'GroenLinks-PvdA' }],
      respondents: [{ role: 'minister', ministry: 'Infrastructuur en Waterstaat' }],
      submittedOn: '2025-01-10',
      receivedOn: '2025-02-10'
    }
  }
);

const RENT = paperOf(
  'huren',
  [
    ['Wat doet de huurcommissie?', 'De commissie toetst de huur van woningen.'],
    ['Hoe wordt woondiscriminatie bestreden?', 'Met een meldpunt voor huurders.'],
    ['Bent u bereid de huurprijzen te bevriezen?', 'Nee, de huren stijgen met de inflatie.']
  ],
  {
    kind: 'written-answer',
    date: '2024-06-01',
    set: {
      title: 'Huren in de stad',
      submitters: [{ name: 'Jansen', group: 'VVD' }],
      addressees: [{ name: 'De Wit', role: 'minister', ministry: 'BZK' }],
      submittedOn: '2024-04-01',
      receivedOn: '2024-05-31'
    }
  }
);

function indexOf(...papers: Parameters<SearchIndex['add']>[0]): SearchIndex {
  const index = createSearchIndex();
  index.add(papers);
  return index;
}

const index = indexOf(DIKES, RENT);
const finished: SearchOptions = { finished: true };

/** "dijken 1, huren 3": the hits by source and label. */
function drawHits(searched: SearchIndex, query: string, options: SearchOptions = finished): string {
  const { hits } = searched.search(query, options);
  return hits.map(({ sourceId, label }) => `${sourceId} ${label ?? '§'}`).join(', ');
}

describe('what finds what', () => {
  test.for([
    ['dijkwachten', 'dijken 1'],
    ['dijkwacht', 'dijken 1'],
    ['bever', 'dijken 2'],
    ['huurcommissie', 'huren 1, huren 3, huren 2'],
    ['commissie huur', 'huren 1, huren 3, huren 2'],
    ['discriminatie', 'huren 2'],
    ['discriminatei', 'huren 2'],
    ['AI verordening', 'dijken 3'],
    ['aiverordening', 'dijken 3'],
    ['26643', 'dijken 3'],
    ['26 643', 'dijken 3'],
    ['Woo', 'dijken 4'],
    ['"ontheffing van de provincie"', 'dijken 2'],
    ['"provincie ontheffing"', ''],
    ['huur -commissie', 'huren 3, huren 2'],
    ['bevers OF huurprijzen', 'huren 3, dijken 2'],
    ['indiener:beek vergoeding', 'dijken 1'],
    ['fractie:gl bever', 'dijken 2'],
    ['fractie:vvd ministerie:bzk commissie', 'huren 1'],
    ['aan:wit inflatie', 'huren 3'],
    ['jaar:2024 huurders', 'huren 2'],
    ['jaar:>2024 huurders', ''],
    ['soort:aanhangsel inflatie', 'huren 3'],
    ['zaak:2025z00001 bever', 'dijken 2'],
    ['is:onbeantwoord', 'dijken 4'],
    ['in:vraag vergoeding', ''],
    ['in:antwoord vergoeding', 'dijken 1'],
    ['niksnergensniets', '']
  ] as const)('%s → %s', ([query, hits]) => {
    expect(drawHits(index, query)).toBe(hits);
  });

  test('the last word may still be typed', () => {
    expect(drawHits(index, 'veror', {})).toBe('dijken 3');
    expect(drawHits(index, 'veror', finished)).toBe('');
  });

  test('a synonym of the user finds as well', () => {
    const own = indexOf(DIKES);
    expect(drawHits(own, 'castor')).toBe('');
    own.setSynonyms([['castor', 'bever']]);
    expect(drawHits(own, 'castor')).toBe('dijken 2');
  });

  test('the answer that another only points to is found under both', () => {
    const paper = paperOf('wijzer', [
      ['Hoeveel eenden?', 'Zeven.'],
      ['Welke?', 'Zie vraag 1.']
    ]);
    const set = paper.questionSets[0]!;
    const [first, second] = set.answers;
    const pointing = { ...set, answers: [first!, { ...second!, refersTo: [1] }] };
    const own = indexOf({ ...paper, questionSets: [pointing] });
    expect(drawHits(own, 'zeven')).toBe('wijzer 1, wijzer 2');
  });

  test('a joint answer is found under each of its questions', () => {
    const paper = paperOf('samen', [['Hoeveel eenden?', 'Samen veertig.'], ['Hoeveel ganzen?']]);
    const set = paper.questionSets[0]!;
    const joint = { ...set.answers[0]!, questionIds: set.questions.map(({ id }) => id) };
    const own = indexOf({ ...paper, questionSets: [{ ...set, answers: [joint] }] });
    expect(drawHits(own, 'veertig')).toBe('samen 1, samen 2');
  });
});

describe('what a result tells', () => {
  const draw = (segments: readonly Segment[] = []) =>
    segments.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

  test('it marks the words that were found', () => {
    const [hit] = index.search('dijkwacht vergoed', {}).hits;
    expect(draw(hit?.question)).toBe('Hoeveel [dijkwachten] zijn er?');
    expect(draw(hit?.answer)).toBe('Er zijn 8.000 [dijkwachten]. Zij krijgen een [vergoeding].');
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
      { value: 'unanswered', count: 1, chosen: false }
    ]);
  });

  test('an unknown word is offered corrected, and the query with it', () => {
    expect(index.search('woondicriminatie nu', finished).corrections).toContainEqual({
      word: 'woondicriminatie',
      replacement: 'woondiscriminatie',
      query: 'woondiscriminatie nu'
    });
  });

  test('emptiness is explained', () => {
    const { explanation } = index.search('jaar:2030 bever', finished);
    expect(explanation).toEqual({
      words: [{ word: 'bever', total: 1 }],
      without: [{ left: 'jaar:2030', query: 'bever', total: 1 }]
    });
  });

  test('some of the words are better than nothing, and are called so', () => {
    const result = index.search('bever inflatie', finished);
    expect(result.partial).toBe(true);
    expect(result.total).toBe(2);
  });

  test.for([
    ['newest', 'dijken 1'],
    ['oldest', 'huren 1'],
    ['answer-time', 'huren 1']
  ] as const)('sorted by %s, %s comes first', ([sort, first]) => {
    expect(drawHits(index, '', { sort, limit: 1 })).toBe(first);
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
  });
});

describe('facts of others', () => {
  test('labels and notes are found, and go with what set them', () => {
    const own = indexOf(DIKES);
    own.setFacts({
      labels: [{ sourceId: 'dijken', span: [110, 120], text: 'Dieren' }],
      notes: [{ sourceId: 'dijken', span: [10, 20], text: 'navragen bij de dijkgraaf' }]
    });
    expect(drawHits(own, 'label:dieren')).toBe('dijken 2');
    expect(drawHits(own, 'dijkgraaf')).toBe('dijken 1');
    own.setFacts({});
    expect(own.search('dijkgraaf', finished).hits.map(({ label }) => label)).not.toContain('1');
    expect(drawHits(own, 'label:dieren')).toBe('');
  });

  test('versions and differences filter', () => {
    const own = indexOf(DIKES);
    own.setFacts({ versions: new Map([['dijken-q2', { group: 'g', differs: true }]]) });
    expect(drawHits(own, 'heeft:versies')).toBe('dijken 2');
    expect(drawHits(own, 'heeft:verschil')).toBe('dijken 2');
  });
});

describe('similar questions', () => {
  test('share telling words and are no version of it', () => {
    const own = indexOf(
      DIKES,
      paperOf('eerder', [['Hoeveel dijkwachten zijn er per provincie?', 'Ongeveer 600.']]),
      RENT
    );
    const similar = own.findSimilar('dijken-q1');
    expect(similar.map(({ questionId }) => questionId)).toEqual(['eerder-q1']);
    expect(similar[0]?.shared).toEqual(['dijkwachten']);
    expect(own.findSimilar('unknown')).toEqual([]);
  });
});

describe('completion', () => {
  test.for([
    ['frac', 'fractie:'],
    ['fractie:', 'GroenLinks-PvdA'],
    ['indiener:be', '"Van der Beek"'],
    ['-is:on', 'onbeantwoord'],
    ['dijk ministerie:b', 'BZK'],
    ['dijkw', 'dijkwachten'],
    ['', '']
  ] as const)('%s → %s', ([typed, first]) => {
    expect(index.complete(typed, typed.length)[0]?.text ?? '').toBe(first);
  });
});

describe('keeping the index', () => {
  test('what is discarded is gone, with its words', () => {
    const own = indexOf(DIKES, RENT);
    own.discard('dijken');
    expect(own.has('dijken')).toBe(false);
    expect(drawHits(own, 'dijkwachten')).toBe('');
    expect(own.complete('dijkw', 5)).toEqual([]);
    own.add([DIKES]);
    expect(drawHits(own, 'dijkwachten')).toBe('dijken 1');
  });

  test('it can be added bit by bit, and searched in between', () => {
    const own = createSearchIndex();
    const pairs = Array.from({ length: 20 }, (_, i) => [`Vraag over eend ${i}?`, 'Ja.'] as const);
    const steps = own.addInSlices([paperOf('eenden', pairs)]);
    steps.next();
    expect(own.search('eend', finished).total).toBeGreaterThan(0);
    for (const taken of steps) expect(taken).toBeLessThanOrEqual(20);
    expect(own.search('eend', finished).total).toBe(20);
  });

  test('a snapshot gives the same index, also after something was discarded', () => {
    const own = indexOf(DIKES, RENT);
    own.discard('dijken');
    own.add([paperOf('later', [['Hoe diep is de sloot?', 'Een meter.']])]);
    const restored = restoreSearchIndex(own.snapshot());
    for (const query of ['huur', 'sloot', 'dijkwachten', 'fractie:vvd', '']) {
      expect(restored?.search(query)).toEqual(own.search(query));
    }
    restored?.discard('later');
    expect(restored?.search('sloot', finished).total).toBe(0);
  });

  test.for([['{}'], ['no json'], ['{"analyzerVersion":-1}']] as const)(
    'a snapshot such as %s is refused',
    ([snapshot]) => {
      expect(restoreSearchIndex(snapshot)).toBeUndefined();
    }
  );
});

test('any query gives a result', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const { total, hits } = index.search(query);
      expect(hits.length).toBeLessThanOrEqual(total);
      index.complete(query, query.length);
    }),
    { numRuns: 40 }
  );
});

test('highlighted pieces joined are the text', () => {
  const words = fc.constantFrom('dijk', 'Dijken', 'een', 'AI-verordening', '«', ' ', '\n', '’s');
  fc.assert(
    fc.property(
      fc.array(words).map((parts) => parts.join('')),
      (text) => {
        const marks = { terms: ['dijk', 'aiverordening'], phrases: [['een', 'dijk']] };
        const segments = highlight(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const marked = segments.filter(({ match }) => match).map((segment) => segment.text);
        expect(marked).toEqual(
          findMarks(text, marks).map(([start, end]) => text.slice(start, end))
        );
      }
    )
  );
});
