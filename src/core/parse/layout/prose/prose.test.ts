import { expect, test } from 'vitest';
import { readLayout } from '../layout.ts';
import { readProse } from '../prose.ts';

function paragraphs(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return readProse(readLayout(text), 0, text.length).text.split('\n\n');
}

test('the lines of a paragraph are joined, short last lines and blank lines end it', () => {
  expect(
    paragraphs([
      'Sinds mei is de brug over de Linge gesloten voor alle verkeer, omdat',
      'de pijlers bij de laatste keuring zijn afgekeurd.',
      'Het waterschap heeft intussen een pont ingezet die elk kwartier vaart',
      'van de ene naar de andere oever, ook in de avond en in het weekeinde.',
      '',
      'Daarna volgt herstel.'
    ])
  ).toEqual([
    'Sinds mei is de brug over de Linge gesloten voor alle verkeer, omdat de pijlers bij de laatste keuring zijn afgekeurd.',
    'Het waterschap heeft intussen een pont ingezet die elk kwartier vaart van de ene naar de andere oever, ook in de avond en in het weekeinde.',
    'Daarna volgt herstel.'
  ]);
});

test('list items stay apart, a dash or a number inside a sentence does not', () => {
  expect(
    paragraphs([
      'De pont vaart elk kwartier van de ene naar de andere oever en neemt mee:',
      '- fietsers en voetgangers die aan de overkant werken, en alle kinderen',
      'die daar op school zitten;',
      '- bromfietsen.',
      '\uF0B7 De kosten zijn voor het waterschap en niet voor de gemeente, zoals',
      'in mei is afgesproken, toen de provincie dat vroeg bij het besluit vraag',
      '3. Ook de provincie betaalt mee aan de pont, die ongeveer – naar verwacht',
      '– tot de herfst in de vaart blijft.'
    ])
  ).toEqual([
    'De pont vaart elk kwartier van de ene naar de andere oever en neemt mee:',
    '- fietsers en voetgangers die aan de overkant werken, en alle kinderen die daar op school zitten;',
    '- bromfietsen.',
    '\uF0B7 De kosten zijn voor het waterschap en niet voor de gemeente, zoals in mei is afgesproken, toen de provincie dat vroeg bij het besluit vraag 3. Ook de provincie betaalt mee aan de pont, die ongeveer – naar verwacht – tot de herfst in de vaart blijft.'
  ]);
});

test('where every line is a paragraph, line ends are kept', () => {
  const lines = [
    'Is de brug over de Linge dicht?',
    'Ja.',
    'Het waterschap heeft een pont ingezet die elk kwartier vaart.',
    'Hoe lang blijft dat zo?'
  ];
  expect(paragraphs(lines)).toEqual(lines);
});

test('soft hyphens and the signs of Markdown are left out of the text, not of the spans', () => {
  const text = '# Brug\n\n**Vraag 1**\n\nIs de _brug_ over de **Lin\u00ADge** dicht? Zie a_b.';
  const layout = readLayout(text);
  const from = text.indexOf('Is de');
  const prose = readProse(layout, from, text.length);
  expect(prose.text).toBe('Is de brug over de Linge dicht? Zie a_b.');
  expect(prose.spans).toEqual([[from, text.length]]);
  expect(prose.toSource(prose.text.indexOf('brug'), prose.text.indexOf('brug') + 4)).toEqual([
    text.indexOf('_brug') + 1,
    text.indexOf('_brug') + 5
  ]);
});

test.for([
  ['bekend 1 ? Ja.1', 'bekend? Ja.'],
  ['bekend[footnoteRef:2] met', 'bekend met'],
  ['bekend?[footnoteRef:2], [footnoteRef:3] Ja', 'bekend? Ja']
] as const)('marks leave no hole: %s', ([line, text]) => {
  const layout = readLayout(`${line}\n\n1 Streekbode, 3 mei 2024.`);
  expect(readProse(layout, 0, line.length).text).toBe(text);
});

test('the places of marks and words lead back to the source', () => {
  const text = 'De brug1 is af-\ngekeurd.2\n\n1 Streekbode.\n2 Idem.';
  const { footnoteMarks, toSource, text: read } = readProse(readLayout(text), 0, text.length);
  expect(read).toBe('De brug is afgekeurd.');
  expect(footnoteMarks).toEqual([
    { label: '1', offset: 7, spans: [[7, 8]] },
    { label: '2', offset: 21, spans: [[24, 25]] }
  ]);
  expect(toSource(11, 20)).toEqual([12, 23]);
});

test('a line that is shorter than any that runs on ends its paragraph where a sentence ends', () => {
  const running = 'Het waterschap heeft een pont ingezet die elk kwartier vaart en dat ook';
  const ended = 'doet wie er met de fiets over wil zolang de brug gesloten is.';
  const block = [running, 'in de winter volhoudt, met een schipper die de hele dag op de pont is,'];
  const many = Array.from({ length: 25 }, () => [...block, 'met zijn maat.']).flat();
  const result = paragraphs([...many, running, ended, 'Ik houd dat in het oog.']);
  expect(result.at(-1)).toBe('Ik houd dat in het oog.');
});

test('where few lines tell how short one is that runs on, such a line ends no paragraph', () => {
  const running = 'Het waterschap heeft een pont ingezet die elk kwartier vaart en dat ook';
  const ended = 'doet wie er met de fiets over wil zolang de brug gesloten is.';
  const result = paragraphs([running, ended, 'Ik houd dat in het oog.']);
  expect(result).toHaveLength(1);
});

test('a short line without a full stop between two full sentences is a title', () => {
  const above = [
    'Voor de pont die onder de veerwet valt, komt tweemaal per jaar een nieuwe',
    'raming, die ook de bijdragen telt van wie er in dat jaar mee gevaren heeft.'
  ];
  const below = 'Van de steigers is in februari en in juli bekend wat zij hebben gekost.';
  expect(paragraphs([...above, 'Bijdragen', below])).toEqual([above.join(' '), 'Bijdragen', below]);
  expect(paragraphs([...above, 'Zie', 'www.steigers.example/bijdragen-van-de-pont'])).toHaveLength(
    1
  );
});

test('an address that broke at a hyphen keeps it, whatever sign stands behind the address', () => {
  expect(
    paragraphs([
      'Zie daarvoor het onderzoek https://www.ponten.example/2031/varen-zonder-',
      'bel-in-de-mist; en het verslag dat het waterschap in mei heeft gemaakt, en',
      'dat iedereen kan lezen.'
    ])
  ).toEqual([
    'Zie daarvoor het onderzoek https://www.ponten.example/2031/varen-zonder-bel-in-de-mist; en het verslag dat het waterschap in mei heeft gemaakt, en dat iedereen kan lezen.'
  ]);
});

test('an address does not go on with another one', () => {
  const both = ['https://www.ponten.example/veer-vol', 'https://www.ponten.example/veer-leeg'];
  expect(paragraphs(both)).not.toContain(both.join(''));
});

test('a bullet of a list in a list that stands alone on its line begins an item', () => {
  expect(
    paragraphs([
      'De pont vaart elk kwartier van de ene naar de andere oever en neemt mee:',
      '- fietsers en voetgangers die aan de overkant werken, en alle kinderen',
      'die daar op school zitten in het dorp aan de andere oever',
      'o',
      'de bromfietsen'
    ]).slice(1)
  ).toEqual([
    '- fietsers en voetgangers die aan de overkant werken, en alle kinderen die daar op school zitten in het dorp aan de andere oever',
    'o de bromfietsen'
  ]);
});
