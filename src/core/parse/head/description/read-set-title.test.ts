import { describe, expect, it } from 'vitest';
import { readSetTitle } from './read-set-title.ts';

const read = (line: string) => {
  const title = readSetTitle(line);
  return (
    title && {
      type: title.type,
      by: title.submitters?.value.map(({ name, group }) => `${name} (${group})`),
      about: title.subject?.value
    }
  );
};

describe('the title of a set without the official words', () => {
  it.each([
    ['Beantwoording schriftelijke vragen lid Faas (VVD) over pontjes', 'answer'],
    ['Concept-beantwoording Kamervragen lid Faas (VVD) over pontjes', 'answer'],
    ['Antwoorden op de mondelinge vragen van het lid Faas (VVD) inzake pontjes', 'answer'],
    ['Antwoorden op de mondelinge vragen van het lid Faas (VVD) omtrent pontjes', 'answer'],
    ['Beantwoording Kamervragen Faas (VVD) over pontjes', 'answer'],
    ['Vragen Faas (VVD) over pontjes', 'questions'],
    ['2031Z00412 - Schriftelijke vragen door raadslid Faas (VVD) over pontjes', 'questions'],
    ['RE: Betreft: Kamervragen lid Faas (VVD) over pontjes', 'questions']
  ])('%s', (line, type) => {
    expect(read(line)).toEqual({ type, by: ['Faas (VVD)'], about: 'pontjes' });
  });

  it('may say no more than what answers are about', () => {
    expect(read('Antwoorden op Kamervragen over pontjes')).toEqual({
      type: 'answer',
      by: undefined,
      about: 'pontjes'
    });
  });

  it.each([
    'Antwoorden op vragen over pontjes staan hieronder.',
    'Vragen over pontjes',
    'Antwoord op vraag 3 van het lid Faas (VVD) over pontjes',
    'Antwoorden op vragen over pontjes Antwoorden op vragen van de commissie over pontjes'
  ])('is not: %s', (line) => {
    expect(readSetTitle(line)).toBeUndefined();
  });
});
