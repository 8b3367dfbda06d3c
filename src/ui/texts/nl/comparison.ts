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
  verdict: (all: number, differing: number) =>
    all === 0
      ? 'Woord voor woord gelijk.'
      : differing === 0
        ? `${count(all, 'vraag', 'vragen')} vergeleken, inhoudelijk gelijk.`
        : `${count(all, 'vraag', 'vragen')} vergeleken, ${formatNumber(differing)} inhoudelijk verschillend.`,
  noAnswerPair: 'in één van beide onbeantwoord',
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
  showAll: (n: number) => `Alle ${count(n, 'vraag', 'vragen')} tonen`
};
