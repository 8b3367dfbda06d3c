import { ORDINARY_ANSWERS, ORDINARY_QUESTIONS } from './ordinary-letters.ts';

const HEADS: readonly string[] = [
  `Vergaderjaar 2030–2031

Aanhangsel van de Handelingen

Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden

1234

Vragen van het lid Faas (VVD) aan de Minister van Waterkant over pontjes (ingezonden 3 februari 2031).

Antwoord van Minister Terpstra (Waterkant) (ontvangen 12 maart 2031).`,
  `AH 1234
2031Z81234
Antwoord van minister Terpstra (Waterkant) (ontvangen 12 maart 2031)

Vragen van het lid Faas (VVD) aan de Minister van Waterkant over pontjes (ingezonden 3 februari 2031)`,
  `Geachte voorzitter,

Hierbij stuur ik u mijn antwoorden op de vragen van het lid Faas (VVD) over pontjes (ingezonden 3 februari 2031).

Hoogachtend,

De Minister van Waterkant,
J. Terpstra`
];

/** Which questions are answered together. */
const GROUPINGS: readonly (readonly (readonly number[])[])[] = [
  [[1], [2], [3], [4]],
  [[1], [2, 3], [4]],
  [[1], [2, 3, 4]],
  [[1, 3], [2], [4]],
  [[1, 2, 3, 4]]
];

const QUESTION_HEADINGS: readonly string[] = [
  'Vraag #\n',
  'Vraag #.\n',
  'Vraag # ',
  '#\n',
  '#. ',
  '# ',
  '**Vraag #**\n'
];

/** `#` are the numbers with commas, `~` with "t/m" where they allow that; the words for one and for several. */
const ANSWER_HEADINGS: readonly (readonly [one: string, several: string])[] = [
  ['Antwoord #\n', 'Antwoord #\n'],
  ['Antwoord ~\n', 'Antwoorden ~\n'],
  ['Antwoord op vraag #\n', 'Antwoord op vragen #\n'],
  ['Antwoord op vraag ~:\n', 'Antwoord op de vragen ~:\n'],
  ['Antwoord vraag #:\n', 'Antwoord vragen #:\n'],
  ['Beantwoording vraag #\n', 'Beantwoording vragen #\n'],
  ['Antwoord #: ', 'Antwoord #: '],
  ['Antwoord ~. ', 'Antwoord ~. ']
];

/** A set with what is to be found in it. */
export interface OrdinarySet {
  name: string;
  text: string;
  /** Numbers of the questions in printed order. */
  asked: readonly number[];
  /** Their texts, where they are not the ordinary ones. */
  questions?: readonly string[];
  /** For each answer the numbers of its questions. */
  answered: readonly (readonly number[])[];
  /** For each answer its text. */
  answers: readonly string[];
}

/**
 * Sets of which nothing is special, in every combination of head, headings and joint answers; each
 * answer behind its questions, or all of them behind the last question.
 */
export function* ordinarySets(): Generator<OrdinarySet> {
  for (const head of HEADS)
    for (const answered of GROUPINGS)
      for (const question of QUESTION_HEADINGS)
        for (const answer of ANSWER_HEADINGS)
          for (const isApart of [false, true]) {
            const ask = (n: number) =>
              `${question.replace('#', `${n}`)}${ORDINARY_QUESTIONS[n - 1]}`;
            const reply = (group: readonly number[]) =>
              `${answerHeading(answer, group)}${ORDINARY_ANSWERS[group[0]! - 1]}`;
            const asked = isApart ? answered.flat().sort((x, y) => x - y) : answered.flat();
            const items = isApart
              ? [...asked.map(ask), ...answered.map(reply)]
              : answered.flatMap((group) => [...group.map(ask), reply(group)]);
            yield {
              name: JSON.stringify([head.slice(0, 20), answered, question, answer, isApart]),
              text: `${head}\n\n${items.join('\n\n')}\n`,
              asked,
              answered,
              answers: answered.map(([first]) => ORDINARY_ANSWERS[first! - 1]!)
            };
          }
}

function answerHeading(
  [one, several]: readonly [string, string],
  group: readonly number[]
): string {
  const last = group.at(-1)!;
  const listed = group.length > 1 ? `${group.slice(0, -1).join(', ')} en ${last}` : `${last}`;
  const isRun = group.length > 2 && last - group[0]! === group.length - 1;
  return (group.length > 1 ? several : one)
    .replace('#', listed)
    .replace('~', isRun ? `${group[0]} t/m ${last}` : listed);
}
