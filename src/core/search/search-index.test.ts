import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_SYNONYMS } from './analysis/dutch-synonyms.ts';
import { synonymKey } from './analysis/synonym-group.ts';
import { drawHits, finished, indexOf } from './index-for-tests.ts';
import { DIKES, type Pair, paperOf, RENT } from './index/paper-for-tests.ts';

const index = indexOf(DIKES, RENT);

describe('what finds what', () => {
  test.for([
    ['dijkwachten', 'dijken 1'],
    ['dijkwacht', 'dijken 1'],
    ['bever', 'dijken 2'],
    ['huurcommissie', 'huren 1, huren 3, huren 2'],
    // the second goes on after the one about the commission
    ['commissie huur', 'huren 1, huren 2, huren 3'],
    ['discriminatie', 'huren 2'],
    ['discriminatei', 'huren 2'],
    ['AI verordening', 'dijken 3'],
    ['aiverordening', 'dijken 3'],
    ['26643', 'dijken 3'],
    ['26 643', 'dijken 3'],
    // another number is another paper, and the year of a case tells nothing
    ['26644', ''],
    ['2024Z12345', ''],
    ['2024 Z 12345', ''],
    ['Woo', 'dijken 4'],
    ['"ontheffing van de provincie"', 'dijken 2'],
    ['"provincie ontheffing"', ''],
    ['"van de"', 'dijken 2'],
    ['"is de" wet', 'dijken 4'],
    ['één', 'dijken 1, dijken 2, huren 2'],
    ['in:vraag een', 'dijken 2'],
    ['huur -commissie', 'huren 3, huren 2'],
    ['bevers OF huurprijzen', 'huren 3, dijken 2, huren 1, huren 2'],
    ['huurcommissaris', 'huren 1'],
    ['huurpenningen', 'huren 1, huren 3, huren 2'],
    ['hoe lang mag een bever', 'dijken 2'],
    ['castors', ''],
    ['indiener:beek vergoeding', 'dijken 1'],
    ['fractie:gl bever', 'dijken 2'],
    ['fractie:vvd ministerie:bzk commissie', 'huren 1'],
    ['aan:wit inflatie', 'huren 3'],
    ['jaar:2024 huurders', 'huren 2'],
    ['jaar:>2024 huurders', ''],
    ['soort:aanhangsel inflatie', 'huren 3'],
    ['zaak:2025z00001 bever', 'dijken 2'],
    ['is:onbeantwoord', 'dijken 4'],
    ['bevat:url', ''],
    ['in:vraag vergoeding', ''],
    ['in:antwoord vergoeding', 'dijken 1'],
    ['2025 Z 00001 bever', 'dijken 2, dijken 3, dijken 1, dijken 4'],
    ['opvangen bever', 'dijken 2'],
    ['niksnergensniets', '']
  ] as const)('%s → %s', ([query, hits]) => {
    expect(drawHits(index, query)).toBe(hits);
  });

  test('the last word may still be typed', () => {
    expect(drawHits(index, 'veror', {})).toBe('dijken 3');
    // typed to its end nothing is known of it, so it goes on all the same
    expect(drawHits(index, 'veror', finished)).toBe('dijken 3');
    expect(drawHits(index, 'ver', finished)).toBe('');
  });

  test('a synonym of the user finds as well', () => {
    const own = indexOf(DIKES);
    expect(drawHits(own, 'castor')).toBe('');
    own.setSynonyms([['castor', 'bever']]);
    expect(drawHits(own, 'castor')).toBe('dijken 2');
    expect(drawHits(own, 'castors')).toBe('dijken 2');
  });

  test('a group of synonyms that comes along can be switched off', () => {
    const own = indexOf(paperOf('leger', [['Hoeveel militairen zijn er?', 'Veertig.']]));
    expect(drawHits(own, 'soldaat')).toBe('leger 1');
    const groups = BUILT_IN_SYNONYMS.flatMap(({ groups: all }) => all);
    const soldiers = groups.filter((group) => group.some((word) => word.startsWith('solda')));
    own.setSynonyms([], new Set(soldiers.map(synonymKey)));
    expect(drawHits(own, 'soldaat')).toBe('');
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

describe('facts of others', () => {
  test('labels and notes are found, and go with what set them', () => {
    const own = indexOf(DIKES);
    own.setFacts({
      labels: [{ sourceId: 'dijken', span: [110, 120], text: 'Dieren' }],
      notes: [{ sourceId: 'dijken', span: [10, 20], text: 'navragen bij de zeilmaker' }]
    });
    expect(drawHits(own, 'label:dieren')).toBe('dijken 2');
    expect(drawHits(own, 'zeilmaker')).toBe('dijken 1');
    own.setFacts({});
    expect(drawHits(own, 'zeilmaker')).toBe('');
    expect(drawHits(own, 'label:dieren')).toBe('');
  });

  test('a note stays found where its paper is read anew, and all that stands beside it', () => {
    const note = { sourceId: 'dijken', span: [10, 20], text: 'navragen bij de zeilmaker' } as const;
    const own = indexOf(DIKES, RENT);
    own.setFacts({ notes: [note] });
    own.discard('dijken');
    own.setFacts({ notes: [{ sourceId: 'huren', text: 'zie de kuiper' }] });
    expect(drawHits(own, 'bever')).toBe('');
    own.add([DIKES]);
    own.setFacts({ notes: [note] });
    expect(drawHits(own, 'zeilmaker')).toBe('dijken 1');
    expect(drawHits(own, 'dijkwacht')).toBe('dijken 1');
    expect(drawHits(own, 'kuiper')).toBe('');
    expect(drawHits(own, 'huur')).toBe(drawHits(index, 'huur'));
  });

  test('a note stays found where its paper is read anew and nothing is told of it once more', () => {
    const note = { sourceId: 'dijken', span: [10, 20], text: 'navragen bij de zeilmaker' } as const;
    const own = indexOf(DIKES, RENT);
    own.setFacts({ notes: [note] });
    own.discard('dijken');
    own.add([DIKES]);
    expect(drawHits(own, 'zeilmaker')).toBe('dijken 1');
    // and where it is told while its paper is not there
    own.discard('dijken');
    own.setFacts({ notes: [{ ...note, text: 'navragen bij de kuiper' }] });
    own.add([DIKES]);
    expect(drawHits(own, 'kuiper')).toBe('dijken 1');
    expect(drawHits(own, '"bij de kuiper"')).toBe('dijken 1');
    expect(drawHits(own, 'zeilmaker')).toBe('');
    own.setFacts({});
    expect(drawHits(own, 'kuiper')).toBe('');
  });

  test('notes that come in while a paper is being added are found in all of it', () => {
    const pairs = Array.from({ length: 20 }, (_, i): Pair => [`Vraag over eend ${i}?`, 'Ja.']);
    const own = indexOf(DIKES);
    const steps = own.addInSlices([paperOf('eenden', pairs)]);
    steps.next();
    own.setFacts({ notes: [{ sourceId: 'eenden', text: 'navragen bij de zeilmaker' }] });
    while (!steps.next().done);
    expect(own.search('zeilmaker', finished).total).toBe(20);
    expect(own.search('eend', finished).total).toBe(20);
  });

  test('versions and differences filter', () => {
    const own = indexOf(DIKES);
    own.setFacts({ versions: new Map([['dijken-q2', { group: 'g', differs: true }]]) });
    expect(drawHits(own, 'heeft:versies')).toBe('dijken 2');
    expect(drawHits(own, 'heeft:verschil')).toBe('dijken 2');
  });

  test('what another paper answers is not open, and is put off while it does not', () => {
    const own = indexOf(paperOf('open', [['Hoe hoog is de dijk?']]));
    expect(drawHits(own, 'is:onbeantwoord')).toBe('open 1');
    own.setFacts({ replies: new Map([['open-set', 'deferred']]) });
    expect(drawHits(own, 'is:uitgesteld')).toBe('open 1');
    own.setFacts({ replies: new Map([['open-set', 'answered']]) });
    expect(drawHits(own, 'is:beantwoord')).toBe('open 1');
    expect(drawHits(own, 'is:onbeantwoord')).toBe('');
    const { hits, facets } = own.search('dijk', { finished: true });
    expect(hits[0]?.state).toBe('elsewhere');
    expect(facets.state).toEqual([{ value: 'elsewhere', count: 1, chosen: false }]);
  });

  test('a question that another paper of its case answers is answered there', () => {
    const ask = (sourceId: string, first: Pair) =>
      paperOf(sourceId, [first, ['Hoe oud is de dijk?']], { set: { caseNumber: '2025Z00007' } });
    const own = indexOf(
      ask('vragen', ['Hoe hoog is de dijk?']),
      ask('antwoord', ['Hoe hoog is de dijk?', 'Drie meter.'])
    );
    expect(drawHits(own, 'is:onbeantwoord')).toBe('vragen 2, antwoord 2');
    const states = own.search('"hoe hoog"', { finished: true }).hits.map((hit) => hit.state);
    expect(states.toSorted()).toEqual(['answered', 'elsewhere']);
  });

  test.for(['0', '1', '2', '3', '4', '5'])(
    'a group of versions called %s hides nothing that is no version',
    (group) => {
      const section = (id: string) => ({
        id,
        level: 1,
        title: `Over ${id}`,
        text: 'De dijkwacht loopt.',
        spans: [[500, 600]] as const,
        footnoteMarks: [],
        children: []
      });
      const letter = paperOf('brief', [], { sections: [section('s1'), section('s2')] });
      const own = indexOf(DIKES, letter);
      own.setFacts({ versions: new Map([['dijken-q1', { group, differs: false }]]) });
      const { total } = own.search('dijkwacht', finished);
      expect(own.search('dijkwacht', { ...finished, foldVersions: true }).total).toBe(total);
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

test('what very many have is found in all of them, the best first', () => {
  const pairs = Array.from(
    { length: 1500 },
    (_, i) => [`Vraag ${i} over de eend?`, 'Ja.'] as const
  );
  const own = indexOf(paperOf('eenden', pairs), paperOf('zwaan', [['Eend of zwaan?', 'Zwaan.']]));
  expect(own.search('eend', finished).total).toBe(1501);
  expect(drawHits(own, 'eend zwaan', { ...finished, limit: 1 })).toBe('zwaan 1');
});
