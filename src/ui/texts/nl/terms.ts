import type { PaperKind } from '../../../core/model/paper.ts';
import type { ReplyState } from '../../../core/overview/reply-state.ts';
import { count, formatNumber, formatNumbers } from '../format.ts';
import { createPaperName } from '../paper-name.ts';

const kinds: Record<PaperKind, string> = {
  'answer-letter': 'Antwoordbrief',
  'written-answer': 'Aanhangsel van de Handelingen',
  'question-set': 'Kamervragen',
  deferral: 'Uitstelbericht',
  'list-of-questions': 'Lijst van vragen en antwoorden',
  'written-consultation': 'Schriftelijk overleg',
  'oral-questions': 'Mondelinge vragen',
  'web-page': 'Webpagina met vragensets',
  'government-letter': 'Kamerbrief',
  'decision-memo': 'Beslisnota',
  other: 'Ander stuk'
};

const states: Record<ReplyState, string> = {
  answered: 'beantwoord',
  partly: 'deels beantwoord',
  unanswered: 'onbeantwoord',
  deferred: 'uitgesteld',
  elsewhere: 'in een ander stuk beantwoord',
  none: 'geen vragen'
};

const questions = (n: number) => count(n, 'vraag', 'vragen');

/** Words of the field, the same on every screen. */
export const terms = {
  kinds,
  states,
  /** In the row of states: answered after more than the term. */
  late: 'na meer dan drie weken beantwoord',
  /** What the fields of a head are called, those too that have no word there; others as printed. */
  fieldLabels: {
    Aan: 'Aan',
    Afzender: 'Afzender',
    Datum: 'Datum',
    Dossier: 'Dossier',
    Gegevens: 'Gegevens',
    Kamerstuk: 'Kamerstuk',
    Menu: 'Menu',
    Nota: 'Nota',
    Nummer: 'Nummer',
    Soort: 'Soort',
    Titel: 'Titel',
    Vergaderjaar: 'Vergaderjaar',
    Zaaknummer: 'Zaaknummer',
    'Zie ook': 'Zie ook'
  } as Readonly<Record<string, string>>,
  questions,
  set: (n: number) => `set ${formatNumber(n)}`,
  sets: (n: number) => count(n, 'vragenset', 'vragensets'),
  footnotes: (n: number) => count(n, 'voetnoot', 'voetnoten'),
  sections: (n: number) => count(n, 'onderdeel', 'onderdelen'),
  papers: (n: number) => count(n, 'stuk', 'stukken'),
  answers: (n: number) => count(n, 'antwoord', 'antwoorden'),
  files: (n: number) => count(n, 'bestand', 'bestanden'),
  warnings: (n: number) => count(n, 'waarschuwing', 'waarschuwingen'),
  question: (label: string) => `Vraag ${label}`,
  questionsNumbered: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'vraag' : 'vragen'} ${formatNumbers(numbers)}`,
  paperName: createPaperName({
    kinds,
    andOthers: (title, others) =>
      `${title} en ${count(others, 'andere vragenset', 'andere vragensets')}`,
    list: (n, isAnswered) => `Lijst van ${questions(n)}${isAnswered ? ' en antwoorden' : ''}`,
    questions
  }),
  untitledSet: (number: number, lead?: string) =>
    lead ? `Vragenset ${number}: ‘${lead}’` : `Vragenset ${number}, zonder titel`,
  andOtherPeople: (names: readonly string[], others: number) =>
    `${names.join(', ')} en ${count(others, 'ander', 'anderen')}`,
  submitters: 'Indieners',
  addressees: 'Gericht aan',
  respondents: 'Beantwoord door',
  caseNumber: 'Zaaknummer',
  submittedOn: 'Ingezonden',
  receivedOn: 'Ontvangen',
  published: 'Gepubliceerd als',
  noYear: 'het stuk noemt geen vergaderjaar',
  date: 'Datum',
  source: 'Bron'
};
