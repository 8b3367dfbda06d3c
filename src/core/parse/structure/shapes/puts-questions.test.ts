import { expect, test } from 'vitest';
import { askersIn } from './puts-questions.ts';

test.for([
  'Schriftelijke Vragen conform artikel 44 van het Reglement van Orde van het Statenlid Zeelen (Hart voor Oldemarkt) over de pont',
  'SCHRIFTELIJKE VRAGEN EX ART. 44 RVO VAN HET STATENLID ZEELEN (PVDA) OVER DE PONT'
])('"%s" names who asks, however its words are written', (line) => {
  expect(askersIn(line)?.names.toLowerCase()).toContain('statenlid zeelen');
});
