/** What a reader must find in each of the letters. */
export const ORDINARY_QUESTIONS: readonly string[] = [
  'Kent u het bericht dat er geen pontjes meer varen tussen Noord en Zuid?',
  'Wat vindt u daarvan?',
  'Bent u bereid met de gemeente in gesprek te gaan? Zo nee, waarom niet?',
  'Hoeveel pontjes varen er nu, en hoeveel voeren er in 2025?'
];

/** The answers to these questions, in the same order. */
export const ORDINARY_ANSWERS: readonly string[] = [
  'Ja.',
  'Ik vind het jammer voor de reizigers. De gemeente gaat over de dienstregeling.',
  'Ja. Ik spreek in april met de wethouder over het vervolg van de verbinding.',
  'In 2025 voeren er tien pontjes. Nu zijn dat er zeven.'
];

const HEAD: readonly string[] = [
  'Ministerie van Waterkant',
  '> Retouradres Postbus 77001 2500 EA Den Haag',
  'De Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag',
  'Datum 12 maart 2031\nBetreft Beantwoording vragen over pontjes',
  'Geachte voorzitter,',
  'Hierbij stuur ik u de antwoorden op de vragen van het lid Faas (VVD) over pontjes (ingezonden 3 februari 2031, 2031Z81234).'
];

const SIGNATURES: readonly string[] = [
  '',
  'De Minister van Waterkant,\n\nJ. Terpstra',
  'de minister van Waterkant,\n(w.g.)\nJ. Terpstra\n\nPagina 1 van 3'
];

/** What stands between the letter and the first question. */
const TITLES: readonly string[] = [
  '',
  'Bijlage',
  'Bijlage 1',
  'BIJLAGE I',
  'Bijlage bij brief 12 maart 2031',
  'Bijlage: Beantwoording vragen',
  'Beantwoording van de vragen',
  'Vragen en antwoorden',
  'Antwoorden',
  'Beantwoording Kamervragen over pontjes',
  '2031Z81234',
  '2031Z81234\n(ingezonden 3 februari 2031)',
  'Vragen van het lid Faas (VVD) aan de minister van Waterkant over pontjes (ingezonden 3 februari 2031)',
  'Antwoorden op vragen van het lid Faas (VVD) over pontjes (ingezonden 3 februari 2031, 2031Z81234)',
  'Antwoorden van de minister van Waterkant op vragen van het lid Faas over pontjes',
  'Ons kenmerk\nWK-2031/118',
  'Datum\n12 maart 2031\nOns kenmerk\nWK-2031/118',
  'Bijlage\n\nBeantwoording van schriftelijke vragen over pontjes',
  'Beantwoording schriftelijke vragen\n\n2031Z81234\n\nVragen van het lid Faas (VVD) aan de minister van Waterkant over pontjes. (Ingezonden 3 februari 2031)',
  'Pontjes',
  'De antwoorden op uw vragen',
  'Bijlage 1 Antwoorden op vragen van het lid Faas',
  'Inleiding\n\nDe vragen gaan over pontjes in het oosten van het land.'
];

/** How questions and answers are headed; `#` is the number. */
const HEADINGS: readonly (readonly [question: string, answer: string])[] = [
  ['Vraag #\n', 'Antwoord #\n'],
  ['Vraag #\n', 'Antwoord\n'],
  ['Vraag #:\n', 'Antwoord:\n'],
  ['Vraag #: ', 'Antwoord #: '],
  ['VRAAG #\n', 'ANTWOORD #\n'],
  ['Vraag #.\n', 'Antwoord op vraag #.\n'],
  ['**Vraag #**\n\n', '**Antwoord #**\n\n'],
  ['Vraag\n', 'Antwoord\n'],
  ['#\n', 'Antwoord\n'],
  ['#.\n', 'Antwoord\n'],
  ['#. ', 'Antwoord\n'],
  ['#. ', ''],
  ['# ', 'Antwoord #\n'],
  ['#) ', 'Antwoord: ']
];

/** A letter with a name that says what it is made of. */
export interface OrdinaryLetter {
  name: string;
  text: string;
}

/**
 * Letters with answers of which nothing is special, in every combination of what ministries print:
 * single traps have fixtures, but ordinary parts may trap a reader together.
 */
export function* ordinaryLetters(): Generator<OrdinaryLetter> {
  for (const between of ['\n\n', '\n']) {
    for (const [signature, title] of pairsOf(SIGNATURES, TITLES)) {
      for (const [[question, answer], gap] of pairsOf(HEADINGS, ['\n\n', '\n'])) {
        // Without a word and without a blank line nothing tells the answer from its question.
        if (answer === '' && gap === '\n') continue;
        const items = ORDINARY_QUESTIONS.map((asked, i) => {
          const heading = (shape: string) => shape.replace('#', String(i + 1));
          return `${heading(question)}${asked}${gap}${heading(answer)}${ORDINARY_ANSWERS[i]}`;
        });
        const parts = [...HEAD, signature, title, items.join(gap)].filter((part) => part !== '');
        yield {
          name: JSON.stringify([between, signature, title, question, answer, gap]),
          text: `${parts.join(between)}\n`
        };
      }
    }
  }
}

function pairsOf<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.flatMap((a) => second.map((b): [A, B] => [a, b]));
}
