import { describe, expect, test } from 'vitest';
import { entryOf, type ExchangeText } from '../../../tests/generate/paper.ts';
import type { Finding } from './finding.ts';
import { createVersionFinder, findVersions } from './versions.ts';

const SET: readonly ExchangeText[] = [
  {
    question: 'Hoeveel bakfietsen heeft de gemeente Zuiderwoude dit jaar aangeschaft voor de post?',
    answer: 'De gemeente heeft twaalf bakfietsen aangeschaft, waarvan er drie voor de post zijn.'
  },
  {
    question:
      'Welke bruggen zijn te smal voor een bakfiets met een breedte van negentig centimeter?',
    answer:
      'Uit onderzoek van de provincie blijken vier bruggen te smal.\n\n' +
      'De ophaalbrug bij de molen wordt in het najaar verbreed en de andere drie volgen later.\n\n' +
      'Over de kosten daarvan wordt de raad bij de begroting nader geïnformeerd.'
  },
  { question: 'Deelt u de mening dat de post ook bij storm bezorgd moet worden?', answer: 'Ja.' },
  {
    question: 'Hoe worden de bezorgers verzekerd tegen ongevallen op het fietspad langs de vaart?',
    answer:
      'De bezorgers vallen onder de verzekering die het postbedrijf voor hen heeft afgesloten.'
  },
  {
    question:
      'Wanneer verschijnt de aangekondigde handreiking over veilige bezorging op het water?',
    answer: 'De handreiking verschijnt naar verwachting voor de zomer en wordt dan toegezonden.'
  }
];

const drawn = ({ code, in: place, data }: Finding) =>
  `${code} ${place.sourceId}${place.number ?? ''} ${JSON.stringify(data)}`;

/** The findings between a letter and a page that has these answers under its questions. */
function findingsOf(page: readonly ExchangeText[]): string[] {
  return findVersions([
    entryOf('letter', [{ exchanges: SET }]),
    entryOf('page', [{ exchanges: page }], 'web-page')
  ]).findings.map(drawn);
}

function withAnswers(answers: readonly (string | undefined)[]): ExchangeText[] {
  return SET.map(({ question }, at) => {
    const answer = answers[at];
    return answer === undefined ? { question } : { question, answer };
  });
}

const [first, second, , fourth, fifth] = SET.map(({ answer }) => answer!);

test('the end of a question under a number of its own belongs to that question', () => {
  const rest = 'Zo nee, waarom niet?';
  const whole = SET.map((exchange, at) =>
    at === 3 ? { ...exchange, question: `${exchange.question} ${rest}` } : exchange
  );
  const split = SET.flatMap((exchange, at): ExchangeText[] =>
    at === 3 ? [{ question: exchange.question }, { question: rest, answer: fourth! }] : [exchange]
  );
  const { pairs, findings } = findVersions([
    entryOf('letter', [{ exchanges: whole }]),
    entryOf('page', [{ exchanges: split }], 'web-page')
  ]);
  expect(findings).toEqual([]);
  expect(pairs[3]!.b.numbers).toEqual([4, 5]);
  expect(pairs.map(({ question }) => question.class)).not.toContain('substance');
});

describe('findings between two sources', () => {
  test.for<[string, readonly ExchangeText[], readonly string[]]>([
    ['nothing', SET, []],
    [
      'other quotes and capitals',
      SET.map(({ question, answer }) => ({
        question,
        answer: answer!.replace('gemeente', 'Gemeente')
      })),
      []
    ],
    [
      'a lost answer',
      withAnswers([first, second, 'Ja.', undefined, fifth]),
      ['answer-missing page4 {"words":13}']
    ],
    [
      'a lost answer whose place the next one took',
      withAnswers([first, second, 'Ja.', fifth, undefined]),
      ['answer-shifted page4 {"belongsTo":5}', 'answer-missing page4 {"words":13}']
    ],
    [
      'two answers that changed places',
      withAnswers([fourth, second, 'Ja.', first, fifth]),
      ['answer-shifted page4 {"belongsTo":1}', 'answer-shifted page1 {"belongsTo":4}']
    ],
    [
      'a long answer that stands in the place of the next one as well',
      withAnswers([first, second, 'Ja.', fourth, fourth]),
      ['answer-missing page5 {"words":12}']
    ],
    [
      'another text in the place of an answer',
      withAnswers([
        first,
        second,
        'Ja.',
        'Op dit onderwerp kom ik terug zodra het advies van de raad van state ontvangen is.',
        fifth
      ]),
      ['answer-replaced page4 {"words":16,"otherWords":13}']
    ],
    ['a short answer written otherwise', withAnswers([first, second, 'Nee.', fourth, fifth]), []],
    [
      'a lost paragraph',
      withAnswers([first, second!.split('\n\n').slice(1).join('\n\n'), 'Ja.', fourth, fifth]),
      ['paragraph-missing page2 {"paragraph":1,"words":10}']
    ],
    [
      'the last sentence of a paragraph among others',
      withAnswers([
        first,
        second!.replace(
          'smal.',
          'smal. De provincie heeft daarbij ook gekeken naar de drukte op zaterdag en op zondag.'
        ),
        'Ja.',
        fourth,
        fifth
      ]),
      []
    ],
    [
      'a paragraph that was split',
      withAnswers([first, second!.replace('verbreed en', 'verbreed\n\nen'), 'Ja.', fourth, fifth]),
      []
    ],
    [
      'a question that was rewritten beyond recognition',
      SET.map((exchange, at) =>
        at === 3
          ? { ...exchange, question: 'Wie betaalt er als iemand onderweg in het water valt?' }
          : exchange
      ),
      []
    ],
    [
      'a question that is gone',
      SET.filter((_, at) => at !== 3),
      ['question-missing page {"number":4}']
    ]
  ])('%s', ([, page, expected]) => {
    expect(findingsOf(page)).toEqual(expected);
  });
});

test('an answer found elsewhere in the source is not missing', () => {
  const page = withAnswers([`${first} ${fourth}`, second, 'Ja.', undefined, fifth]);
  expect(findingsOf(page)).toEqual([]);
});

test('the order of the sources changes nothing but the sides', () => {
  const page = entryOf(
    'page',
    [{ exchanges: withAnswers([first, second, 'Ja.', fifth, undefined]) }],
    'web-page'
  );
  const letter = entryOf('letter', [{ exchanges: SET }]);
  const there = findVersions([letter, page]).findings.map(drawn);
  expect(findVersions([page, letter]).findings.map(drawn).sort()).toEqual(there.sort());
});

test('a set that stands twice in a source is a duplicate, and compared once', () => {
  const { sets, findings, pairs } = findVersions([
    entryOf('page', [{ exchanges: SET }, { exchanges: SET }], 'web-page'),
    entryOf('letter', [{ exchanges: SET }])
  ]);
  expect(findings.map(drawn)).toEqual(['duplicate-set page {"similarity":1}']);
  expect(sets.map(({ relation }) => relation)).toEqual(['same', 'same', 'same']);
  expect(pairs).toHaveLength(SET.length);
});

test('a second copy within one source is compared like any other version', () => {
  const lost = withAnswers([first, second, 'Ja.', fifth, undefined]);
  const parted = withAnswers([first, second!.split('\n\n')[0], 'Ja.', fourth, fifth]);
  const findings = (...copies: (readonly ExchangeText[])[]) =>
    findVersions([
      entryOf(
        'page',
        copies.map((exchanges) => ({ exchanges })),
        'web-page'
      )
    ]).findings.map(drawn);
  expect(findings(SET, lost)).toEqual([
    'answer-shifted page4 {"belongsTo":5}',
    'answer-missing page4 {"words":13}',
    'duplicate-set page {"similarity":1}'
  ]);
  expect(findings(SET, parted)).toContain('paragraph-missing page2 {"paragraph":2,"words":16}');
  const { findings: found } = findVersions([
    entryOf('letter', [{ exchanges: SET }]),
    entryOf('page', [{ exchanges: SET }, { exchanges: lost }], 'web-page')
  ]);
  const missing = found.filter(({ code }) => code === 'answer-missing');
  expect(missing.map(({ in: place, other }) => [place.set, other?.sourceId])).toEqual([
    [1, 'letter'],
    [1, 'page']
  ]);
});

test('a shifted answer is compared with its counterpart, not with its neighbour', () => {
  const { pairs } = findVersions([
    entryOf('letter', [{ exchanges: SET }]),
    entryOf(
      'page',
      [{ exchanges: withAnswers([first, second, 'Ja.', fifth, undefined]) }],
      'web-page'
    )
  ]);
  expect(pairs.map(({ answer }) => answer?.class ?? 'missing')).toEqual([
    'identical',
    'identical',
    'identical',
    'missing',
    'identical'
  ]);
});

test('a slip is no slip where both words are in use elsewhere', () => {
  const copy = SET.map(({ question, answer }, at) => ({
    question: at === 0 ? question.replace('dit jaar', 'dit jaat') : question,
    answer: answer!
  }));
  const other = entryOf('other', [
    { exchanges: [{ question: 'Wat is een jaat in een jaar?', answer: 'Een woord.' }] }
  ]);
  const both = [entryOf('letter', [{ exchanges: SET }]), entryOf('page', [{ exchanges: copy }])];
  expect(findVersions(both).pairs[0]?.question.class).toBe('spelling');
  expect(findVersions([...both, other]).pairs[0]?.question.class).toBe('substance');
});

test('a common word for another one is no slip, whatever the library holds', () => {
  const copy = SET.map(({ question, answer }) => ({
    question,
    answer: answer!.replace('te smal', 'nu smal').replace('volgen later', 'volgden later')
  }));
  const both = [entryOf('letter', [{ exchanges: SET }]), entryOf('page', [{ exchanges: copy }])];
  expect(findVersions(both).pairs[1]?.answer?.changes.map(({ kind }) => kind)).toEqual([
    'words',
    'spelling'
  ]);
  const higher = copyWith('De veerkosten zijn dit jaar hoger dan in het jaar daarvoor geweest.');
  const lower = copyWith('De veerkosten zijn dit jaar lager dan in het jaar daarvoor geweest.');
  expect(findVersions([higher, lower]).pairs[0]?.answer?.class).toBe('substance');

  function copyWith(answer: string) {
    const exchanges = SET.map((exchange, at) => (at === 0 ? { ...exchange, answer } : exchange));
    return entryOf(answer, [{ exchanges }]);
  }
});

test('one text sent to several ministries is a template with its slots', () => {
  const template = (body: string, count: string) => ({
    exchanges: [
      {
        question: `Kunt u bevestigen dat ${body} met ${count} andere diensten naar één archief overstapt?`
      },
      {
        question: `Welke registers van ${body} worden daarbij in het nieuwe archief ondergebracht?`
      },
      {
        question: 'Kunt u deze vragen afzonderlijk beantwoorden voor het debat over de archiefwet?'
      }
    ]
  });
  const { templates, sets } = findVersions([
    entryOf('page', [
      template('de Waterdienst', 'drie'),
      template('het Molenfonds', 'vier'),
      template('de Veerpontraad', 'drie')
    ])
  ]);
  expect(sets.every(({ relation }) => relation === 'template')).toBe(true);
  expect(templates[0]?.slots.map(({ values }) => values.map(({ text }) => text))).toEqual([
    ['de Waterdienst', 'het Molenfonds', 'de Veerpontraad'],
    ['drie', 'vier'],
    ['de Waterdienst', 'het Molenfonds', 'de Veerpontraad']
  ]);
});

test('a source that comes later is found as if it had been there, and can go again', () => {
  const letter = entryOf('letter', [{ exchanges: SET }]);
  const page = entryOf(
    'page',
    [{ exchanges: withAnswers([first, second, 'Ja.', fifth]) }],
    'web-page'
  );
  const finder = createVersionFinder();
  finder.add(letter);
  const alone = finder.versions();
  finder.add(page);
  expect(finder.versions()).toEqual(findVersions([letter, page]));
  finder.remove('page');
  expect(finder.versions()).toEqual(alone);
});

test('a set that stands twice in its source is a copy, question by question', () => {
  const page = entryOf('page', [{ exchanges: SET }, { exchanges: SET }], 'web-page');
  const { copies } = findVersions([page]);
  const [one, two] = page.papers[0]!.questionSets;
  expect(copies).toEqual(
    SET.map((_, at) => ({ questionId: two!.questions[at]!.id, firstId: one!.questions[at]!.id }))
  );
});

test('an answer that is given hundreds of times does not overflow a call', () => {
  const answer = `${second!} ${fourth!}`;
  const exchanges = Array.from({ length: 520 }, (_, at) => ({
    question: `Wat antwoordt u op brief ${at} over de ${at * 7} bezorgers van wijk ${at * 13}?`,
    answer
  }));
  const { repeatedAnswers } = findVersions([entryOf('list', [{ exchanges }])]);
  expect(repeatedAnswers.some(({ members }) => members.length === 520)).toBe(true);
});
