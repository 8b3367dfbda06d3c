import { describe, expect, it } from 'vitest';
import { splitPageEnds } from './page-ends.ts';
import { splitLines } from './split-lines.ts';

/** The lines that are not blank, parted at the ends of pages. */
function parted(text: string): string[] {
  const { lines } = splitPageEnds(text, splitLines(text));
  return Array.from({ length: lines.length }, (_, i) => lines.at(i))
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => text.slice(from, to));
}

describe('the end of a page behind half a word', () => {
  const mark = 'De steiger is oud.1 Zij vraagt om een';

  it('begins the first note', () => {
    const text = `${mark}\nruime verster1 Dagblad, 3 mei 2031.\n2 Idem.\n1\n\fking van de palen.`;
    expect(parted(text)).toEqual([
      mark,
      'ruime verster',
      '1 Dagblad, 3 mei 2031.',
      '2 Idem.',
      '1',
      'king van de palen.'
    ]);
    const { words } = splitPageEnds(text, splitLines(text));
    expect(words).toEqual([text.indexOf('1 Dagblad')]);
  });

  it('begins no note without its mark, nor where the next page begins a sentence', () => {
    const unmarked = 'De steiger is oud.\nruime verster1 Dagblad, 3 mei.\n\fking van de palen.';
    expect(parted(unmarked)).toHaveLength(3);
    const whole = `${mark}\nruime verster1 Dagblad, 3 mei.\n\fKing is een naam.`;
    expect(parted(whole)).toHaveLength(3);
  });

  it('begins no note that begins below: then the number is its mark', () => {
    const notes = '1 Dagblad, 3 mei 2031.\n2 Idem.';
    const text = `Er is 1 pont.\nDe verordening1 (EU) geldt2 sinds\n${notes}\n\fmei.`;
    expect(parted(text)).toHaveLength(5);
  });

  it('begins the foot with which another page ends', () => {
    const text = 'Een pont.\nPagina 1 van 3\n\fEen versterPagina 2 van 3\n\fking.\nPagina 3 van 3';
    expect(parted(text)).toEqual([
      'Een pont.',
      'Pagina 1 van 3',
      'Een verster',
      'Pagina 2 van 3',
      'king.',
      'Pagina 3 van 3'
    ]);
  });

  it('is not looked for everywhere in a text that is no page', () => {
    // What grows faster than the text does not end within a test's time.
    const text = `${'een woord4 Naam '.repeat(500_000)}\n\fking van de palen.`;
    const pages = `${'een woord4 Naam\n'.repeat(44)}\fking\n`.repeat(5000);
    expect(parted(text)).toHaveLength(2);
    expect(splitPageEnds(pages, splitLines(pages)).lines.length).toBeGreaterThan(200_000);
  });

  it('leaves a name with a capital inside alone', () => {
    const text = 'Een pont.\nPagina 1 van 2\n\fDat doet RijksWaterstaat\n\fking.\nPagina 2 van 2';
    expect(parted(text)).toHaveLength(5);
  });
});
