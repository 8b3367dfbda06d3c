import { expect, test } from 'vitest';
import { parse } from '../../core/parse/parse.ts';
import { summarize } from '../../core/summary/summarize.ts';
import { readingSummary as english } from './en/reading-summary.ts';
import { readingSummary, type Summarized } from './nl/reading-summary.ts';

const summaryOf = (text: string) => summarize(parse(text, '0'.repeat(64))[0]!, text);

const LETTER = `Vraag 1
Kent u de toren?1

Vraagt 2
Hoe hoog is hij?

Antwoord 1 en 2
Ja, twaalf meter.

Vraag 4
Wie onderhoudt hem?

Antwoord 4
De gemeente.

1 De Torenbode, 3 mei 2024, «Toren».
`;

test('the figures of a reading in one sentence', () => {
  expect(readingSummary(summaryOf(LETTER))).toBe(
    '3 van 4 vragen; 1 kop met tikfout gelezen (‘Vraagt 2’); één antwoord geldt voor 2 vragen; 1 voetnoot gekoppeld; alle tekst geplaatst.'
  );
  expect(english(summaryOf(LETTER))).toBe(
    '3 of 4 questions; 1 heading read despite a misspelling (‘Vraagt 2’); one answer applies to 2 questions; 1 footnote linked; all text placed.'
  );
});

test('what a long list may say', () => {
  const long: Summarized = {
    ...summaryOf('Geachte voorzitter,\n\nDe toren staat.'),
    footnotes: 43,
    figures: { expectedQuestions: 0, misspelled: [], largestJoint: 10, linkedFootnotes: 41 },
    diagnostics: { 'heading-lost': 2 },
    unplacedShare: 0.002
  };
  expect(readingSummary(long)).toBe(
    '2 vragen zonder kop herkend; één antwoord geldt voor 10 vragen; 41 van 43 voetnoten gekoppeld; 0,2% van de tekst niet geplaatst.'
  );
});

test('of several joint answers none is told as if it were the only one', () => {
  const joint = (largestJoint: number, n: number) =>
    readingSummary({
      ...summaryOf('De toren staat.'),
      figures: { expectedQuestions: 0, misspelled: [], largestJoint, linkedFootnotes: 0 },
      diagnostics: { 'joint-answer': n }
    });
  expect(joint(10, 8)).toBe(
    '8 antwoorden gelden voor meer vragen, één daarvan voor 10; alle tekst geplaatst.'
  );
  expect(joint(2, 3)).toBe('3 antwoorden gelden elk voor 2 vragen; alle tekst geplaatst.');
});

test('prose is told by what was placed alone', () => {
  expect(readingSummary(summaryOf('Geachte voorzitter,\n\nDe toren staat er nog.'))).toBe(
    'Alle tekst geplaatst.'
  );
});

test('numbers that the source does not print prove nothing about completeness', () => {
  const sets = [{ questions: 300 }, { questions: 37 }] as unknown as Summarized['sets'];
  const of = (counted: number): Summarized => ({
    ...summaryOf('De toren staat er nog.'),
    sets,
    figures: { expectedQuestions: 337, misspelled: [], largestJoint: 1, linkedFootnotes: 0 },
    diagnostics: { 'numbers-counted': counted }
  });
  expect(readingSummary(of(2))).toBe(
    '337 vragen (geteld, want niet genummerd in de bron); alle tekst geplaatst.'
  );
  expect(readingSummary(of(1))).toBe(
    '337 vragen (deels geteld, want niet alle genummerd in de bron); alle tekst geplaatst.'
  );
  expect(english(of(2))).toBe(
    '337 questions (counted, as they are not numbered in the source); all text placed.'
  );
});
