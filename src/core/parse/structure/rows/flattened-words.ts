import { findAll } from '../../scan/find-all.ts';

// "? Reactie De standplaats", ". Reactie: De"
const REACTION = /(?<=[.?!»”)\]]\s{1,4})Reactie(?:\s?:)?(?=\s{1,4}[«‘“"'(]?\p{Lu})/gu;

// "? " before it: what is asked stands above a reaction
const ASKED = /\?[»”"')]?\s{1,4}$/u;

// " Uw vraag 1: Hoe", "? Ons antwoord: Zo", "? Mijn reactie: Zo"
const OWNED =
  /(?<=\s)(?:Uw vraag (\d{1,3})|(?:Ons|Mijn) antwoord|(?:Onze|Mijn) reactie)\s?:(?=\s)/gu;

// "? Vraag (2) Hoe", ". Antwoord (2) Zo"
const BRACKETED = /(?<=\s)(?:(Vraag)|Antwoord) \((\d{1,3})\)\s?:?(?=\s{1,4}[«‘“"'(]?\p{Lu})/gu;

const HEADED_OTHERWISE = /(?:^|\s)Vraag 1(?!\d)/u;

/** So many of a kind head questions or answers; one may be told of in a sentence. */
const RETURNS = 2;

/**
 * Where in a text on one line words stand that head questions and answers only where there are several: "Reactie",
 * "Uw vraag 1:" with "Ons antwoord:", "Vraag (1)" with "Antwoord (1)".
 */
export function wordPlaces(line: string): number[] {
  return [
    ...(line.includes(' Reactie') ? reactionPlaces(line) : []),
    ...(line.includes('Uw vraag 1') ? ownedPlaces(line) : []),
    ...(line.includes('Vraag (1)') ? bracketedPlaces(line) : [])
  ];
}

/** "Uw vraag 3: Hoe …? Ons antwoord: Zo." in one line of a text that has its lines: where the answer begins. */
export function ownedRowPlaces(line: string): number[] {
  if (!line.startsWith('Uw vraag ')) return [];
  const answers = findAll(line, OWNED).filter(({ 1: number }) => number === undefined);
  return answers.length === 1 ? [answers[0]!.index] : [];
}

function reactionPlaces(line: string): number[] {
  const found = findAll(line, REACTION);
  const asked = found.filter(({ index }) => ASKED.test(line.slice(Math.max(0, index - 8), index)));
  return asked.length < RETURNS ? [] : asked.flatMap(startAndEnd);
}

function ownedPlaces(line: string): number[] {
  const found = findAll(line, OWNED);
  const questions = found.filter(({ 1: number }) => number !== undefined);
  return questions.length < RETURNS ? [] : found.map(({ index }) => index);
}

function bracketedPlaces(line: string): number[] {
  const found = findAll(line, BRACKETED);
  const questions = found.filter(({ 1: word }) => word !== undefined);
  const [first] = found;
  // Behind a question that is headed otherwise an answer quotes others: "Vraag 1: Wat vroeg u? Antwoord: Vraag (1) Hoe …?"
  const areQuoted = first !== undefined && HEADED_OTHERWISE.test(line.slice(0, first.index));
  return questions.length < RETURNS || areQuoted ? [] : found.flatMap(startAndEnd);
}

const startAndEnd = ({ index, 0: words }: RegExpExecArray): number[] => [
  index,
  index + words.length
];
