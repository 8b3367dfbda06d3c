import { expect, test } from 'vitest';
import { parse } from '../../core/parse/parse.ts';
import { readForReading } from '../../core/reading/paper-reading.ts';
import { holdersOf, readSentences, sentenceAt, sentenceBeside } from './paper-sentences.ts';

const TEXT = `Vraag 1
Vaart de pont? En zo ja,
wanneer weer?

Antwoord 1
Ja. In mei.
`;
const [paper] = parse(TEXT, 'a'.repeat(64));
const reading = readForReading(paper!, TEXT);
const sentences = readSentences(holdersOf(paper!, reading).values(), reading);
const drawn = (span: readonly [number, number] | undefined) => span && TEXT.slice(...span);

test('sentences stand where the source has them, over the ends of lines', () => {
  expect(sentences.map(drawn)).toEqual([
    'Vaart de pont?',
    'En zo ja,\nwanneer weer?',
    'Ja.',
    'In mei.'
  ]);
});

test.for([
  ['wanneer', 'En zo ja,\nwanneer weer?'],
  ['mei', 'In mei.'],
  ['Antwoord', undefined]
] as const)('at "%s" stands %j', ([words, sentence]) => {
  expect(drawn(sentenceAt(sentences, TEXT.indexOf(words)))).toBe(sentence);
});

test('from a sentence to the next and back', () => {
  const [first, second] = sentences;
  expect(sentenceBeside(sentences, first!, 1)).toBe(second);
  expect(sentenceBeside(sentences, second!, -1)).toBe(first);
  expect(sentenceBeside(sentences, first!, -1)).toBeUndefined();
});
