import { describe, expect, test } from 'vitest';
import { parse } from '../parse/parse.ts';
import type { LibraryEntry } from './library.ts';
import { findVersions } from './versions.ts';

const QUESTIONS = [
  'Bent u bekend met het bericht «Veerpont Zwartewaal ligt al weken stil»?',
  'Klopt het dat de veerpont in Zwartewaal sinds maart niet meer vaart en dat schoolkinderen daardoor zestien kilometer moeten omfietsen?',
  'Hoeveel veerponten zijn in de afgelopen vijf jaar uit de vaart genomen en om welke redenen?',
  'Bent u bereid met de gemeente en de provincie in gesprek te gaan over een tijdelijke oplossing?'
];
const ANSWERS = [
  'Ja.',
  'Ja. De veerpont is op 3 maart uit de vaart genomen omdat de kabel bij een inspectie versleten bleek. De exploitant heeft een nieuwe kabel besteld.',
  'In de afgelopen vijf jaar zijn elf veerponten uit de vaart genomen. Bij zeven daarvan was het aantal reizigers te laag.\n\nBij de overige vier was groot onderhoud niet meer rendabel.',
  'Ik heb de gemeente en de provincie uitgenodigd voor een overleg in mei. Over de uitkomst zal ik uw Kamer informeren.'
];
const [first, second, third, fourth] = ANSWERS as [string, string, string, string];

/** The questions as they were sent in. */
const SENT_IN = `2025Z04321
(ingezonden 14 april 2025)

Vragen van het lid Terwindt (D66) aan de Minister van Infrastructuur en Waterstaat over de veerpont in Zwartewaal

${QUESTIONS.map((question, at) => `${at + 1}. ${question}`).join('\n\n')}
`;

/** The letter that answers them; `answers` holds what stands under "Antwoord", by its heading. */
function letter(
  answers: Readonly<Record<string, string>>,
  questions: readonly string[] = QUESTIONS
): string {
  const blocks = questions.flatMap((question, at) => {
    const heading = Object.keys(answers).find((numbers) => numbers.endsWith(String(at + 1)));
    return [
      `Vraag ${at + 1}\n\n${question}`,
      ...(heading === undefined ? [] : [`Antwoord ${heading}\n\n${answers[heading]}`])
    ];
  });
  return `Geachte voorzitter,

Hierbij zend ik u de antwoorden op de vragen van het lid Terwindt (D66) over de veerpont in Zwartewaal. Deze vragen werden ingezonden op 14 april 2025 met kenmerk 2025Z04321.

Hoogachtend,

De minister van Infrastructuur en Waterstaat,

P. Noordhof

${blocks.join('\n\n')}
`;
}

interface Head {
  submitter?: string;
  subject?: string;
  sentIn?: string;
  ministry?: string;
}

/** The official publication of questions with these answers, by number; absent ones are not printed. */
function published(
  answers: readonly (string | undefined)[],
  questions: readonly string[] = QUESTIONS,
  head: Head = {}
): string {
  const {
    submitter = 'Terwindt (D66)',
    subject = 'de veerpont in Zwartewaal',
    sentIn = '14 april 2025',
    ministry = 'Infrastructuur en Waterstaat'
  } = head;
  const blocks = questions.map(
    (question, at) =>
      `Vraag ${at + 1}\n${question}\n` +
      (answers[at] === undefined ? '' : `Antwoord ${at + 1}\n${answers[at]}\n`)
  );
  return `Tweede Kamer der Staten-Generaal

2

Vergaderjaar 2024–2025

Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden

2345
Vragen van het lid ${submitter} aan de Minister van ${ministry} over ${subject} (ingezonden ${sentIn}).
Antwoord van Minister Noordhof (${ministry}) (ontvangen 6 mei 2025).
${blocks.join('')}`;
}

const LETTER = letter({ 1: first, 2: second, 3: third, 4: fourth });

const read = (text: string, at: number): LibraryEntry => ({
  source: { id: String(at), name: String(at) },
  papers: parse(text, String(at))
});

/** How the sets of these texts relate, what differs between their questions, and what is wrong. */
function compared(...texts: readonly string[]) {
  const { sets, pairs, findings } = findVersions(texts.map(read));
  return {
    relations: sets.map(({ relation }) => relation),
    answers: pairs.map(({ answer }) => answer?.class ?? 'missing'),
    findings: findings.map(({ code, in: place }) => `${code} ${place.number ?? ''}`.trim())
  };
}

const EQUAL = Array.from(QUESTIONS, () => 'identical');
const UNANSWERED = Array.from(QUESTIONS, () => 'missing');

describe('one set in several papers', () => {
  test('questions beside the letter that answers them lack no answer', () => {
    expect(compared(SENT_IN, LETTER)).toEqual({
      relations: ['same'],
      answers: UNANSWERED,
      findings: []
    });
  });

  test('a letter and its publication are equal', () => {
    expect(compared(LETTER, published(ANSWERS))).toEqual({
      relations: ['same'],
      answers: EQUAL,
      findings: []
    });
  });

  test('a notice of deferral is a version of the questions, and no loss of answers', () => {
    const notice =
      published([])
        .replace('Antwoord van Minister', 'Mededeling van Minister')
        .replace('met de daarop door de\nregering gegeven antwoorden', 'zonder antwoord') +
      'Mededeling\nDe vragen van het lid Terwindt (D66) kunnen niet binnen de gebruikelijke termijn worden beantwoord. De reden van het uitstel is dat afstemming nodig is.\n';
    const { relations, findings } = compared(notice, SENT_IN, LETTER);
    expect({ relations, findings }).toEqual({
      relations: ['same', 'same', 'same'],
      findings: []
    });
  });

  test('of a set that is answered in part the missing answer is named', () => {
    expect(compared(LETTER, published([first, second, undefined, fourth])).findings).toEqual([
      'answer-missing 3'
    ]);
  });

  test('two answers that another source gives as one are the same', () => {
    const joint = letter({ 1: first, '2 en 3': `${second}\n\n${third}`, 4: fourth });
    expect(compared(joint, published(ANSWERS))).toEqual({
      relations: ['same'],
      answers: EQUAL,
      findings: []
    });
  });

  test('a "Ja." that another source gives together with the next answer is the same', () => {
    const joint = letter({ '1 en 2': `${first} ${second}`, 3: third, 4: fourth });
    expect(compared(joint, published(ANSWERS))).toEqual({
      relations: ['same'],
      answers: ['typography', 'typography', ...EQUAL.slice(2)],
      findings: []
    });
  });

  test.for([
    ['repeats under each question', `${second}\n\n${third}`],
    ['gives once, and then points to', 'Zie het antwoord op vraag 2.']
  ] as const)('an answer to two questions that another source %s is the same', ([, again]) => {
    const whole = `${second}\n\n${third}`;
    const joint = letter({ 1: first, '2 en 3': whole, 4: fourth });
    expect(compared(joint, published([first, whole, again, fourth]))).toEqual({
      relations: ['same'],
      answers: EQUAL,
      findings: []
    });
  });

  test('what stands in the place of a lost answer a second time is not held against it', () => {
    expect(compared(LETTER, published([first, second, second, fourth]))).toEqual({
      relations: ['same'],
      answers: ['identical', 'identical', 'missing', 'identical'],
      findings: ['answer-missing 3']
    });
  });

  test('a text put before answers that give way to it is one that belongs nowhere else', () => {
    const other = 'De veerponten worden elk voorjaar door de inspectie op hun veiligheid gekeurd.';
    const { findings } = compared(LETTER, published([first, other, second, third]));
    expect(findings.sort()).toEqual([
      'answer-missing 4',
      'answer-replaced 2',
      'answer-shifted 3',
      'answer-shifted 4'
    ]);
  });

  test('questions that another source prints under one heading are the same', () => {
    const grouped = published(ANSWERS).replace(`Antwoord 2\n${second}\nVraag 3\n`, 'Vraag 3\n');
    const oneHeading = grouped
      .replace('Vraag 2\n', 'Vraag 2 en 3\n')
      .replace('Vraag 3\n', '')
      .replace('Antwoord 3\n', `Antwoord 2 en 3\n${second}\n\n`);
    expect(compared(LETTER, oneHeading)).toMatchObject({ relations: ['same'], findings: [] });
  });

  test('the place of questions under one heading names the numbers of all', () => {
    const joint = letter({ 1: first, '2 en 3': `${second}\n\n${third}`, 4: fourth });
    const { findings } = findVersions(
      [joint, published([first, undefined, undefined, fourth])].map(read)
    );
    expect(
      findings.map(({ code, in: place, other }) => [code, place.numbers, other?.numbers])
    ).toEqual([['answer-missing', [2, 3], [2, 3]]]);
  });

  test('a reprint that mends a number differs in substance', () => {
    const reprint = published(ANSWERS.map((answer) => answer.replace('elf', 'twaalf')));
    expect(compared(published(ANSWERS), reprint)).toEqual({
      relations: ['same'],
      answers: ['identical', 'identical', 'substance', 'identical'],
      findings: []
    });
  });

  test('a further answer takes the place of one that promised it', () => {
    const early = 'Dit wordt nog uitgezocht. Ik kom hier voor de zomer bij uw Kamer op terug.';
    const later = published(ANSWERS).replace(
      'Antwoord van Minister',
      'Nader antwoord van Minister'
    );
    expect(compared(published([first, second, early, fourth]), later)).toMatchObject({
      relations: ['same'],
      findings: ['answer-replaced 3']
    });
  });

  test('one question is enough', () => {
    const [, question] = QUESTIONS;
    const one = published([second], [question!]);
    expect(compared(letter({ 1: second }, [question!]), one)).toEqual({
      relations: ['same'],
      answers: ['identical'],
      findings: []
    });
  });

  test('two swapped answers of two are told', () => {
    const asked = QUESTIONS.slice(1, 3);
    const swapped = published([third, second], asked);
    expect(compared(letter({ 1: second, 2: third }, asked), swapped).findings.sort()).toEqual([
      'answer-shifted 1',
      'answer-shifted 2'
    ]);
  });
});

test('a shifted answer that refers to its own place gives itself away', () => {
  const pointing = [first, `${second} Zie verder het antwoord op vraag 4.`, third, fourth];
  const right = letter({ 1: first, 2: pointing[1]!, 3: third, 4: fourth });
  const shifted = published([first, third, fourth, pointing[1]]);
  const { findings } = findVersions([right, shifted].map(read));
  const evidence = findings.flatMap(({ evidence }) => evidence);
  expect(evidence).toContainEqual({ code: 'cross-reference', number: 4, target: 4 });
});

describe('sets that are not the same', () => {
  test('what a member asks again later only resembles', () => {
    const again = [
      'Bent u bekend met het bericht «Veerpont Zwartewaal opnieuw uit de vaart»?',
      'Klopt het dat de veerpont in Zwartewaal opnieuw niet meer vaart?',
      'Hoeveel veerponten zijn sinds uw vorige antwoord uit de vaart genomen?',
      'Wat is er geworden van het gesprek met de gemeente en de provincie over een oplossing?'
    ];
    const later = published(['Ja.', 'Nee.', 'Geen.', 'Het heeft plaatsgevonden.'], again, {
      sentIn: '2 september 2025',
      subject: 'de veerpont in Zwartewaal die opnieuw stilligt'
    });
    expect(compared(published(ANSWERS), later).relations).toEqual(['resembles']);
  });

  test('sets that share the phrases of all questions have nothing to do with each other', () => {
    const ritual = (title: string) => [
      `Bent u bekend met het bericht «${title}»?`,
      'Deelt u de mening dat dit onwenselijk is?',
      'Kunt u deze vragen afzonderlijk beantwoorden?'
    ];
    const one = published(['Ja.', 'Ja.', 'Ja.'], ritual('Brug dicht'), {
      submitter: 'De Waard (VVD)',
      subject: 'een brug',
      sentIn: '3 juni 2025'
    });
    const other = published(['Ja.', 'Nee.', 'Ja.'], ritual('Molen stil'), {
      submitter: 'El Amrani (SP)',
      subject: 'een molen',
      sentIn: '4 juni 2025'
    });
    expect(compared(one, other).relations).toEqual([]);
  });

  test.for([2, 3])('%i sets made of one text are a template', (count) => {
    const sets = [
      { body: 'de Waterdienst', ministry: 'Infrastructuur en Waterstaat' },
      { body: 'het Molenfonds', ministry: 'Economische Zaken' },
      { body: 'de Veerpontraad', ministry: 'Financiën' }
    ].map(({ body, ministry }) =>
      published(
        [],
        [
          `Kunt u bevestigen dat ${body} met drie andere diensten naar één archief overstapt?`,
          `Welke registers van ${body} worden daarbij in het nieuwe archief ondergebracht?`,
          'Kunt u deze vragen afzonderlijk beantwoorden voor het debat over de archiefwet?'
        ],
        { ministry, subject: `het archief van ${body}` }
      )
    );
    const library = sets.slice(0, count).map(read);
    const { templates, sets: related } = findVersions(library);
    expect(new Set(related.map(({ relation }) => relation))).toEqual(new Set(['template']));
    expect(templates.map((template) => template.sets.length)).toEqual([count]);
    expect(templates[0]?.slots).toHaveLength(2);
  });
});
