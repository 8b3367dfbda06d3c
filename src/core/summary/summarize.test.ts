import { expect, test } from 'vitest';
import { parse } from '../parse/parse.ts';
import { summarize } from './summarize.ts';

const TWO_SETS = `Vragen van het lid Jansma (PVV) aan de Minister van Financiën over de pont bij Wessum
(ingezonden 3 maart 2025)

Vraag 1
Vaart de pont nog?

Antwoord 1
Ja.

Vragen van het lid De Roo (PvdD) aan de Minister van Financiën over de sluis bij Hattum
(ingezonden 4 maart 2025)

Vraag 1
Is de sluis open?

Antwoord 1
Ja.

Vraag 3
Wie betaalt de sluis?

Antwoord 3
Het Rijk.
`;

test('says of each set how much of it a reader has to look at', () => {
  const { sets, warnings } = summarize(parse(TWO_SETS, '0'.repeat(64))[0]!, TWO_SETS);
  expect(warnings).toBe(1);
  expect(sets.map((set) => set.warnings)).toEqual([undefined, 1]);
});
