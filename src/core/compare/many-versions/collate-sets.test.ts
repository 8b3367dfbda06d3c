import { expect, test } from 'vitest';
import { entryOf, type ExchangeText } from '../../../../tests/generate/paper.ts';
import { collateSets, type CollatedPassage } from './collate-sets.ts';

/** A passage as the base has it, each variant with all readings: "een {smal|breed×2} pad". */
function draw({ texts, variants }: CollatedPassage, base: number): string {
  const text = texts[base];
  if (text === undefined) return '–';
  let drawn = '';
  let end = 0;
  for (const { spans, groups } of variants) {
    const own = spans[base]!;
    const readings = groups.map((group) => {
      const reading = texts[group[0]!]!.slice(...spans[group[0]!]!);
      return group.length > 1 ? `${reading}×${group.length}` : reading;
    });
    drawn += `${text.slice(end, own[0])}{${readings.join('|')}}`;
    end = own[1];
  }
  return drawn + text.slice(end);
}

const ask = (who: string, paper: string): ExchangeText[] => [
  { question: `Welke gebouwen van ${who} hebben een groen dak dat voor bijen geschikt is?` },
  { question: `Kent u het rapport over daken, Kamerstuk ${paper}, van de onderzoekers uit Delft?` },
  { question: 'Wanneer wordt de Kamer over het vervolg van dit programma geïnformeerd?' }
];
const library = [
  entryOf('page', [
    { exchanges: ask('de politie', '36200-12') },
    { exchanges: ask('het leger', '36200-12') },
    { exchanges: ask('de post', '3620-12') }
  ])
];

test('one text made for several: its slots, and what is odd in them', () => {
  const found = collateSets(library, ['page/0', 'page/1', 'page/2'], 0, { answers: false })!;
  expect(found.exchanges.map(({ question }) => draw(question, 0))).toEqual([
    'Welke gebouwen van {de politie|het leger|de post} hebben een groen dak dat voor bijen geschikt is?',
    'Kent u het rapport over daken, Kamerstuk {36200×2|3620}-12, van de onderzoekers uit Delft?',
    'Wanneer wordt de Kamer over het vervolg van dit programma geïnformeerd?'
  ]);
  const odd = found.exchanges.flatMap(({ question }) =>
    question.variants.flatMap(({ oddities }) => oddities)
  );
  expect(odd).toEqual([{ code: 'number', value: 1, text: '3620', usual: '36200' }]);
});

test('versions: their answers too, what one lacks, and what only another one has', () => {
  const towers = [
    { question: 'Hoe oud is de toren van de kerk in Nijendam volgens u?', answer: 'Zes eeuwen.' },
    { question: 'Wie betaalt het onderhoud van de klokken en de balken?', answer: 'De gemeente.' },
    { question: 'Mag de carillonneur daar ook des nachts op spelen?', answer: 'Nee.' }
  ];
  const sources = [
    entryOf('letter', [{ exchanges: towers }]),
    entryOf(
      'page',
      [
        {
          exchanges: [{ ...towers[0]!, answer: 'Vijf eeuwen.' }, { question: towers[1]!.question }]
        }
      ],
      'web-page'
    )
  ];
  const from = (base: number) => {
    const ids = ['letter/0', 'page/0'];
    const { exchanges, loose } = collateSets(sources, ids, base, { answers: true })!;
    const lines = exchanges.map(
      ({ labels, answer }) => `${labels.map((l) => l.join('+')).join('/')}: ${draw(answer!, base)}`
    );
    return { lines, loose };
  };
  expect(from(0)).toEqual({
    lines: ['1/1: {Zes|Vijf} eeuwen.', '2/2: De gemeente.', '3/: Nee.'],
    loose: [[], []]
  });
  expect(from(1)).toEqual({ lines: ['1/1: {Zes|Vijf} eeuwen.', '2/2: –'], loose: [['3'], []] });
});

test('an answer under another question is seen beside a base that has no answers', () => {
  const questions = [
    'Hoe oud is de toren van de kerk in Nijendam volgens u?',
    'Wie betaalt het onderhoud van de klokken en de balken?',
    'Mag de carillonneur daar ook des nachts op spelen?'
  ];
  const answers = [
    'De toren is volgens de archieven ruim zes eeuwen oud en sindsdien nauwelijks veranderd.',
    'De gemeente betaalt het onderhoud van de klokken, de vereniging dat van de balken.',
    'Nee, de verordening staat dat tussen tien uur in de avond en zeven uur niet toe.'
  ];
  const asked = (order?: readonly number[]) => ({
    exchanges: questions.map((question, at) => ({
      question,
      ...(order && { answer: answers[order[at]!]! })
    }))
  });
  const sources = [
    entryOf('questions', [asked()]),
    entryOf('letter', [asked([0, 1, 2])]),
    entryOf('page', [asked([0, 2, 1])], 'web-page')
  ];
  const ids = ['questions/0', 'letter/0', 'page/0'];
  for (const base of [0, 1]) {
    const found = collateSets(sources, ids, base, { answers: true })!;
    expect(found.exchanges.map(({ answeredUnder }) => answeredUnder)).toEqual([
      [[], [], []],
      [[], [], ['3']],
      [[], [], ['2']]
    ]);
    expect(found.exchanges.map(({ answer }) => answer?.texts)).toEqual(
      answers.map((answer) => [undefined, answer, answer])
    );
    expect(found.answering).toEqual([false, true, true]);
  }
});

test('a set that is not there', () => {
  expect(collateSets(library, ['page/0', 'page/9'], 0, { answers: false })).toBeUndefined();
});
