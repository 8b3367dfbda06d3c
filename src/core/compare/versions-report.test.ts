import { expect, test } from 'vitest';
import { entryOf } from '../../../tests/generate/paper.ts';
import { reportVersions } from './versions-report.ts';

const QUESTION = 'Hoeveel betaalt een reiziger voor de overtocht met het pontje over de vaart?';
const ANSWER = 'Een reiziger betaalt voor de overtocht € 5 en voor een fiets de helft daarvan.';

test.for([
  [ANSWER, 'identical', ''],
  [ANSWER.replace('€ 5', '5 euro'), 'substance', 'substance numerals'],
  [ANSWER.replace('€ 5', '€ 6'), 'substance', 'substance number'],
  [ANSWER.replace('overtocht', 'overtogt'), 'spelling', 'spelling spelling'],
  [ANSWER.replace('Een', 'een'), 'typography', 'typography capitals']
] as const)('%s is %s beside the other', ([answer, expected, changes]) => {
  const { pairs } = reportVersions([
    entryOf('letter', [{ exchanges: [{ question: QUESTION, answer: ANSWER }] }]),
    entryOf('page', [{ exchanges: [{ question: QUESTION, answer }] }], 'web-page')
  ]);
  expect(pairs).toHaveLength(1);
  expect(pairs[0]?.question).toBe('identical');
  expect(pairs[0]?.answer).toBe(expected);
  expect(pairs[0]?.changes.map((change) => `${change.class} ${change.kind}`).join(', ')).toBe(
    changes
  );
});
