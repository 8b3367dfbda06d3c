import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readThings, type PlacedThing } from '../corrections/make/things.ts';
import { readCorrected } from '../corrections/read-corrected.ts';
import { lossesOf } from '../parse/lossless.ts';
import { outline } from '../parse/outline.ts';
import { parse } from '../parse/parse.ts';
import { mapText } from '../reading/text-map.ts';
import { readOfficialXml } from './read-official-xml.ts';
import { readPage } from './read-page.ts';

const ID = '0'.repeat(64);
const FOLDER = 'tests/fixtures';
const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

const read = (html: string) => {
  const [paper] = readCorrected(html, ID, [], readPage(html)).papers;
  if (!paper) throw new Error('no paper');
  return paper;
};

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('ë', '&euml;')
    .replaceAll('’', '&#8217;')
    .replaceAll('\u00a0', '&nbsp;');

/** A text as a page, its lines in elements of several kinds. */
const asPage = (text: string, line: (words: string, i: number) => string) =>
  `<!DOCTYPE html>\n<html><head><title>Vraag 9</title><script>"Vraag 1"</script></head><body><nav>Antwoord 2</nav>${text
    .split('\n')
    .map((words, i) => line(escaped(words), i))
    .join('\r\n')}<footer>Contact</footer></body></html>`;

const LINES = [
  (words: string) => `<p class="a">${words}</p>`,
  (words: string) => `<div><span>${words.replace(' ', ' <b>').replace(/$/, '</b>')}</span></div>`,
  (words: string) => `${words.replace(/\d$/, '<sup>$&</sup>')}<br/>`,
  (words: string) => `<ol><li>${words}</li></ol>`
] as const;

test.for(fixtures)('%s as a page: every character in exactly one place', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  if (text.length > 20_000) return;
  for (const line of [LINES[0], (words: string, i: number) => LINES[i % 4]!(words)]) {
    const html = asPage(text, line);
    const paper = read(html);
    expect(lossesOf([paper], html)).toEqual([]);
    const page = readPage(html)!;
    const [shown] = parse(page.text, ID);
    const questionsOf = (papers: readonly (typeof paper | undefined)[]) =>
      papers.flatMap((each) =>
        each?.questionSets.flatMap(({ questions, answers }) =>
          [...questions, ...answers].map((item) => [item.id, item.text, item.heading?.text])
        )
      );
    expect(questionsOf([paper])).toEqual(questionsOf([shown]));
    // Signs that a converter wrote as entities are entities of entities in a page: not found again.
    if (/&[a-z]{2,};/.test(text)) continue;
    // A place in the page is that of the same words in what it shows. (Of a section the title goes
    // before its text, in which its first sign may be found as well.)
    const things = readThings(paper, html).filter(isItem);
    const inShown = readThings(shown!, page.text).filter(isItem);
    for (const [i, { spans, text: words }] of things.entries()) {
      const map = mapText(html, spans, words);
      const own = mapText(page.text, inShown[i]!.spans, words);
      for (const { index, 0: word } of words.matchAll(/\p{L}+/gu)) {
        const range = [index, index + word.length] as const;
        expect([word, map.span(range)]).toEqual([word, page.map.limits(own.span(range))]);
      }
    }
  }
});

const isItem = ({ role }: PlacedThing) => role === 'question' || role === 'answer';

const anyPiece = fc.constantFrom(
  '<p>',
  '</p>',
  '<li>',
  '<ol start="3">',
  '</ol>',
  '<sup>',
  '</sup>',
  '<td>',
  '<tr>',
  '<table>',
  '<pre>',
  '</pre>',
  '<br>',
  '<div hidden>',
  '</div>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<a href="#n">',
  '</a>',
  '<',
  '&',
  '&amp',
  '&euml;',
  '&nbsp;',
  '&#x1F600;',
  '&NotEqualTilde;',
  '&shy;',
  '&#10;',
  '\r\n',
  '\n\n',
  '  ',
  '\t',
  '1',
  '12',
  '3. ',
  '• ',
  'Vraag 1',
  'Antwoord 1',
  'Kunt u dit toelichten?',
  'Ja. Zie vraag 1.',
  '<ul>',
  '</ul>',
  '<h2>',
  '</h2>',
  '\u200b',
  'ë'
);

test('whatever a page holds, every character is in exactly one place', () => {
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 60 }), (pieces) => {
      const html = `<html>${pieces.join('')}`;
      expect(lossesOf([read(html)], html)).toEqual([]);
    }),
    { numRuns: 1500 }
  );
});

test('a correction speaks of places of the page', () => {
  const html = asPage(
    'Vragen van het lid Faas (LPZ) aan de Minister van Infrastructuur over de boot (ingezonden 2 mei 2024).\nVraag 1\nZijn er boten? Varen die?\nVraag 2\nHoe vaak?',
    LINES[0]
  );
  const [first, second] = readThings(read(html), html).filter(({ role }) => role === 'question');
  const at = second!.at;
  const times = { createdAt: '2026-01-01T00:00:00.000Z', changedAt: '2026-01-01T00:00:00.000Z' };
  const record = {
    ...times,
    id: 'a',
    kind: 'merge',
    target: { sourceId: ID, span: [at, second!.end] as const, quote: html.slice(at, second!.end) },
    into: { role: 'question', at: first!.at }
  };
  const corrected = readCorrected(html, ID, [record], readPage(html));
  expect(corrected.outcomes).toEqual([{ id: 'a', state: 'applied' }]);
  expect(corrected.papers[0]!.questionSets[0]!.questions).toHaveLength(1);
  expect(lossesOf(corrected.papers, html)).toEqual([]);
});

test('the tag of an item is the number that it shows', () => {
  const html =
    '<html><body><h1>Vragen van het lid Faas (LPZ) aan de Minister van Infrastructuur over de boot</h1><ol><li>Kent u Caf&eacute; Pont?</li><li value="2">Hoe vaak lag de boot stil?</li></ol></body></html>';
  const paper = read(html);
  const [first] = paper.questionSets[0]?.questions ?? [];
  expect(first?.text).toBe('Kent u Café Pont?');
  expect(first?.heading?.spans.map((span) => html.slice(...span))).toEqual(['<li>']);
  expect(first?.spans.map((span) => html.slice(...span))).toEqual(['Kent u Caf&eacute; Pont?']);
  expect(outline([paper], html)).toContain('furniture markup × 1');
});

const readXml = (xml: string) => readCorrected(xml, ID, [], readOfficialXml(xml)).papers;

test.for(fixtures)(
  '%s as an official publication: every character in exactly one place',
  (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    if (text.length > 20_000) return;
    const lines = text.split('\n').map((words, i) => {
      const inner = words
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('ë', '&#235;');
      const noted = inner.replace(
        /(?<=\S)\s\d$/,
        '<noot><noot.nr>$&</noot.nr><noot.al>Bode</noot.al></noot>'
      );
      return i % 5 === 4 ? `<li><li.nr>–</li.nr><al>${inner}</al></li>` : `<al>${noted}</al>`;
    });
    const xml = `<?xml version="1.0"?>\n<kamervragen><metadata>Vraag 9</metadata>${lines.join('\n')}</kamervragen>`;
    expect(lossesOf(readXml(xml), xml)).toEqual([]);
  }
);

const anyXmlPiece = fc.constantFrom(
  ...[
    'al',
    'nr',
    'vraag',
    'li',
    'li.nr',
    'lijst',
    'noot',
    'noot.nr',
    'noot.al',
    'naam',
    'kop',
    'row',
    'entry',
    'sup',
    'x'
  ].flatMap((name) => [`<${name}>`, `</${name}>`]),
  '<nootref refid="n3"/>',
  '<noot nr="2">',
  '<metadata>',
  '</metadata>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<',
  '&amp;',
  '&#235;',
  '&#10;',
  '&oops;',
  ' ',
  '\n\n',
  '1',
  '12',
  '3. ',
  'Vraag 1',
  'Kunt u dit toelichten?',
  'Ja. Zie vraag 1.',
  '\u200b',
  'ë'
);

test('whatever a publication holds, every character is in exactly one place', () => {
  fc.assert(
    fc.property(fc.array(anyXmlPiece, { maxLength: 60 }), (pieces) => {
      const xml = `<a>${pieces.join('')}</al>`;
      expect(lossesOf(readXml(xml), xml)).toEqual([]);
    }),
    { numRuns: 1500 }
  );
});

test('wherever words stand in a publication, they are shown', () => {
  const words = 'Kunt u dit toelichten?';
  const tagOrWords = anyXmlPiece.filter((piece) => /^<\/?[a-z.]+>$/.test(piece) || piece === words);
  fc.assert(
    fc.property(fc.array(tagOrWords, { maxLength: 60 }), (pieces) => {
      const held = pieces.filter((piece) => !piece.includes('metadata'));
      const shown = readOfficialXml(`<a>${held.join('')}</al>`)!.text;
      expect(shown.split(words)).toHaveLength(held.filter((piece) => piece === words).length + 1);
    }),
    { numRuns: 1500 }
  );
});

test('the text of a note stands in its sentence, and belongs to the note alone', () => {
  const xml =
    '<kamervragen><kamervraagomschrijving>Vragen van het lid <naam><achternaam>Faas</achternaam></naam> (VVD) aan de Minister van Defensie over boten (ingezonden 3 mei 2031).</kamervraagomschrijving><vraag><nr>Vraag 1</nr><al>Kent u het bericht?<noot id="n1"><noot.nr>1</noot.nr><noot.al>Dorpsblad, 1 mei 2031.</noot.al></noot> Klopt het?</al></vraag></kamervragen>';
  const [paper] = readXml(xml);
  const [question] = paper!.questionSets[0]!.questions;
  expect(question?.text).toBe('Kent u het bericht? Klopt het?');
  expect(question?.spans.map((span) => xml.slice(...span))).toEqual([
    'Kent u het bericht?',
    'Klopt het?'
  ]);
  expect(paper!.footnotes.map(({ label, text }) => [label, text])).toEqual([
    ['1', 'Dorpsblad, 1 mei 2031.']
  ]);
});
