import { inPages, inParagraphs, WIDTHS } from './ordinary-pages.ts';

/** How a mark stands in the text behind a word, and its note at the end. */
const FORMS: readonly (readonly [mark: string, note: string])[] = [
  ['#', '# '],
  ['#', '#. '],
  ['[#]', '[#] '],
  [' [#]', '[#] '],
  [' #)', '#) '],
  [' (#)', '(#) ']
];

/** What stands between the last answer and the notes. */
const TITLES: readonly string[] = ['', '____________________', 'Noten', 'Voetnoten:', 'Bronnen'];

/** The notes, in order. */
export const NOTES: readonly string[] = [
  'De Stuurman, 3 februari 2031, «Pontje weg uit Ferwert»',
  'Kamerstukken II 2030/31, 36 999, nr. 12.',
  'NOS, 12 januari 2031, «Veren varen minder», https://nos.example/artikel/2000002-veren',
  'Zie ook Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 655.'
];

/** Questions, with `#` where a mark stands, among numbers that are none. */
const ASKED: readonly string[] = [
  'Bent u bekend met het bericht «Pontje weg uit Ferwert»?#',
  'Waarom zijn de sluisdeuren# in de Kop van Overijssel in 2030 verwaarloosd, terwijl de uitstoot van CO2 al was gedaald?',
  'Kunt u een overzicht geven van de uitgaven aan veren en bruggen in de jaren 2012–2023?#',
  'Op welke wijze worden de gemeenten van artikel 3 nu in deze kwestie betrokken?#'
];

const ANSWERED: readonly string[] = [
  'Ja.',
  'In 2031 waren de kosten € 834,5 miljoen, 24 procent meer dan geraamd.',
  'Nee. De 17 veerponten in Zeeland zijn tijdelijk verplaatst.',
  'Ik overleg daarover met de gemeenten.'
];

/** A set with notes, and what its questions and answers say without their marks. */
export interface NotedSet {
  name: string;
  text: string;
  questions: readonly string[];
  answers: readonly string[];
}

/** Sets with notes at the end of which nothing is special, in combinations of how these are printed. */
export function* ordinaryNotes(): Generator<NotedSet> {
  for (const [mark, note] of FORMS)
    for (const title of TITLES)
      for (const width of WIDTHS)
        for (const heading of ['Vraag #\n', '#. '])
          for (const between of ['\n', '\n\n']) {
            let marks = 0;
            const items = ASKED.flatMap((asked, i) => [
              heading.replace('#', `${i + 1}`) +
                asked.replace('#', () => mark.replace('#', `${++marks}`)),
              `Antwoord\n${ANSWERED[i]}`
            ]);
            const notes = NOTES.map((text, i) => note.replace('#', `${i + 1}`) + text);
            const blocks = [HEAD, ...items, ...(title ? [title] : [])];
            const parts = [blocks, ...(between === '\n' ? [[notes.join('\n')]] : [notes])].flat();
            yield {
              name: JSON.stringify([mark, note, title, width, heading, between]),
              text: inPages(inParagraphs(parts, width), 'none'),
              questions: ASKED.map((asked) => asked.replace('#', '')),
              answers: ANSWERED
            };
          }
}

const HEAD =
  'Antwoorden op vragen van het lid Faas (VVD) over pontjes (ingezonden 3 februari 2031)';
