import type { OrdinarySet } from './ordinary-sets.ts';

const ASKED: readonly string[] = [
  'Bent u bekend met het bericht «Brug bij Ferwert opnieuw dicht»?',
  'U schreef op 4 mei 2029 dat de brug veilig is. Staat u daar nog achter?',
  'Wat vindt u van de zin «niemand weet hoe een brug werkt. Waarom zouden wij wachten?»?',
  'Kunt u toezeggen dat de brug dit jaar weer open is?'
];

/** What an answer may hold besides sentences. */
const LONG_ANSWERS: readonly string[] = [
  'Nee.\n\nWat betekent dit voor de bruggen elders? Dat is nu niet te zeggen.',
  'Er zijn drie oorzaken:\n1. De pijlers staan op veen.\n2. Het verkeer is verviervoudigd.\n3. Het onderhoud is uitgesteld.\nAlle drie zijn bekend.',
  'Onderstaand ga ik in op de pijlers en het wegdek.\n\nPijlers\n\nTwee van de acht pijlers verzakken.\n\nWegdek\n\nHet wegdek is in 2028 vervangen.',
  'In de tabel staan de kosten per pijler.\nPijler\nKosten\n1\n120.000\n2\n140.000\n3\n95,5',
  'Artikel 4.3 van de wet bepaalt het volgende:\n“1. De beheerder onderhoudt de brug.\n2. De beheerder sluit de brug als dat nodig is.”\nDaaraan is voldaan.',
  'Vraag 3 gaat over 2028. Antwoord op de vraag wie er toen van wist, geeft het rapport.'
];

const HEADINGS: readonly (readonly [question: string, answer: string])[] = [
  ['Vraag #\n', 'Antwoord #\n'],
  ['Vraag #:\n', 'Antwoord:\n'],
  ['Vraag #. ', 'Antwoord #. '],
  ['#. ', 'Antwoord\n']
];

const CLOSINGS: readonly string[] = [
  '',
  'Ik hoop u hiermee voldoende te hebben geïnformeerd.',
  'Met deze brief beschouw ik de vragen als beantwoord.'
];

/** The foot of the first page with the head of the second. */
const TURNS: readonly string[] = [
  '',
  'Pagina 1 van 2\n\nMinisterie van Bruggen\nOns kenmerk\nBR-2031/118',
  'Pagina 1 van 2\nMinisterie van Bruggen\nDirectie Beweegbare Delen\nOns kenmerk BR-2031/118'
];

/** Who signs such a letter, one below the other. */
export const SIGNERS: readonly string[] = ['K.L. Veenstra', 'P. Oud'];

const SIGNATURE = `De minister van Bruggen,\n${SIGNERS[0]}\n\nmede namens de staatssecretaris van Wegen,\n${SIGNERS[1]}`;

/**
 * Letters of one or two pages that end in their signatures, in combinations of what stands in their
 * answers, between their pages and behind the last answer.
 */
export function* ordinaryBodies(): Generator<OrdinarySet> {
  for (const long of LONG_ANSWERS)
    for (const [question, answer] of HEADINGS)
      for (const closing of CLOSINGS)
        for (const turn of TURNS) {
          const answers = ['Ja.', long, 'Daar vind ik niets van.', 'Nee.'];
          const items = ASKED.flatMap((asked, i) => [
            `${question.replace('#', `${i + 1}`)}${asked}`,
            `${answer.replace('#', `${i + 1}`)}${answers[i]}`,
            ...(i === 1 ? [turn] : [])
          ]);
          const opening =
            'Hierbij bied ik u de antwoorden aan op de vragen van het lid Faas (VVD) over een dichte brug (ingezonden 3 februari 2031).';
          const end = turn === '' ? '' : 'Pagina 2 van 2';
          const parts = ['Geachte voorzitter,', opening, ...items, closing, SIGNATURE, end];
          yield {
            name: JSON.stringify([long, question, closing, turn]),
            text: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
            asked: [1, 2, 3, 4],
            questions: ASKED,
            answered: [[1], [2], [3], [4]],
            answers
          };
        }
}
