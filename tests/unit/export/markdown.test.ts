import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { escapeMarkdown, markdownHeading } from '../../../src/core/export/writers/markdown-text.ts';
import { writeMarkdown } from '../../../src/core/export/writers/markdown.ts';
import { makeDocument } from './make-document.ts';
import { RICH_LETTER } from './rich-letter.ts';

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, '');

/** Text with a liking for what Markdown takes for signs. */
const trickyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['# ', '1. ', '- ', '+ ', '> ', '    ', '\t', '\n', '\n\n', '* ', '**', '_a_', '`x`'],
        ...['[a](b)', '![a](b)', '<b>', '&amp;', '&', '~~a~~', '|a|b|\n|-|-|\n', '$x$', '==a=='],
        ...['[^1]', '---', '===', 'www.a.nl', 'https://a.nl/b_c_d', 'a@b.nl', '\\', '%%a%%', '1) ']
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 })
    ),
    { maxLength: 12 }
  )
  .map((pieces) => pieces.join(''));

const PLAIN: ReadonlySet<string> = new Set(['text', 'break', 'link']);

test('any text comes back as one paragraph of plain text', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      const root = read(escapeMarkdown(text));
      expect(squeeze(toString(root))).toBe(squeeze(text));
      if (squeeze(text)) expect(root.children.map(({ type }) => type)).toEqual(['paragraph']);
      const inside = root.children.flatMap((child): { type: string }[] =>
        'children' in child ? child.children : []
      );
      // A bare address may become a link: it shows the same.
      expect(inside.map(({ type }) => type).filter((type) => !PLAIN.has(type))).toEqual([]);
    }),
    { numRuns: 2000 }
  );
});

test('any text comes back as a heading', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      const [first, ...rest] = read(markdownHeading(3, text)).children;
      expect(rest).toEqual([]);
      expect(first?.type).toBe('heading');
      expect(squeeze(toString(first))).toBe(squeeze(text));
    }),
    { numRuns: 500 }
  );
});

const markdown = writeMarkdown(makeDocument([RICH_LETTER]));
const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(markdown) ?? [];

test('the head names the sources with their hashes', () => {
  expect(parseYaml(head)).toEqual({
    title: 'Natte voeten & droge sokken',
    lang: 'nl-NL',
    created: '2025-07-03T12:05:00Z',
    generator: 'Repliek 0.1.0',
    sources: [
      {
        citation: 'Brief aan de Tweede Kamer ‘natte voeten & droge sokken’, zaaknummer 2025Z30001',
        file: 'natte voeten.txt',
        sha256: RICH_LETTER.source.id,
        url: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2025Z30001'
      }
    ]
  });
});

test('another reader finds the headings', () => {
  const headings = read(body).children.flatMap((node) =>
    node.type === 'heading' ? [`${node.depth} ${toString(node)}`] : []
  );
  expect(headings).toEqual([
    '1 Natte voeten & droge sokken',
    '2 Vraag 1',
    '3 Antwoord',
    '2 Vraag 2',
    '2 Vraag 3',
    '3 Gezamenlijk antwoord op vragen 2 en 3',
    '2 Vraag 4',
    '3 Antwoord',
    '2 Aangehaalde stukken en wetten',
    '2 Bronnen'
  ]);
});

test('another reader finds the footnotes where they are called', () => {
  const notes = read(body).children.flatMap((node) =>
    node.type === 'footnoteDefinition' ? [`${node.identifier} ${toString(node)}`] : []
  );
  expect(notes).toEqual([
    '1 De Polderbode, 1 maart 2025, www.polderbode.example/nat_en_droog.',
    '2 Rapport "Voeten" [deel 2], p. 3.'
  ]);
  expect(body).toContain('100\\%.[^2]');
});
