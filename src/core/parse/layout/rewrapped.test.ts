import { expect, test } from 'vitest';
import { readFilledEnds } from './rewrapped.ts';

const ONE_LINE =
  'Vragen van het lid Zeeman over lekke boeien. Vraag 1 Hebt u gelezen dat twaalf boeien voor de kust lek zijn? Antwoord 1 Ja, de havendienst heeft het gemeld. Vraag 2 Hoe lang drijven zulke boeien nog? Antwoord 2 Een lekke boei drijft ongeveer drie weken.';

/** Lines of words up to a width. */
function filled(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}

const FEW_LINES = filled(ONE_LINE, 120);

test.for([45, 60])('a line that was broken at %i characters is one again', (width) => {
  const joined = readFilledEnds(`${filled(ONE_LINE, width)}\n`);
  expect(joined).toEqual({ text: `${ONE_LINE}\n`, isSure: true });
});

test('of a few lines each may be full by chance', () => {
  expect(FEW_LINES.split('\n')).toHaveLength(3);
  expect(readFilledEnds(FEW_LINES)).toEqual({ text: ONE_LINE, isSure: false });
});

test('blanks stand for ends of lines, so that offsets stay the same', () => {
  const text = filled(ONE_LINE, 50).replaceAll('\n', '\r\n');
  const joined = readFilledEnds(text)?.text;
  expect(joined).toHaveLength(text.length);
  expect(joined).not.toContain('\n');
});

test.for([
  ['a heading on a line of its own', filled(ONE_LINE, 45).replace('Vraag 2', '\nVraag 2\n')],
  ['a blank line', filled(ONE_LINE, 45).replace('\n', '\n\n')],
  [
    'a question on each line, all about as long',
    'Vraag 1: Kent u het bericht over het veer van Duinrade?\nVraag 2: Hoe vaak lag het veer het afgelopen jaar stil?\nVraag 3: Wat gaat u hieraan doen, en wanneer dan?\nVraag 4: Wilt u de vragen ieder apart beantwoorden?\n'
  ],
  ['lines of a poem', 'een pont\nvaart naar de kust\nen keert om\nin de mist\nbij het baken\n']
] as const)('%s shows that lines are those of the author', ([, text]) => {
  expect(readFilledEnds(text)?.isSure ?? false).toBe(false);
});
