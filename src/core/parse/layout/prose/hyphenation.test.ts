import { expect, test } from 'vitest';
import { readLayout } from '../layout.ts';
import { readProse } from '../prose.ts';

function heal(lines: string): string {
  const text = lines.replaceAll(' / ', '\n');
  return readProse(readLayout(text), 0, text.length).text;
}

test.for([
  ['de achter- / grond van de brug', 'de achtergrond van de brug'],
  ['de zorg- / en de dijkbewaking', 'de zorg- en de dijkbewaking'],
  ['de land- / of tuinbouw ligt stil', 'de land- of tuinbouw ligt stil'],
  ['zowel voor water- / als wegverkeer', 'zowel voor water- als wegverkeer'],
  ['de dijk zo- / als die was, even- / als de brug', 'de dijk zoals die was, evenals de brug'],
  ['zowel per taxi- / als met busvervoer', 'zowel per taxi- als met busvervoer'],
  ['de partijen: partij- / en pontfinanciering', 'de partijen: partij- en pontfinanciering'],
  ['de visserij- / en pontwet', 'de visserij- en pontwet'],
  ['vijf partijen en een partij- / en dan weer', 'vijf partijen en een partijen dan weer'],
  ['een brug in Soedan en in Soe- / dan', 'een brug in Soedan en in Soedan'],
  ['eerder water- / dan wegverkeer', 'eerder water- dan wegverkeer'],
  ['Faas van Groen- / Links en Christen- / Unie', 'Faas van GroenLinks en ChristenUnie'],
  ['de VeerDienst en nog een Veer- / Dienst', 'de VeerDienst en nog een VeerDienst'],
  ['alle niet- / westerse bruggen', 'alle niet-westerse bruggen'],
  ['de EU- / landen en de NAVO- / top', 'de EU-landen en de NAVO-top'],
  ['de lhbtiq+- / gemeenschap', 'de lhbtiq+-gemeenschap'],
  ['op mbo-4- / niveau', 'op mbo-4-niveau'],
  ['in de jaren 2021- / 2027', 'in de jaren 2021-2027'],
  ['buiten Noord- / Holland', 'buiten Noord-Holland'],
  ['per e- / mail', 'per e-mail'],
  ['de politie- / eenheden', 'de politie-eenheden'],
  ['de gebieden be- / invloeden elkaar', 'de gebieden beinvloeden elkaar'],
  ['bruggen en/ / of sluizen', 'bruggen en/of sluizen'],
  ['de bruggen\u00AD / wachter', 'de bruggenwachter'],
  ['met de ex- / pertise van een ex- / dijkgraaf', 'met de expertise van een ex-dijkgraaf'],
  ['de brug - / wachter en het water - / schap', 'de brugwachter en het waterschap'],
  ['de zorg - / en de Linge - / Rijn', 'de zorg - en de Linge - Rijn'],
  ['de dijk - zo blijkt - / houdt', 'de dijk - zo blijkt - houdt'],
  ['de wachter – mevrouw Faas - / zwijgt', 'de wachter – mevrouw Faas - zwijgt'],
  ['de wachter – / mevrouw Faas - / zwijgt', 'de wachter – mevrouw Faas - zwijgt'],
  ['in de jaren 2019– / 2024', 'in de jaren 2019–2024'],
  ['de dijk – / zo blijkt – houdt', 'de dijk – zo blijkt – houdt']
] as const)('%s → %s', ([lines, healed]) => {
  expect(heal(lines)).toBe(healed);
});

test('a blank behind a capital goes where a program has parted words so', () => {
  expect(heal('V oor de brug. W at nu? V an wie is T elegram? De optie V geldt.')).toBe(
    'Voor de brug. Wat nu? Van wie is Telegram? De optie Vgeldt.'
  );
  expect(heal('V oor de brug. De optie V geldt.')).toBe('Voor de brug. De optie V geldt.');
  expect(heal('De optie V oordeelt. Deel V geldt.')).toBe('De optie V oordeelt. Deel V geldt.');
});

test('the spelling that the document itself uses elsewhere decides', () => {
  expect(heal('een brug-wachter en een brug-wachter / dus een brug- / wachter')).toContain(
    'een brug-wachter en een brug-wachter dus een brug-wachter'
  );
  expect(heal('een EUbrug en nog een eubrug / dus een EU- / brug')).toContain('dus een EUbrug');
});

test.for([
  [
    'https://x.example/rapport- /  / over-bruggen/2024',
    'https://x.example/rapport-over-bruggen/2024'
  ],
  [
    'https://x.example/62 / 91234/turf-wordt- / duurder.html',
    'https://x.example/6291234/turf-wordt-duurder.html'
  ],
  ['zie (https://x.example/v5/ / bruggen), waar', 'zie (https://x.example/v5/bruggen), waar'],
  ['zie www.x.example/publica / ties/2024/brug', 'zie www.x.example/publicaties/2024/brug'],
  ['zie https://x.example/bruggen/ / en daarna', 'zie https://x.example/bruggen/ en daarna'],
  ['zie https://x.example. / Bruggen gaan open.', 'zie https://x.example.\n\nBruggen gaan open.']
] as const)('an address goes on in the next line: %s', ([lines, healed]) => {
  expect(heal(lines)).toBe(healed);
});

test('a word broken over a page and a note is healed', () => {
  const text = [
    'De brug over de Linge is dicht1 sinds de keuring van het water-',
    '',
    '1 Streekbode, 3 mei 2024.',
    ' schap in mei en dat blijft zo.'
  ].join('\n');
  expect(readProse(readLayout(text), 0, text.length).text).toBe(
    'De brug over de Linge is dicht sinds de keuring van het waterschap in mei en dat blijft zo.'
  );
});
