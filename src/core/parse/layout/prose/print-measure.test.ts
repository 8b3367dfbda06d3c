import { expect, test } from 'vitest';
import { readLayout } from '../layout.ts';
import { readProse } from '../prose.ts';
import { createTypefaces, printedWidth } from './print-widths.ts';

const [narrow, wide] = createTypefaces() as [Uint16Array, Uint16Array];

const WORDS =
  'de pont over het Wijde Water vaart sinds maart minder vaak dan in de jaren daarvoor omdat het ' +
  'bestuur van de stichting geen schippers vindt die ook in de winter willen varen en de provincie ' +
  'wil daarover met alle betrokken gemeenten in overleg';

/** Fills lines as a page does whose full line is so wide. */
function setLines(words: string, typeface: Uint16Array, width: number): string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1)!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (printedWidth(longer, 0, longer.length, typeface) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Paragraphs of which each begins with the words of another place. */
const paragraphs = Array.from({ length: 36 }, (_, i) => {
  const words = WORDS.split(' ');
  return `In ${[...words.slice(i), ...words.slice(0, i + (i % 7))].join(' ')}.`;
});

const read = (text: string): string[] =>
  readProse(readLayout(text), 0, text.length).text.split('\n\n');

test.for([
  ['narrow', narrow, 32_000],
  ['narrow', narrow, 41_000],
  ['wide', wide, 35_000]
] as const)(
  'tells by what a page of a %s typeface holds where a paragraph ends',
  ([, typeface, width]) => {
    const set = paragraphs.map((words) => setLines(words, typeface, width));
    const text = set.flat().join('\n');
    const found = read(text);
    const ended = set.map((lines) => {
      const longer = `${lines.at(-1)} In`;
      return printedWidth(longer, 0, longer.length, typeface) < width * 0.97;
    });
    expect(ended.filter(Boolean).length).toBeGreaterThan(25);
    const alone = paragraphs.filter((_, i) => ended[i] && (i === 0 || ended[i - 1]));
    expect(alone.filter((words) => !found.includes(words))).toEqual([]);
  }
);

test('ends no paragraph within one, wherever a sentence ends', () => {
  const words = Array.from({ length: 30 }, (_, i) => {
    const all = WORDS.split(' ');
    return `In ${all.slice(i % 9, 9 + ((i * 7) % 13)).join(' ')}.`;
  }).join(' ');
  for (let width = 28_000; width < 44_000; width += 700) {
    expect(read(setLines(words, narrow, width).join('\n'))).toEqual([words]);
  }
});

test('takes the narrower lines of an item for full ones', () => {
  const item = `• Het plan van de ponten. ${WORDS}. In ${WORDS}. De pont.`;
  const lines = paragraphs.flatMap((words) => setLines(words, narrow, 36_000));
  const text = [...lines, ...setLines(item, narrow, 33_000), ...lines].join('\n');
  expect(read(text)).toContain(item);
});

const ITEMS = [
  'hoeveel schepen dit betreft;',
  'wat de rol is van de provincie Noordmark;',
  'of het bestuur van de stichting daarmee instemt?'
];

test.for([
  ['letters', ['a)', 'b)', 'c)']],
  ['bullets', ['•', '•', '•']]
] as const)('items whose %s stand together above them stay apart', ([, stack]) => {
  const set = paragraphs.slice(0, 30).flatMap((words) => setLines(words, narrow, 41_000));
  const text = [...set, 'Kunt u uiteenzetten:', ...stack, '', ...ITEMS].join('\n');
  expect(read(text).slice(-4)).toEqual(['Kunt u uiteenzetten:', ...ITEMS]);
});

test('a sentence goes on behind a semicolon that ends a line', () => {
  const words = `In maart vaart de pont niet; ${WORDS}`.split(' ');
  const set = paragraphs.slice(0, 30).flatMap((line) => setLines(line, narrow, 41_000));
  const lead = Array.from({ length: 40 }, (_, i) =>
    setLines([...WORDS.split(' ').slice(0, i), ...words].join(' '), narrow, 41_000)
  );
  const broken = lead.filter((lines) => lines.some((line) => line.endsWith('niet;')));
  expect(broken.length).toBeGreaterThan(0);
  for (const lines of broken) {
    expect(read([...set, ...lines].join('\n')).at(-1)).toContain(lines.join(' '));
  }
});

test('a line set to the full width whose last word is a year is no row of a table', () => {
  const lines = [
    'De pont over het Wijde Water vaart sinds het begin van het jaar in     2031',
    'Noordmark niet meer, omdat het bestuur van de stichting geen schippers'
  ];
  const set = paragraphs.flatMap((words) => setLines(words, narrow, 32_000));
  expect(read([...set, ...lines].join('\n')).at(-1)).toContain('2031 Noordmark');
});
