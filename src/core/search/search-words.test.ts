import { expect, test } from 'vitest';
import { drawHits, finished, indexOf } from './index-for-tests.ts';
import { paperOf } from './index/paper-for-tests.ts';

test('a word that is no kind of what it seems made of is not found by its pieces', () => {
  const pairs = [
    ['Welke scholen hebben een hoge toren?'],
    ['Wat doet de hogeschool?'],
    ['Staat er een bank?'],
    ['Wie zit er in de rechtbank?']
  ] as const;
  const own = indexOf(paperOf('huis', pairs));
  expect(drawHits(own, 'hogescholen', finished)).toBe('huis 2');
  expect(drawHits(own, 'bank', finished)).toBe('huis 3');
});

test('an amount is its digits together, with another name of the million', () => {
  const pairs = [
    ['Wat kost de proef?', 'Acht bruggen van € 1,8 miljoen en 7 sluizen van € 2 miljoen.'],
    ['Wat kost het gemaal?', 'Het gemaal kost € 8,7 mln.']
  ] as const;
  const own = indexOf(paperOf('geld', pairs));
  expect(drawHits(own, '8,7', finished)).toBe('geld 2');
  expect(drawHits(own, '8,6', finished)).toBe('');
  expect(drawHits(own, '8,7 miljoen', finished)).toBe('geld 2, geld 1');
});

test.for([
  ['36600XVI', 'wet 1'],
  ['36600 xvi', 'wet 1'],
  ['kamerstuk:36600XVI', 'wet 1'],
  ['kamerstuk:36 600 XVI', 'wet 1'],
  ['kamerstuk:36.600', 'wet 1'],
  ['dossier: 36 600-XVI, nr. 3', 'wet 1']
] as const)('the chapter of a budget, %s → %s', ([query, hits]) => {
  const pairs = [['Klopt Kamerstuk 36 600 XVI, nr. 3?'], ['Hoe hoog is de dijk?']] as const;
  const raw = 'Kamerstuk 36 600 XVI, nr. 3';
  const normal = { dossier: '36600', suffix: 'XVI', number: '3' };
  const references = [{ type: 'kamerstuk', raw, span: [7, 35], normal }] as const;
  const own = indexOf(paperOf('wet', pairs, { references }));
  expect(drawHits(own, query, finished)).toBe(hits);
});

test('a compound of parts that the library calls otherwise is found by both', () => {
  const pairs = [['Komt de bus langs de bibliotheken?'], ['Rijdt de bus?'], ['Hoe hoog?']] as const;
  expect(drawHits(indexOf(paperOf('bus', pairs)), 'biebbus', finished)).toBe('bus 1, bus 2');
});

test('another word may follow a known one of five letters, though no text has it alone', () => {
  const pairs = [['Hoeveel pianospel klonk er?'], ['Waar staat de piano?']] as const;
  expect(drawHits(indexOf(paperOf('p', pairs)), 'piano', finished)).toBe('p 2, p 1');
});

test('letters at the end of a word that no text has find nothing by chance', () => {
  const pairs = [['Wie roept?', 'Zij roepen.'], ['Welke momenten?']] as const;
  const own = indexOf(paperOf('roep', pairs));
  expect(drawHits(own, 'vogelgriep', finished)).toBe('');
  expect(drawHits(own, 'hypotheekrente', finished)).toBe('');
});

test('words with which one only asks for papers ask nothing beside others', () => {
  const pairs = [
    ['Hoeveel zwanen?', 'Vraag dat de Kamer.'],
    ['Welke vragen heeft de Kamer?']
  ] as const;
  const own = indexOf(paperOf('zwaan', pairs));
  expect(drawHits(own, 'kamervragen over zwanen', finished)).toBe('zwaan 1');
});

test('words that no index has are sought anew in what came since', () => {
  const own = indexOf(paperOf('een', [['Is het de eend?']]));
  expect(drawHits(own, 'het', finished)).toBe('een 1');
  own.add([paperOf('twee', [['Is het de zwaan?']])]);
  expect(drawHits(own, 'het', finished)).toBe('een 1, twee 1');
});

test('"ver" finds what is far, not what begins so', () => {
  const pairs = [['Welke afstand is dat?'], ['Wie vertaalt verslagen?']] as const;
  expect(drawHits(indexOf(paperOf('ver', pairs)), 'te ver', finished)).toBe('ver 1');
});

test('who is asked what somebody said is not asked for saying', () => {
  const pairs = [['Wat kost een zwaan?'], ['Kunt u toezeggen dat de eend blijft?']] as const;
  const own = indexOf(paperOf('zwaan', pairs));
  expect(drawHits(own, 'wat zegt men over de zwaan', finished)).toBe('zwaan 1');
  expect(drawHits(own, 'wat is er gezegd over een zwaan', finished)).toBe('zwaan 1');
});

test('a word that only titles have tells less than one that few questions have', () => {
  const pairs = [
    ['Hoe hoog is de dijk?'],
    ['Waar staat de toren?'],
    ['Hoe hoog is de toren?']
  ] as const;
  const own = indexOf(paperOf('torens', pairs, { set: { title: 'Hoge torens op dijken' } }));
  expect(drawHits(own, 'toren').split(', ').slice(0, 2).sort()).toEqual(['torens 2', 'torens 3']);
});

test('words written apart find what the library writes as one before what has only one of them', () => {
  const long = 'Daarover spreken de gemeenten dit najaar met de ouders en met de verenigingen.';
  const pairs = [
    ['Wat kost een les?', 'Een les is duur.'],
    ['Wat is er afgesproken?', `${long} Ook de schaatslessen komen aan bod.`],
    ['Waar is een les?', 'In het dorp.']
  ] as const;
  const own = indexOf(paperOf('lessen', pairs));
  expect(drawHits(own, 'schaats les').split(', ')[0]).toBe('lessen 2');
});

test('a pair with a hyphen goes on with one of its halves where few have both', () => {
  const pairs = [
    ['Wat verwacht het KNMI?'],
    ['Is de verwachting goed?'],
    ['Hoe duur is dat?']
  ] as const;
  const own = indexOf(paperOf('weer', pairs));
  expect(drawHits(own, 'KNMI-verwachting').split(', ').sort()).toEqual(['weer 1', 'weer 2']);
});

test.for<[query: string, question: string]>([
  ['geul', 'Wordt de vaargeul uitgebaggerd?'],
  ['geulen', 'Worden de vaargeulen uitgebaggerd?'],
  ['biowinkel', 'Hoe staat het met biologische producten in de winkel?'],
  ['fosfor', 'Hoeveel phosphor zit er in het water?'],
  ['bever', 'Bent u bekend met de bevver in de dijk?']
])('%s, which no text has, finds "%s"', ([query, question]) => {
  const own = indexOf(paperOf('stuk', [[question], ['Hoe duur is dat?']]));
  expect(drawHits(own, query).split(', ')[0]).toBe('stuk 1');
});

test('a clipped adjective is found with another name of its noun, though it may be a slip of the pen', () => {
  const pairs = [['Wat is digitaal?'], ['Komt er een heffing op digitale diensten?']] as const;
  const own = indexOf(paperOf('taks', pairs));
  expect(drawHits(own, 'digitaks').split(', ').sort()).toEqual(['taks 1', 'taks 2']);
});

test('of what was found, a question that asks for the same comes first', () => {
  const pairs = [
    ['Gaan oude bruggen soms dicht?'],
    ['Hoeveel keer gaan al die oude bruggen dicht?'],
    ['Wie laat oude bruggen dicht?']
  ] as const;
  const own = indexOf(paperOf('brug', pairs));
  expect(drawHits(own, 'bruggen').split(', ')[0]).not.toBe('brug 2');
  expect(drawHits(own, 'hoe vaak bruggen').split(', ')[0]).toBe('brug 2');
});

test('where something ends up asks nothing', () => {
  const pairs = [['Waar kunnen burgers terecht?'], ['Gaan gegevens naar de cloud?']] as const;
  const own = indexOf(paperOf('cloud', pairs));
  expect(drawHits(own, 'welke gegevens komen in de cloud terecht')).toBe('cloud 2');
});

test('a noun does not meet the verb with which questions begin', () => {
  const pairs = [['Deelt u die mening?'], ['Wanneer volgt de deling?']] as const;
  const own = indexOf(paperOf('stuk', pairs));
  expect(drawHits(own, 'deling')).toBe('stuk 2');
});

test('a compound of a synonym counts too', () => {
  const pairs = [['Komt er een totaalverbod?'], ['Wat is het totaal?']] as const;
  const own = indexOf(paperOf('vuurwerk', pairs));
  expect(drawHits(own, 'verbieden')).toBe('vuurwerk 1');
});

test('a verb finds the compounds of the noun that is made of it', () => {
  const own = indexOf(paperOf('hart', [['Wie vergoedt de thuisrevalidatie?'], ['Wie was thuis?']]));
  expect(drawHits(own, 'revalideren', finished)).toBe('hart 1');
  expect(drawHits(own, 'thuis revalideren', finished)).toBe('hart 1, hart 2');
});

test('a word that the lists know is spelled well, and a month is no slip for another', () => {
  const pairs = [['Wat doet de visfer met de huid?'], ['Wat gebeurt er in juli?']] as const;
  const own = indexOf(paperOf('woorden', pairs));
  expect(drawHits(own, 'huis', finished)).toBe('');
  expect(drawHits(own, 'visser', finished)).toBe('');
  expect(drawHits(own, 'vissfer', finished)).toBe('woorden 1');
  expect(drawHits(own, 'juni', finished)).toBe('');
});

test.for([
  ['meisjesbesnijdenis', 'Hoe vaak komt vrouwelijke genitale verminking voor?'],
  ['uitkeringsinstantie', 'Wat doet het UWV?'],
  ['stoplichten', 'Hoe oud is de verkeersregelinstallatie?'],
  ['huisuitzettingen', 'Hoe vaak volgt een woningontruiming?'],
  ['neparts', 'Wie werkt er zonder BIG-registratie?'],
  ['Tirana', 'Wat zegt Albanië?']
] as const)('%s, as people say it, finds what papers print', ([query, question]) => {
  const own = indexOf(paperOf('deftig', [[question], ['Hoe hoog is de dijk?']]));
  expect(drawHits(own, query, finished)).toBe('deftig 1');
});
