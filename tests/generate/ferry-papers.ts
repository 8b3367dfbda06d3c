import type { LibraryEntry } from '../../src/core/compare/library.ts';
import { findVersions } from '../../src/core/compare/versions.ts';
import { parse } from '../../src/core/parse/parse.ts';

/** What is asked in every paper of this set. */
export const QUESTIONS = [
  'Bent u bekend met het bericht «Veerpont Zwartewaal ligt al weken stil»?',
  'Klopt het dat de veerpont in Zwartewaal sinds maart niet meer vaart en dat schoolkinderen daardoor zestien kilometer moeten omfietsen?',
  'Hoeveel veerponten zijn in de afgelopen vijf jaar uit de vaart genomen en om welke redenen?',
  'Bent u bereid met de gemeente en de provincie in gesprek te gaan over een tijdelijke oplossing?'
];

/** The answers to {@link QUESTIONS}, in their order. */
export const ANSWERS: readonly [string, string, string, string] = [
  'Ja.',
  'Ja. De veerpont is op 3 maart uit de vaart genomen omdat de kabel bij een inspectie versleten bleek. De exploitant heeft een nieuwe kabel besteld.',
  'In de afgelopen vijf jaar zijn elf veerponten uit de vaart genomen. Bij zeven daarvan was het aantal reizigers te laag.\n\nBij de overige vier was groot onderhoud niet meer rendabel.',
  'Ik heb de gemeente en de provincie uitgenodigd voor een overleg in mei. Over de uitkomst zal ik uw Kamer informeren.'
];

/** The questions as they were sent in. */
export const SENT_IN = `2025Z04321
(ingezonden 14 april 2025)

Vragen van het lid Terwindt (D66) aan de Minister van Infrastructuur en Waterstaat over de veerpont in Zwartewaal

${QUESTIONS.map((question, at) => `${at + 1}. ${question}`).join('\n\n')}
`;

/** The letter that answers them; `answers` holds what stands under "Antwoord", by its heading. */
export function letter(
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
export function published(
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

/** The letter with all answers at their own places. */
export const LETTER = letter({ 1: ANSWERS[0], 2: ANSWERS[1], 3: ANSWERS[2], 4: ANSWERS[3] });

/** A source of the library, as it is read from its text. */
export const read = (text: string, at: number): LibraryEntry => ({
  source: { id: String(at), name: String(at) },
  papers: parse(text, String(at))
});

/** How the sets of these texts relate, what differs between their questions, and what is wrong. */
export function compared(...texts: readonly string[]) {
  const { sets, pairs, findings } = findVersions(texts.map(read));
  return {
    relations: sets.map(({ relation }) => relation),
    answers: pairs.map(({ answer }) => answer?.class ?? 'missing'),
    findings: findings.map(({ code, in: place }) => `${code} ${place.number ?? ''}`.trim())
  };
}
