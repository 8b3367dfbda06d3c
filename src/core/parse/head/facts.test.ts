import { expect, test } from 'vitest';
import { readPaperFacts, readSetFacts } from './facts.ts';

const DESCRIPTION =
  'Vragen van het lid Jansen (X) aan de Minister van Financiën over bruggen (ingezonden 3 mei 2024).';

test('the official description says who, whom and about what', () => {
  expect(readSetFacts([{ meaning: 'description', text: DESCRIPTION }])).toMatchObject({
    title: 'bruggen',
    submittedOn: '2024-05-03',
    submitters: [{ name: 'Jansen', group: 'X' }],
    addressees: [{ ministry: 'Financiën' }]
  });
});

test('dates on lines of their own and a case number count', () => {
  const facts = readSetFacts([
    { meaning: 'case-number', text: '2024Z 12345' },
    { meaning: 'dates', text: '(ingezonden 3 mei 2024)' },
    { meaning: 'dates', text: '(ontvangen 24 mei 2024)' }
  ]);
  expect(facts).toMatchObject({
    caseNumber: '2024Z12345',
    submittedOn: '2024-05-03',
    receivedOn: '2024-05-24'
  });
});

test('who signs an answer is a respondent', () => {
  const { respondents } = readSetFacts([
    { meaning: 'signature', text: 'De minister van Financiën,\n\nP. de Wit' }
  ]);
  expect(respondents).toMatchObject([{ name: 'P. de Wit', ministry: 'Financiën' }]);
});

test('a paper has its subject line and date', () => {
  const facts = readPaperFacts([
    { meaning: 'date', text: '3 mei 2024' },
    { meaning: 'title', text: 'Voortgang bruggen' }
  ]);
  expect(facts).toMatchObject({ date: '2024-05-03', subject: 'Voortgang bruggen' });
});
