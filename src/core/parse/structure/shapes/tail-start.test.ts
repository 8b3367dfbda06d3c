import { expect, test } from 'vitest';
import { opensTail, tailStarts } from './tail-start.ts';

const BELOW = [
  'Namens de VVD Noordmark, Maaike Bonk',
  'Namens de fractie van Dorpsbelang, A. Faas [1] De Kustbode',
  'Het lid van de gemeenteraad, A.L. van der Bak',
  'Indiener, Roos Terpstra',
  'Met vriendelijke groet, I. Faas',
  'Groet, Marijke',
  'Groet, Marijke Faas burgerraadslid Dorpsbelang',
  'Indieners, Roos Terpstra en Inge Faas',
  'Middelharn, 6 februari 2031 Gedeputeerde Staten van Noordmark, secretaris',
  'R.H.K. van Terpstra Fractievoorzitter Duinbelang',
  'Ondertekenaars - Eerste ondertekenaar R. Faas',
  'NR 2031Z94886 Datum 11 maart 2031',
  'Over deze vragen Vraagsteller Inge Faas (VVD)',
  'https://zoek.officielebekendmakingen.nl/kv-tk-2031Z94567',
  'facebooktwittermail Steun ons',
  'Lees meer » Vragen over de kade',
  'Dit bericht kan informatie bevatten die niet voor u is bestemd.'
];

test.for(BELOW)('stands below the last question: %s', (below) => {
  const line = `Kent u de pont? Wie betaalt dat? ${below}`;
  expect(tailStarts(line)).toEqual([33]);
  expect(opensTail(below)).toBe(true);
});

test.for([
  'Namens de VVD vraagt Maaike Bonk dit vaker.',
  'Namens de gemeente, Jan Faas, is dat gezegd.',
  'Het lid van de gemeenteraad heeft dat gevraagd.',
  'Ondertekenaars van het akkoord vroegen daarom.',
  'Vriendelijke groeten, Marijke Faas van de buurtvereniging. Wij hebben hen geantwoord.',
  'Het lid van de gemeenteraad, A. Faas kreeg toen antwoord.',
  'Oeverdam, 6 februari 2031, College van burgemeester en wethouders. Dat besluit staat nog.',
  'Lees meer » staat onder elk bericht.',
  'De groet is gewoon, Marijke ook.',
  'Oeverdam, 6 februari 2031 was de dag.',
  'Over deze vragen is gesproken.',
  'https://zoek.officielebekendmakingen.nl/kv-tk-2031Z94567 zegt dat ook.',
  'Facebook en Twitter zijn bekend.',
  'Nr. 2031Z94886 is ook beantwoord.'
])('is told of in a sentence: %s', (sentence) => {
  expect(tailStarts(`Dat is zo. ${sentence}`)).toEqual([]);
});

test('who asks stands behind what is asked alone', () => {
  const who = 'Inge Faas Fractievoorzitter Duinbelang';
  expect(tailStarts(`Wie betaalt dat? ${who}`)).toEqual([17]);
  expect(tailStarts(`Dat betaalt de gemeente. ${who}`)).toEqual([]);
});
