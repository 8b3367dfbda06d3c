import { expect, test } from 'vitest';
import { drawFinding } from '../../../tests/unit/shorthand.ts';
import { entryOf, type ExchangeText } from '../../../tests/generate/paper.ts';
import { SAMPLE_LETTER, SAMPLE_SET, withAnswers } from '../../../tests/generate/sample-set.ts';
import { createVersionFinder, findVersions } from './versions.ts';

const [first, second, , fourth, fifth] = SAMPLE_SET.map(({ answer }) => answer!);

test('a set that stands twice in a source is a duplicate, and compared once', () => {
  const { sets, findings, pairs } = findVersions([
    entryOf('page', [{ exchanges: SAMPLE_SET }, { exchanges: SAMPLE_SET }], 'web-page'),
    SAMPLE_LETTER
  ]);
  expect(findings.map(drawFinding)).toEqual(['duplicate-set page {"similarity":1}']);
  expect(sets.map(({ relation }) => relation)).toEqual(['same', 'same', 'same']);
  expect(pairs).toHaveLength(SAMPLE_SET.length);
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
    ]).findings.map(drawFinding);
  expect(findings(SAMPLE_SET, lost)).toEqual([
    'answer-shifted page4 {"belongsTo":5}',
    'answer-missing page4 {"words":13}',
    'duplicate-set page {"similarity":1}'
  ]);
  expect(findings(SAMPLE_SET, parted)).toContain(
    'paragraph-missing page2 {"paragraph":2,"words":16}'
  );
  const { findings: found } = findVersions([
    SAMPLE_LETTER,
    entryOf('page', [{ exchanges: SAMPLE_SET }, { exchanges: lost }], 'web-page')
  ]);
  const missing = found.filter(({ code }) => code === 'answer-missing');
  expect(missing.map(({ in: place, other }) => [place.set, other?.sourceId])).toEqual([
    [1, 'letter'],
    [1, 'page']
  ]);
});

test('a shifted answer is compared with its counterpart, not with its neighbour', () => {
  const { pairs } = findVersions([
    SAMPLE_LETTER,
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
  const copy = SAMPLE_SET.map(({ question, answer }, at) => ({
    question: at === 0 ? question.replace('dit jaar', 'dit jaat') : question,
    answer: answer!
  }));
  const other = entryOf('other', [
    { exchanges: [{ question: 'Wat is een jaat in een jaar?', answer: 'Een woord.' }] }
  ]);
  const both = [SAMPLE_LETTER, entryOf('page', [{ exchanges: copy }])];
  expect(findVersions(both).pairs[0]?.question.class).toBe('spelling');
  expect(findVersions([...both, other]).pairs[0]?.question.class).toBe('substance');
});

test('a common word for another one is no slip, whatever the library holds', () => {
  const copy = SAMPLE_SET.map(({ question, answer }) => ({
    question,
    answer: answer!.replace('te smal', 'nu smal').replace('volgen later', 'volgden later')
  }));
  const both = [SAMPLE_LETTER, entryOf('page', [{ exchanges: copy }])];
  expect(findVersions(both).pairs[1]?.answer?.changes.map(({ kind }) => kind)).toEqual([
    'words',
    'spelling'
  ]);
  const higher = copyWith('De veerkosten zijn dit jaar hoger dan in het jaar daarvoor geweest.');
  const lower = copyWith('De veerkosten zijn dit jaar lager dan in het jaar daarvoor geweest.');
  expect(findVersions([higher, lower]).pairs[0]?.answer?.class).toBe('substance');

  function copyWith(answer: string) {
    const exchanges = SAMPLE_SET.map((exchange, at) =>
      at === 0 ? { ...exchange, answer } : exchange
    );
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
  const letter = SAMPLE_LETTER;
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
  const page = entryOf('page', [{ exchanges: SAMPLE_SET }, { exchanges: SAMPLE_SET }], 'web-page');
  const { copies } = findVersions([page]);
  const [one, two] = page.papers[0]!.questionSets;
  expect(copies).toEqual(
    SAMPLE_SET.map((_, at) => ({
      questionId: two!.questions[at]!.id,
      firstId: one!.questions[at]!.id
    }))
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
}, 20_000);
