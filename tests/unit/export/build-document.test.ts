import { expect, test } from 'vitest';
import type { ExportDocument, TextParagraph } from '../../../src/core/export/document.ts';
import { plainText } from '../../../src/core/export/writers/text.ts';
import { exportWords } from '../../../src/ui/texts/nl/export-words.ts';
import { makeDocument, openFile, openText } from './make-document.ts';

const LETTER = `Geachte voorzitter,

Hierbij zend ik u de antwoorden op de vragen van het lid Faas (VVD) over natte voeten (ingezonden 3 maart 2025, kenmerk 2025Z30001).

Vraag 1
Kent u het bericht «Natte voeten»?1

Antwoord 1
Ja. Zie Kamerstukken II 2024/25, 27625, nr. 712.

Vraag 2
Hoeveel voeten zijn er nat?

Vraag 3
Hoeveel voeten zijn er droog?

Antwoord 2 en 3
Dat wordt niet geteld.

Vraag 4
Waarom niet?

Antwoord 4
Zie het antwoord op vraag 3.

Vraag 5
Wie telt er dan?

1 De Polderbode, 1 maart 2025.
`;

/** Draws the parts of a document, one per line. */
function draw({ parts }: ExportDocument): string[] {
  const flat = (paragraphs: readonly TextParagraph[] = []) => paragraphs.map(plainText).join(' / ');
  return parts.flatMap((part) => {
    switch (part.type) {
      case 'heading':
        return [`${'#'.repeat(part.level)} ${part.text}`];
      case 'facts':
        return ['facts'];
      case 'text':
        return [`text ${flat(part.paragraphs)}`];
      case 'note':
        return [`note ${part.note.text}`];
      case 'section':
        return [`section ${flat(part.paragraphs)}`];
      case 'passage':
        return [`passage ${part.text} (${part.citation.text})`];
      case 'exchange':
        return [
          `${'#'.repeat(part.level)} ${part.name}${part.total ? ` van ${part.total}` : ''}`,
          ...(part.question ? [`  asked ${flat(part.question)}`] : []),
          ...part.answers.map((answer) => `  ${answer.name}: ${flat(answer.paragraphs)}`),
          ...part.remarks.map((remark) => `  (${remark})`),
          ...part.notes.map(({ text }) => `  note ${text}`)
        ];
    }
  });
}

const letter = openText(LETTER);
const [q1, q2, , q4] = letter.paper.questionSets[0]!.questions;
const question = (id: string, more: object = {}) =>
  ({ type: 'question', paperId: letter.paper.id, questionId: id, ...more }) as const;

test('a paper alone takes its own title; an answer for two questions stands once', () => {
  const document = makeDocument([letter]);
  expect(document.title).toBe('Natte voeten');
  expect(draw(document).filter((line) => !line.startsWith('section'))).toEqual([
    '## Vraag 1 van 5',
    '  asked Kent u het bericht «Natte voeten»?[1]',
    '  Antwoord: Ja. Zie Kamerstukken II 2024/25, 27625, nr. 712.',
    '## Vraag 2 van 5',
    '  asked Hoeveel voeten zijn er nat?',
    '  (Het gezamenlijke antwoord op vragen 2 en 3 staat bij vraag 3.)',
    '## Vraag 3 van 5',
    '  asked Hoeveel voeten zijn er droog?',
    '  Gezamenlijk antwoord op vragen 2 en 3: Dat wordt niet geteld.',
    '## Vraag 4 van 5',
    '  asked Waarom niet?',
    '  Antwoord: Zie het antwoord op vraag 3.',
    '## Vraag 5 van 5',
    '  asked Wie telt er dan?',
    '  (Bij deze vraag staat hier geen antwoord.)'
  ]);
});

test('a mark whose note is lost is not taken for a footnote of the document', () => {
  const text = LETTER.replace('nr. 712.', 'nr. 712.2').replace('1 De Polder', '2 De Polder');
  const drawn = draw(makeDocument([openText(text)]));
  expect(drawn).toContain('  asked Kent u het bericht «Natte voeten»?[noot 1 ontbreekt]');
  expect(drawn).toContain('  Antwoord: Ja. Zie Kamerstukken II 2024/25, 27625, nr. 712.[1]');
});

test('a question alone brings the joint answer that stands elsewhere', () => {
  expect(draw(makeDocument([letter], { items: [question(q2!.id)] }))).toEqual([
    '## Vraag 2 van 5',
    '  asked Hoeveel voeten zijn er nat?',
    '  Gezamenlijk antwoord op vragen 2 en 3: Dat wordt niet geteld.'
  ]);
});

test('an answer that only points elsewhere brings what it points to', () => {
  expect(draw(makeDocument([letter], { items: [question(q4!.id)] }))).toEqual([
    '## Vraag 4 van 5',
    '  asked Waarom niet?',
    '  Antwoord: Zie het antwoord op vraag 3.',
    '  Antwoord op vraag 3, waarnaar wordt verwezen: Dat wordt niet geteld.'
  ]);
});

test('half of a question can be chosen', () => {
  const items = [question(q1!.id, { part: 'question' }), question(q1!.id, { part: 'answer' })];
  const document = makeDocument([letter], { title: 'Halve vragen', items });
  expect(draw(document)).toEqual([
    '## Natte voeten',
    'facts',
    '### Vraag 1 van 5',
    '  asked Kent u het bericht «Natte voeten»?[1]',
    '### Vraag 1 van 5',
    '  Antwoord: Ja. Zie Kamerstukken II 2024/25, 27625, nr. 712.'
  ]);
});

test('what is known against an answer goes along with it, not with the question alone', () => {
  const items = [question(q1!.id, { part: 'question' }), question(q1!.id, { part: 'answer' })];
  const document = makeDocument([letter], { title: 'Halve vragen', items }, undefined, (id) =>
    id === q1!.id ? ['Hoort bij vraag 2.'] : []
  );
  expect(draw(document).filter((line) => /asked|Antwoord|Hoort/.test(line))).toEqual([
    '  asked Kent u het bericht «Natte voeten»?[1]',
    '  Antwoord: Ja. Zie Kamerstukken II 2024/25, 27625, nr. 712.',
    '  (Hoort bij vraag 2.)'
  ]);
});

test('headings, texts and notes of the user stand where they were put', () => {
  const document = makeDocument([letter], {
    title: 'Voor de minister',
    items: [
      { type: 'heading', level: 1, text: 'Het water' },
      { type: 'text', text: 'Eerst de kern.\n\nDan de rest.' },
      question(q2!.id, { notes: [{ text: 'Navragen!' }] }),
      question(q4!.id),
      { type: 'heading', level: 2, text: 'Het land' },
      question(q1!.id)
    ]
  });
  expect(draw(document)).toEqual([
    '## Het water',
    'text Eerst de kern. / Dan de rest.',
    '### Natte voeten',
    'facts',
    '#### Vraag 2 van 5',
    '  asked Hoeveel voeten zijn er nat?',
    '  Gezamenlijk antwoord op vragen 2 en 3: Dat wordt niet geteld.',
    '  note Navragen!',
    '#### Vraag 4 van 5',
    '  asked Waarom niet?',
    '  Antwoord: Zie het antwoord op vraag 3.',
    '### Het land',
    '#### Natte voeten',
    'facts',
    '##### Vraag 1 van 5',
    '  asked Kent u het bericht «Natte voeten»?[1]',
    '  Antwoord: Ja. Zie Kamerstukken II 2024/25, 27625, nr. 712.'
  ]);
});

test('footnotes count through the document and keep the label of their source', () => {
  const other = openText(LETTER.replaceAll('Natte', 'Droge'), 'droog.txt');
  const { footnotes } = makeDocument([letter, other]);
  expect(footnotes.map(({ number, label, source, text }) => [number, label, source, text])).toEqual(
    [
      [1, '1', 1, 'De Polderbode, 1 maart 2025.'],
      [2, '1', 2, 'De Polderbode, 1 maart 2025.']
    ]
  );
});

test('what the title block of a paper says is not said again of each of its sets', () => {
  const page = openFile('seeds/webpagina-tien-vragensets.txt');
  const { facts, parts } = makeDocument([page]);
  const { kind, sha256 } = exportWords.facts;
  expect(facts.map(({ label }) => label)).toEqual(expect.arrayContaining([kind, sha256]));
  const ofSets = parts.flatMap((part) => (part.type === 'facts' ? part.facts : []));
  expect(ofSets.map(({ label }) => label)).toContain(exportWords.facts.addressees);
  expect(ofSets.filter(({ label }) => label === kind || label === sha256)).toEqual([]);
  // A set that stands alone says what it is and where it comes from.
  const { questionSets, id } = page.paper;
  const alone = makeDocument([page], {
    items: [{ type: 'set', paperId: id, setId: questionSets[1]!.id }]
  });
  expect(alone.facts.map(({ label }) => label)).toEqual(expect.arrayContaining([kind, sha256]));
});

test('what is cited is written out once, in the form of the Leidraad', () => {
  const { references } = makeDocument([letter, openText(`${LETTER} `, 'twee.txt')]);
  expect(references).toContainEqual({
    text: 'Kamerstukken II 2024/25, 27625, nr. 712',
    url: 'https://zoek.officielebekendmakingen.nl/kst-27625-712.html'
  });
  expect(references.filter(({ text }) => text.startsWith('Kamerstukken'))).toHaveLength(1);
});

test('a reference between questions leads to the other part where that is in the document', () => {
  const links = (document: ExportDocument) =>
    document.parts.flatMap((part) =>
      part.type === 'exchange'
        ? part.answers.flatMap(({ paragraphs }) =>
            paragraphs.flatMap(({ runs }) =>
              runs.flatMap((run) =>
                run.type === 'link' && run.href.startsWith('#') ? [run.href] : []
              )
            )
          )
        : []
    );
  const whole = makeDocument([letter]);
  const third = whole.parts.find((part) => part.type === 'exchange' && part.name === 'Vraag 3');
  expect(links(whole)).toEqual([`#${third?.type === 'exchange' ? third.id : ''}`]);
  expect(links(makeDocument([letter], { items: [question(q4!.id)] }))).toEqual([]);
});

test('each source is named once, with its hash; what is gone is left out', () => {
  const { sources, parts } = makeDocument([letter], {
    title: 'Twee',
    items: [question(q1!.id), question(q2!.id), question('weg'), { type: 'paper', paperId: 'weg' }]
  });
  expect(sources.map(({ name, sha256 }) => [name, sha256])).toEqual([
    ['brief.txt', letter.source.id]
  ]);
  expect(parts.filter(({ type }) => type === 'exchange')).toHaveLength(2);
});
