import { expect, test } from 'vitest';
import { entryOf } from '../../../tests/generate/paper.ts';
import { findVersions } from '../../core/compare/versions.ts';
import { questionVersions } from './question-versions.ts';

const QUESTION = 'Hoeveel roeiboten liggen er deze winter nog in de stadsgracht van Oudermeer?';
const OTHER = 'Wie heeft de sleutel van het boothuis aan de noordkant van de gracht in beheer?';
const ANSWER = 'Er liggen deze winter nog zeven roeiboten in de gracht.';
const OTHER_ANSWER = 'De sleutel ligt bij de havenmeester, die hem op verzoek uitleent aan leden.';

test('a question in three sources tells its worst difference', () => {
  const library = ['zeven', 'zeven', 'acht'].map((number, at) =>
    entryOf(`source-${at}`, [
      {
        exchanges: [
          { question: QUESTION, answer: ANSWER.replace('zeven', number) },
          { question: OTHER, answer: OTHER_ANSWER }
        ]
      }
    ])
  );
  const versions = questionVersions(findVersions(library));
  const classes = library.map(({ papers }) =>
    papers[0]!.questionSets[0]!.questions.map(({ id }) => {
      const known = versions.get(id);
      return `${known?.count} ${known?.class}`;
    })
  );
  expect(classes).toEqual(Array.from({ length: 3 }, () => ['3 substance', '3 identical']));
});
