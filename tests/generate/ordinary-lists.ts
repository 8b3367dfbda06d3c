import { inPages, inParagraphs, PAGES, WIDTHS } from './ordinary-pages.ts';
import type { OrdinarySet } from './ordinary-sets.ts';

const THINGS = ['veerponten', 'stationspiano’s', 'sluisdeuren', 'vuurtorens', 'volkstuinen'];
const PLACES = ['Ferwert', 'Urk', 'Goeree-Overflakkee', 'de Kop van Overijssel'];

/** How many questions a list has: enough for four pages. */
const COUNT = 28;

const asked = (n: number): string => {
  const thing = THINGS[n % THINGS.length]!;
  const place = PLACES[n % PLACES.length]!;
  return [
    `Hoeveel ${thing} zijn er sinds 2029 in ${place} gesloten? Zo nee, waarom niet?`,
    `Klopt het dat de ${thing} in ${place} geleidelijk worden verplaatst?`,
    `Kunt u een overzicht geven van de uitgaven aan ${thing} in de jaren 2028 tot en met 2035? Kunt u dit uitsplitsen per jaar?`,
    `Welk percentage van de ${thing} voldoet aan artikel ${n} van de wet?`,
    `U schrijft dat ${thing} in ${place} onder druk staan. Wat doet u daaraan?`,
    `Waarom zijn de ${thing} in ${place} verwaarloosd, terwijl de uitstoot van CO2 al was gedaald?`,
    `Kunt u voor de volgende onderdelen van ${thing} de kosten geven?\n- het varen;\n- het aanleggen.`
  ][n % 7]!;
};

const answered = (n: number): string => {
  const thing = THINGS[(n + 2) % THINGS.length]!;
  return [
    `Ja. Alle ${n} ${thing} zijn tijdelijk verplaatst. Ik overleg daarover met de gemeenten en met de eigenaren.`,
    `In 2031 waren de kosten € ${n},5 miljoen, ${n} procent meer dan geraamd.`,
    `Er zijn drie redenen:\n1. Gemeenten gaan zelf over ${thing}.\n2. In 2030 telde Urk ${n} ${thing}.\n3. De evaluatie van het beleid wordt in het voorjaar afgerond en aan de Kamer gezonden.`,
    `Zie het antwoord op vraag ${Math.max(1, n - 2)}.`,
    `Nee, voor ${n} ${thing} is dat niet het geval. Op dit moment is niet bekend hoeveel er zijn, zodat ik geen volledig beeld heb van wat er in 2032 nodig is.`
  ][n % 5]!;
};

const HEAD =
  'LIJST VAN VRAGEN EN ANTWOORDEN\n\nDe vaste commissie voor Waterkant heeft een aantal vragen voorgelegd aan de Minister van Waterkant over pontjes.\n\nDe voorzitter van de commissie,\nFaas\n\nDe griffier van de commissie,\nVan der Elst';

const QUESTION_HEADINGS: readonly string[] = [
  'Vraag #\n',
  'Vraag #: ',
  'Vraag #. ',
  '#\n',
  '#.\n',
  '#. ',
  '#) ',
  '# '
];

/** `undefined` for a list that nobody answered yet. */
const ANSWER_HEADINGS: readonly (string | undefined)[] = [
  'Antwoord\n',
  'Antwoord: ',
  'Antwoord op vraag #\n',
  'Antwoord #: ',
  undefined
];

/** What stands in front of a question: the page or the article that it is about. */
const PLACES_IN_FRONT: readonly string[] = ['', '(pagina #) ', 'Blz. #: ', 'Artikel #. '];

/** "3 (pagina 5) Kan": right behind its bare number the page belongs to the heading, as it does on a line of theirs. */
const headsWithPlace = (question: string, place: string): boolean =>
  question === '# ' && place.startsWith('(');

/** What is printed above every eighth question. */
const TITLES: readonly string[] = ['', 'Artikel # Varen', 'Pontjes en veren'];

/**
 * Lists of a committee's questions of which nothing is special, in combinations of their headings, of
 * what stands in front of a question, and of the pages that they were printed on.
 */
export function* ordinaryLists(): Generator<OrdinarySet> {
  let turn = 0;
  for (const question of QUESTION_HEADINGS)
    for (const answer of ANSWER_HEADINGS)
      for (const page of PAGES)
        for (let i = 0; i < 2; i++, turn++) {
          const place = PLACES_IN_FRONT[turn % PLACES_IN_FRONT.length]!;
          const title = TITLES[(turn >> 1) % TITLES.length]!;
          const width = WIDTHS[turn % WIDTHS.length];
          // Of questions alone, each on one line, a page holds too few lines to tell its number.
          if (answer === undefined && page === 'number' && width === undefined) continue;
          yield listOf({ question, answer, place, title, page, width });
        }
}

interface Style {
  question: string;
  answer: string | undefined;
  place: string;
  title: string;
  page: (typeof PAGES)[number];
  width: number | undefined;
}

function listOf({ question, answer, place, title, page, width }: Style): OrdinarySet {
  const numbers = Array.from({ length: COUNT }, (_, i) => i + 1);
  const placed = (n: number) => place.replace('#', `${n + 3}`) + asked(n);
  const questions = numbers.map(headsWithPlace(question, place) ? asked : placed);
  const blocks = numbers.flatMap((n, i) => [
    ...(i % 8 === 0 && title ? [title.replace('#', `${i / 8 + 1}`)] : []),
    question.replace('#', `${n}`) + placed(n),
    ...(answer === undefined ? [] : [answer.replace('#', `${n}`) + answered(n)])
  ]);
  return {
    name: JSON.stringify([question, answer, place, title, page, width]),
    text: inPages(inParagraphs([HEAD, ...blocks], width), page),
    asked: numbers,
    questions,
    answered: answer === undefined ? [] : numbers.map((n) => [n]),
    answers: answer === undefined ? [] : numbers.map(answered)
  };
}
