import mammoth from 'mammoth';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { docxPart } from '../../../src/core/export/writers/docx-parts.ts';
import { docxStyles } from '../../../src/core/export/writers/docx-styles.ts';
import { writeDocx } from '../../../src/core/export/writers/docx.ts';
import { makeDocument, openText } from './make-document.ts';
import { RICH_LETTER } from './rich-letter.ts';

/** Reads a Word file with another program, as HTML. */
async function readDocx(bytes: Uint8Array) {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ["p[style-name='Title'] => h1.title:fresh"] }
  );
  const { document } = new Window();
  document.body.innerHTML = value;
  return { body: document.body, messages };
}

test('another reader finds headings and footnotes', async () => {
  const { body } = await readDocx(await writeDocx(makeDocument([RICH_LETTER])));
  const headings = [...body.querySelectorAll('h1, h2')].map((each) => each.textContent.trim());
  expect(headings).toEqual([
    'Natte voeten & droge sokken',
    'Vraag 1',
    'Antwoord',
    'Vraag 2',
    'Vraag 3',
    'Gezamenlijk antwoord op vragen 2 en 3',
    'Vraag 4',
    'Antwoord',
    'Aangehaalde stukken en wetten',
    'Bronnen'
  ]);
  const notes = [...body.querySelectorAll('li[id^="footnote"]')].map((each) => each.textContent);
  expect(notes.map((text) => text.replace('↑', '').trim())).toEqual([
    'De Polderbode, 1 maart 2025, www.polderbode.example/nat_en_droog.',
    'Rapport "Voeten" [deel 2], p. 3.'
  ]);
  expect(body.textContent).toContain(RICH_LETTER.source.id);
  expect(body.textContent).toContain('<b>vet</b>');
  const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toContain('https://www.voeten.example/tellen_is_moeilijk?a=1&b=2');
});

test('where an answer is found, and what a paper is, is not parted by the end of a page', () => {
  const { parts, captions } = makeDocument([RICH_LETTER, openText('Een los stuk tekst.\n')]);
  const kept = (type: 'exchange' | 'facts') =>
    parts
      .filter((part) => part.type === type)
      .map((part) =>
        docxPart(part, captions).map((each) => JSON.stringify(each).includes('w:keepNext'))
      );
  const exchanges = kept('exchange');
  expect(exchanges).toHaveLength(4);
  for (const each of exchanges) expect(each.slice(-2)).toEqual([true, false]);
  const facts = kept('facts')[0] ?? [];
  expect(facts.length).toBeGreaterThan(2);
  expect(facts.lastIndexOf(true)).toBe(facts.length - 2);
  expect(facts.indexOf(false)).toBe(facts.length - 1);
});

test('lines of every size stand as far apart as their letters need', () => {
  const styles = docxStyles().default?.document?.paragraph?.spacing;
  expect(styles).toMatchObject({ line: expect.any(Number), lineRule: 'auto' });
});

test('characters that XML refuses do not break the file', async () => {
  const odd = openText(
    'Vraag 1\nWat is \u0001dit\u000B?\uFFFE\n\nAntwoord 1\nEen half teken: \uD83D.\n'
  );
  const { body } = await readDocx(await writeDocx(makeDocument([odd])));
  expect(body.textContent).toContain('Een half teken: \uFFFD.');
});

test('items behind a sign are a list, and numbers stay as they were printed', async () => {
  const text = [
    'Vraag 1',
    'Welke boten varen er?',
    '',
    'Antwoord 1',
    'Er varen drie boten:',
    '- de Meeuw;',
    '- de Stern, die 3 - 4 keer per dag vaart.',
    'Zij leggen aan bij:',
    '1. de steiger;',
    '3. de kade.',
    'Het is -5 graden.',
    ''
  ].join('\n');
  const { body } = await readDocx(await writeDocx(makeDocument([openText(text)])));
  expect([...body.querySelectorAll('ul > li')].map((each) => each.textContent)).toEqual([
    'de Meeuw;',
    'de Stern, die 3 - 4 keer per dag vaart.'
  ]);
  expect(body.querySelectorAll('ol > li')).toHaveLength(0);
  expect(body.textContent).toContain('3. de kade.');
  expect(body.textContent).toContain('Het is -5 graden.');
});
