import { expect, test } from 'vitest';
import { parse } from '../../parse.ts';
import { splitLines } from '../../layout/split-lines.ts';
import { withParagraphsApart } from './paragraph-rows.ts';
import type { Row } from './rows.ts';

const SET = [
  'Vragen van het lid Faas (VVD) aan de minister van Visserij over de pont die al weken stilligt (ingezonden 3 mei 2031)',
  'Vraag 1 Kent u het bericht dat de pont al weken stilligt omdat niemand haar motor kan herstellen?',
  'Vraag 2 Wie betaalt dat?'
];

const read = (lines: readonly string[]) =>
  parse(lines.join('\n'), '0'.repeat(64))[0]!.questionSets[0]!;

test.for([
  [['Gerelateerd', 'De kade van Oeverdam']],
  [['Lees ook:', 'De kade van Oeverdam wordt hersteld']],
  [['Toelichting:', 'Deze vragen dienen ter aanvulling op eerdere vragen.']]
])(
  'what stands below the last question of a text without blank lines is not asked: %j',
  ([below]) => {
    expect(read([...SET, ...below!]).questions.at(-1)!.text).toBe('Wie betaalt dat?');
  }
);

test('the line that says who answers stands apart from the question above it', () => {
  const { questions, answers } = read([
    ...SET,
    'Antwoord van Minister Terwindt (Visserij), ontvangen 2 juni 2031',
    'Antwoord op vraag 1 Ja.',
    'Antwoord op vraag 2 De gemeente.'
  ]);
  expect(questions.at(-1)!.text).toBe('Wie betaalt dat?');
  expect(answers.map(({ text }) => text)).toEqual(['Ja.', 'De gemeente.']);
});

test('what stands below plenty of headings is read by its paragraphs, too', () => {
  const pairs = Array.from({ length: 250 }, (_, i) => [
    `Vraag ${i + 1} Wie betaalt de pont?`,
    `Antwoord ${i + 1} De gemeente.`
  ]);
  const { answers } = read([SET[0]!, ...pairs.flat(), 'Lees ook:', 'De kade van Oeverdam']);
  expect(answers).toHaveLength(250);
  expect(answers.at(-1)!.text).toBe('De gemeente.');
});

test.for([
  ['Dat is zo.\nDe gemeente betaalt', [true, true]],
  ['Dat betaalt de minister van\nFinanciën', [true, false]],
  ['Dat is zo.\n\nDe gemeente.\nZij.', [true, true, false]]
] as const)('what begins a paragraph of %j', ([text, apart]) => {
  const layout = { text, lines: splitLines(text), wrap: { wrapped: false, width: 80 } };
  const rows: Row[] = [];
  for (const { index, 0: line } of text.matchAll(/.+/gu)) {
    const afterBlank = index === 0 || text[index - 2] === '\n';
    rows.push({ from: index, to: index + line.length, text: line, afterBlank });
  }
  expect(withParagraphsApart(rows, layout).map(({ afterBlank }) => afterBlank)).toEqual(apart);
});
