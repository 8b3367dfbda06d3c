import type { LikelierReason } from '../../comparing/likelier.ts';
import type { Outcome } from '../../comparing/settlements.ts';
import { count, formatNumber } from '../format.ts';
import { terms } from './terms.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The sentences of what can be decided about a difference. */
export const settling = {
  open: 'Afhandelen',
  openWhat: (what: string) => `Afhandelen: ${what}`,
  legend: 'Hoe zit het?',
  outcomes: {
    right: 'Klopt zo',
    'wrong-here': (here: string) => `Fout in ${here}`,
    'wrong-there': (there: string) => `Fout in ${there}`
  },
  note: 'Notitie (mag leeg blijven)',
  save: 'Vastleggen',
  cancel: 'Annuleren',
  change: 'Wijzigen',
  reopen: 'Heropenen',
  saved: 'Afgehandeld.',
  reopened: 'Weer te behandelen.',
  settled: (outcome: string, note: string) =>
    note ? `Afgehandeld: ${lower(outcome)}. ‘${note}’` : `Afgehandeld: ${lower(outcome)}.`,
  progress: (settled: number, all: number) =>
    `${formatNumber(settled)} van ${count(all, 'punt', 'punten')} afgehandeld.`,
  shifted: (name: string, numbers: string) =>
    `In ${name} staat onder ${numbers} een antwoord dat bij een andere vraag hoort.`,
  suspected: (name: string, numbers: string) =>
    `In ${name} lijken de antwoorden bij ${numbers} verschoven: zij passen beter bij een andere vraag. Zeker is dat niet.`,
  repair: (n: number) =>
    n === 1 ? 'Antwoord terugzetten' : `${formatNumber(n)} antwoorden terugzetten`,
  repairHint:
    'Dit verandert de lezing, niet de bron. De oorspronkelijke plaats blijft zichtbaar en u kunt het ongedaan maken.',
  notRepaired: 'Terugzetten lukte niet: de antwoorden zijn in deze bron niet meer zo te vinden.',
  record: 'Afhandeling van een verschil',
  likelier: (name: string, reasons: readonly LikelierReason[]) =>
    `Waarschijnlijk klopt ${name}: ${reasons.map(reason).join('; ')}.`,
  likelierAll: (name: string) => `Waarschijnlijk klopt ${name}; bij elke bevinding staat waarom.`
};

/** How something was settled, in words. */
export function outcomeText(outcome: Outcome, here: string, there: string): string {
  if (outcome === 'right') return settling.outcomes.right;
  return settling.outcomes[outcome](outcome === 'wrong-here' ? here : there);
}

function reason(why: LikelierReason): string {
  switch (why.code) {
    case 'official':
      return `${article(why.kind)} staat dichter bij het origineel dan ${article(why.otherKind)}`;
    case 'footnotes':
      return 'in de andere bron verspringen de voetnoten op deze plaats';
    case 'majority':
      return `${formatNumber(why.agree)} van de ${formatNumber(why.others)} andere versies zeggen hetzelfde`;
  }
}

function article(kind: keyof typeof terms.kinds): string {
  const name = lower(terms.kinds[kind]);
  if (kind === 'written-answer') return `het ${terms.kinds[kind]}`;
  return kind === 'question-set' || kind === 'oral-questions' ? name : `een ${name}`;
}
