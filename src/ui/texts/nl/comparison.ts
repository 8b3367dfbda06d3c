import { count, formatNumber } from '../format.ts';

export const comparison = {
  title: 'Versies',
  intro:
    'Dezelfde vraag kan in meer dan één bron staan. Hier staan de vragen die op elkaar lijken, met wat er verschilt.',
  none: 'Er zijn geen twee stukken met dezelfde vragen.',
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
  equal: 'Geen verschil',
  differences: (n: number) => count(n, 'verschil', 'verschillen'),
  position: (n: number, total: number) => `Verschil ${formatNumber(n)} van ${formatNumber(total)}`,
  next: 'Volgend verschil',
  previous: 'Vorig verschil',
  missing: 'Deze vraag is er niet (meer).',
  noAnswer: 'Geen antwoord in deze versie.',
  legend: 'Blauw onderstreept staat alleen rechts, oranje doorgestreept staat alleen links.',
  pairs: (n: number) => count(n, 'vraag', 'vragen'),
  showAll: 'Alle vragen tonen'
};
