import { count, formatNumber } from '../format.ts';

export const comparison = {
  title: 'Versies',
  intro:
    'Dezelfde vraag kan in meer dan één bron staan. Hier staan de vragen die op elkaar lijken, met wat er verschilt.',
  found: (n: number) =>
    n === 0
      ? 'Er zijn geen twee stukken met dezelfde vragen.'
      : `${count(n, 'vragenset staat', 'vragensets staan')} in meer dan één bron.`,
  groups: 'Gevonden versies',
  failed: 'Het zoeken naar versies lukte niet.',
  finding: 'Versies worden gezocht …',
  compareTitle: (label: string) => `Vergelijking van vraag ${label}`,
  choose: 'Kies zelf twee vragen',
  first: 'Eerste versie',
  second: 'Tweede versie',
  paper: 'Stuk',
  set: 'Vragenset',
  question: 'Vraag',
  compare: 'Vergelijken',
  questionText: 'Vraag',
  answerText: 'Antwoord',
  added: 'toegevoegd:',
  removed: 'weggelaten:',
  endAdded: 'einde toevoeging',
  endRemoved: 'einde weglating',
  onlyFirst: 'Alleen in de eerste versie',
  onlySecond: 'Alleen in de tweede versie',
  equal: 'Geen verschil',
  differences: (n: number) => count(n, 'verschil', 'verschillen'),
  position: (n: number, total: number) => `Verschil ${formatNumber(n)} van ${formatNumber(total)}`,
  next: 'Volgend verschil',
  previous: 'Vorig verschil',
  missing: 'Deze vraag is er niet (meer).',
  noAnswer: 'Geen antwoord in deze versie.',
  legend: 'Blauw onderstreept staat alleen rechts, oranje doorgestreept staat alleen links.',
  missingSet: 'Deze vragenset is er niet (meer).',
  unrelated: 'Deze twee sets hebben geen vragen gemeen.',
  unanswered: (name: string) =>
    `In ${name} staan alleen de vragen; antwoorden zijn niet vergeleken.`,
  changes: 'Verschillen per vraag',
  noChanges: 'Geen inhoudelijke verschillen.',
  more: (n: number) => `en nog ${count(n, 'verschil', 'verschillen')}`,
  questionPair: (first: string, second: string) => `Vraag ${first} naast vraag ${second}`,
  evidence: 'Waaruit dat blijkt',
  likelier: (name: string) => `Waarschijnlijk klopt ${name}.`,
  ladder: 'Welke vraag hoort bij welke',
  ladderLegend:
    'Links de vragen van de eerste versie, rechts die van de tweede. Een onderbroken lijn is een antwoord dat onder een andere vraag staat; een vette lijn is inhoudelijk verschillend; een open rondje mist zijn tegenhanger.',
  ladderTable: 'Als tabel',
  ladderAnswer: 'Antwoord',
  ladderResult: 'Uitkomst',
  ladderInPlace: 'bij de eigen vraag',
  ladderShifted: (first: string, second: string) =>
    `antwoord ${first} naast antwoord onder vraag ${second}`
};
