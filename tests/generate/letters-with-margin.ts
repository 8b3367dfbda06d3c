import { createRandom } from './random.ts';

/** A letter whose producer printed on one line what stands beside each other, and what it holds. */
export interface LetterWithMargin {
  text: string;
  questions: readonly string[];
  answers: readonly string[];
  opening: string;
  /** As its margin or its opening names it; absent where neither does. */
  caseNumber?: string;
}

/** What each of these letters says. */
export const MARGIN_FACTS = {
  reference: 'WW-2031/4411',
  writtenOn: '2031-03-14',
  sentOn: '2031-02-03',
  submitter: 'Faas'
};

const QUESTIONS = [
  'Weet u dat het veer bij Oost uit de vaart is genomen?',
  'Wilt u met de vervoerder en met de provincie spreken over een ander veer in de maanden dat het veer in het dok ligt?',
  'Hoeveel reizigers heeft het veer in vijf jaar vervoerd? Kunt u dat per jaar uitsplitsen?'
];

const ANSWERS = [
  'Ja.',
  'Daarover is met de provincie gesproken. Zij laat weten dat er in april een ander veer komt, dat ook fietsers en brommers meeneemt. Voor auto’s blijft de omweg over de brug nodig.',
  'Het veer vervoert in een jaar ongeveer 120.000 reizigers. In 2029 waren het er minder, omdat het veer toen acht weken stil lag voor onderhoud.'
];

/** Letters with a margin on their pages, always the same. */
export function* lettersWithMargin(count: number): Generator<LetterWithMargin> {
  const random = createRandom(2031);
  const { pick } = random;
  for (let i = 0; i < count; i++) {
    const width = pick([48, 60, 66, 72]);
    const column = width + pick([3, 4, 6, 10]);
    const edge = pick([0, 0, 0, 6]);
    const dateAt = pick(['left', 'margin']);
    const caseAt = pick(['left', 'margin', 'nowhere']);
    const beside = pick([true, false, false]);
    const labelled = (label: string, value: string) =>
      beside && label.length + value.length < 24 ? [`${label} ${value}`, ''] : [label, value, ''];
    const reference = pick(['Ons kenmerk', 'Onze referentie', 'Kenmerk']);
    const margin = [
      ...pick([
        ['Ministerie van Water', 'en Wegen', ''],
        ['Directoraat-Generaal', 'Mobiliteit', 'Directie Veren', '']
      ]),
      ...pick([
        ['Rijnstraat 8', '2515 XP Den Haag', 'Postbus 20901', '2500 EX Den Haag', ''],
        ['Contactpersoon', 'A. de Wit', 'T 06 1234 5678', '']
      ]),
      ...(dateAt === 'margin' ? labelled('Datum', '14 maart 2031') : []),
      ...labelled(reference, MARGIN_FACTS.reference),
      ...(caseAt === 'margin' ? labelled('Uw kenmerk', '2031Z00412') : []),
      ...pick([[], labelled('Bijlage(n)', '1')])
    ];
    const named = caseAt === 'left' ? ' (2031Z00412)' : '';
    const opening = `Hierbij stuur ik u mijn antwoorden op de vragen van het lid Faas (VVD) over de veren bij Oost${named}, ingezonden op 3 februari 2031.`;
    const lines = [
      ...pick([['> Retouradres Postbus 20901 2500 EX Den Haag', ''], []]),
      'De Voorzitter van de Tweede Kamer',
      'der Staten-Generaal',
      'Postbus 20018',
      '2500 EA DEN HAAG',
      '',
      '',
      ...(dateAt === 'left' ? ['Datum    14 maart 2031'] : []),
      'Betreft  Beantwoording vragen over veren',
      '',
      '',
      pick(['Geachte voorzitter,', 'Geachte heer Voorzitter,']),
      '',
      ...wrapped(opening, width),
      '',
      ...QUESTIONS.flatMap((question, at) => [
        `Vraag ${at + 1}`,
        ...wrapped(question, width),
        '',
        pick([`Antwoord ${at + 1}`, `Antwoord op vraag ${at + 1}`, 'Antwoord']),
        ...wrapped(ANSWERS[at]!, width),
        ''
      ]),
      'Hoogachtend,',
      '',
      'De Minister van Water en Wegen,',
      '',
      '',
      'J. Terpstra'
    ];
    const perPage = pick([30, 40, 200]);
    const above = random.between(0, 4);
    const pages: string[] = [];
    for (let at = 0; at < lines.length; at += perPage) {
      const right =
        at === 0
          ? [...Array<string>(above).fill(''), ...margin]
          : pick([
              [reference, MARGIN_FACTS.reference],
              ['Datum', '14 maart 2031', '', reference, MARGIN_FACTS.reference],
              []
            ]);
      const left = lines.slice(at, at + perPage);
      const printed = Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
        `${' '.repeat(edge)}${(left[row] ?? '').padEnd(column)}${right[row] ?? ''}`.trimEnd()
      );
      const foot = `${' '.repeat(edge + column)}Pagina ${pages.length + 1} van 2`;
      pages.push([...printed, '', foot].join('\n'));
    }
    yield {
      text: `${pages.join(pick(['\n\f', '\n\n\n']))}\n`,
      questions: QUESTIONS,
      answers: ANSWERS,
      opening,
      ...(caseAt === 'nowhere' ? {} : { caseNumber: '2031Z00412' })
    };
  }
}

function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
