import { expect, test } from 'vitest';
import { entryOf } from '../../../tests/generate/paper.ts';
import { compareTwoSets } from './two-sets.ts';

const QUESTIONS = [
  'Hoeveel egels steken er jaarlijks de provinciale weg bij Oudekamp over?',
  'Welke tunnels heeft de provincie sinds vorig voorjaar voor hen aangelegd?',
  'Bent u bereid de maximumsnelheid in de herfstmaanden te verlagen?'
];
const ask = (questions: readonly string[], answers: readonly string[]) =>
  questions.map((question, at) => ({ question, answer: answers[at]! }));

const first = ask(QUESTIONS, [
  'Volgens de telling van de vereniging steken er ruim negenhonderd egels over.',
  'De provincie heeft vier tunnels aangelegd, waarvan er twee met hekken zijn uitgerust.',
  'Daartoe ben ik niet bereid, omdat de weg ook voor de bus van belang is.'
]);
const second = ask(QUESTIONS.with(0, QUESTIONS[0]!.replace('egels', 'padden')), [
  'Dat aantal is bij de waterschappen niet bekend en wordt nergens bijgehouden.',
  'Langs de kanalen zijn geen tunnels nodig, omdat er uittreedplaatsen zijn gemaakt.',
  'De snelheid op het water is in die maanden al lager vastgesteld.'
]);
const other = ask(
  ['Wat kost een nieuwe stoel in de wachtkamer van het gemeentehuis?'],
  ['Elf euro.']
);
const people = (name: string) => [{ name, role: 'minister' }];
const library = [
  entryOf('roads', [{ exchanges: first, addressees: people('Wegman') }]),
  entryOf('water', [{ exchanges: second, addressees: people('Sluis') }]),
  entryOf('chairs', [{ exchanges: other }])
];
const compared = (a: string, b: string, areVersions = false) => {
  const found = compareTwoSets(library, `${a}/0`, `${b}/0`, areVersions);
  return (
    found && {
      relation: found.sets.map(({ relation }) => relation).join(),
      questions: found.pairs.map(({ question }) => question.class),
      findings: found.findings.map(({ code }) => code)
    }
  );
};

test('two sets of a template are compared by their questions', () => {
  expect(compared('roads', 'water')).toEqual({
    relation: 'template',
    questions: ['substance', 'identical', 'identical'],
    findings: []
  });
});

test('held to be versions, their answers should be the same as well', () => {
  expect(compared('roads', 'water', true)).toEqual({
    relation: 'same',
    questions: ['substance', 'identical', 'identical'],
    findings: ['answer-replaced', 'answer-replaced', 'answer-replaced']
  });
});

test('what differs is told of the question that it answers, whichever source comes first', () => {
  const [one, two, three] = first;
  const site = [
    one!,
    { ...two!, answer: three!.answer },
    { ...three!, answer: two!.answer.replace('vier', 'vijf') }
  ];
  const sources = [
    entryOf('letter', [{ exchanges: first }]),
    entryOf('site', [{ exchanges: site }], 'web-page')
  ];
  const classes = (a: string, b: string) =>
    compareTwoSets(sources, `${a}/0`, `${b}/0`, true)?.pairs.map(({ answer }) => answer?.class);
  expect(classes('letter', 'site')).toEqual(['identical', 'substance', 'identical']);
  expect(classes('site', 'letter')).toEqual(['identical', 'substance', 'identical']);
});

test('sets with nothing in common give nothing', () => {
  expect(compared('roads', 'chairs')).toEqual({ relation: '', questions: [], findings: [] });
});

test('a set that is not there', () => {
  expect(compared('roads', 'rails')).toBeUndefined();
});
