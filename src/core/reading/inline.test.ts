import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParagraphs, type Paragraph } from './inline.ts';

const mark = (label: string, offset: number) => ({ label, offset, spans: [] });
const link = (start: number, end: number) => ({ range: [start, end] as const, href: '#' });

/** Draws paragraphs: `[links]` and `^marks`, one paragraph to a line. */
function draw(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ inlines }) =>
      inlines
        .map((inline) => {
          if (inline.type === 'mark') return `^${inline.mark.label}`;
          return inline.type === 'link' ? `[${inline.text}]` : inline.text;
        })
        .join('')
    )
    .join('\n');
}

test.for([
  ['Ja.', [], [], 'Ja.'],
  ['Ja.\n\nNee.', [], [], 'Ja.\nNee.'],
  ['Een zin. Nog een.', [mark('1', 8)], [], 'Een zin.^1 Nog een.'],
  ['Een zin.\n\nNog een.', [mark('1', 8), mark('2', 18)], [], 'Een zin.^1\nNog een.^2'],
  ['Zie vraag 3.', [mark('1', 12)], [link(4, 11)], 'Zie [vraag 3].^1'],
  ['Zie vraag 3 en 4.', [], [link(4, 11), link(4, 16)], 'Zie [vraag 3] en 4.'],
  ['', [], [], '']
] as const)('%s', ([text, marks, links, drawn]) => {
  expect(draw(readParagraphs(text, marks, links))).toBe(drawn);
});

test('no letter and no mark is lost', () => {
  const words = fc.array(fc.constantFrom('Ja', ' ', '.', '\n\n', 'motie 3')).map((w) => w.join(''));
  const places = fc.array(fc.nat(60));
  fc.assert(
    fc.property(words, places, places, (text, offsets, starts) => {
      const marks = offsets.filter((o) => o <= text.length).map((o, i) => mark(String(i), o));
      const links = starts
        .filter((start) => start + 4 <= text.length)
        .map((start) => link(start, start + 4));
      const inlines = readParagraphs(text, marks, links).flatMap((p) => p.inlines);
      const read = inlines.map((i) => (i.type === 'mark' ? '' : i.text)).join('');
      expect(read).toBe(text.replaceAll('\n\n', ''));
      expect(inlines.filter((i) => i.type === 'mark')).toHaveLength(marks.length);
    })
  );
});

test('what stands out is cut from the text round it, over paragraphs, and leaves links alone', () => {
  const drawn = readParagraphs(
    'een twee drie\n\nvier vijf',
    [],
    [{ range: [4, 8], href: '#' }],
    [
      { range: [0, 6], emphasis: 'pointed' },
      { range: [9, 19], emphasis: 'noted' }
    ]
  ).map(({ inlines }) =>
    inlines
      .map((inline) => {
        if (inline.type === 'mark') return '';
        if (inline.type === 'link') return `<${inline.text}>`;
        return inline.emphasis ? `[${inline.emphasis}:${inline.text}]` : inline.text;
      })
      .join('')
  );
  expect(drawn).toEqual(['[pointed:een ]<twee> [noted:drie]', '[noted:vier] vijf']);
});
