import type { Oddity } from '../../../core/compare/many-versions/oddities.ts';
import type { Standing } from '../../comparing/variant-rows.ts';
import { count, formatList, formatNumber } from '../format.ts';
import { versions } from './versions.ts';

/** The sentences of the table of many versions. */
export const matrix = {
  summary: (sets: number, questions: number, places: number) =>
    places === 0
      ? `${formatNumber(sets)} versies, ${count(questions, 'vraag', 'vragen')}: nergens een verschil in woorden.`
      : `${formatNumber(sets)} versies, ${count(questions, 'vraag', 'vragen')}, ${count(places, 'plaats', 'plaatsen')} waar de woorden verschillen.`,
  moved: (answers: number) =>
    `${count(answers, 'antwoord staat', 'antwoorden staan')} niet overal onder dezelfde vraag.`,
  questionsOnly: 'Alleen de vragen zijn vergeleken; de antwoorden horen bij verschillende vragen.',
  allIn: (name: string) => `Alle versies staan in ${name}.`,
  explained:
    'De tekst is die van de basis. Elk nummer staat voor een plaats waar de versies verschillen; versies met dezelfde letter zeggen daar hetzelfde. Verschillen van vorm tellen niet mee.',
  unanswered: (names: readonly string[]) =>
    `Alleen vragen, geen antwoorden, in ${formatList(names)}.`,
  unanswering: 'alleen vragen',
  nameUnanswering: (name: string) => `${name} (alleen vragen)`,
  base: 'Basis',
  asBase: 'basis',
  csv: 'Bewaren als CSV',
  csvName: (title: string) => `versies-${title}.csv`,
  print: 'Afdrukken',
  table: 'Alle versies naast elkaar',
  place: 'Plaats',
  slot: (number: number) => `plaats ${formatNumber(number)}`,
  question: (label: string) => (label ? `Vraag ${label}` : 'Vraag die de basis niet heeft'),
  parts: { question: 'Vraag', answer: 'Antwoord' },
  differing: (some: number, all: number) =>
    some === all
      ? `${all === 1 ? 'De vraag verschilt' : `Alle ${formatNumber(all)} vragen verschillen`}`
      : `${formatNumber(some)} van ${formatNumber(all)} vragen ${some === 1 ? 'verschilt' : 'verschillen'}`,
  differingList: 'Vragen die verschillen',
  places: (question: number, answer: number) =>
    [
      question > 0 ? `${count(question, 'plaats', 'plaatsen')} in de vraag` : '',
      answer > 0 ? `${count(answer, 'plaats', 'plaatsen')} in het antwoord` : ''
    ]
      .filter(Boolean)
      .join(', '),
  lacks: (part: 'question' | 'answer', names: readonly string[]) =>
    `${part === 'question' ? 'de vraag' : 'het antwoord'} ontbreekt in ${formatList(names)}`,
  shifted: (name: string, labels: readonly string[]) =>
    `in ${name} staat het antwoord onder vraag ${formatList(labels)}`,
  numbers: (labels: readonly string[]) => `vraag ${formatList(labels)}`,
  absent: 'ontbreekt',
  standing: (standing: Exclude<Standing, 'unanswering'>) => {
    if (standing === 'present') return 'aanwezig';
    return standing === 'absent' ? 'ontbreekt' : `onder vraag ${formatList(standing.under)}`;
  },
  nothing: 'niets',
  same: 'Gelijk in alle versies.',
  loose: (name: string, labels: readonly string[]) =>
    `${name} heeft ook ${labels.length === 1 ? 'vraag' : 'de vragen'} ${formatList(labels)}, die de basis niet heeft.`,
  odd: (oddity: Oddity) => `Lijkt op een vergissing: ${versions.oddity(oddity)}`,
  failed: 'De versies naast elkaar zetten lukte niet.',
  comparing: 'De versies worden naast elkaar gezet …',
  csvColumns: {
    question: 'Vraag',
    part: 'Deel',
    place: 'Plaats',
    before: 'Tekst ervoor',
    after: 'Tekst erna',
    oddity: 'Mogelijke vergissing'
  }
};
