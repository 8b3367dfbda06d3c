import type { LikelierReason } from '../../comparing/likelier.ts';
import type { outcomeText as dutchOutcome, settling as dutch } from '../nl/settling.ts';
import { count, formatNumber } from '../format.ts';
import { terms } from './terms.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The sentences of what can be decided about a difference. */
export const settling: typeof dutch = {
  open: 'Settle',
  openWhat: (what) => `Settle: ${what}`,
  legend: 'What is the case?',
  outcomes: {
    right: 'Correct as it is',
    'wrong-here': (here) => `Mistake in ${here}`,
    'wrong-there': (there) => `Mistake in ${there}`
  },
  note: 'Note (may be left empty)',
  save: 'Record',
  cancel: 'Cancel',
  change: 'Change',
  reopen: 'Reopen',
  saved: 'Settled.',
  reopened: 'To be settled again.',
  settled: (outcome, note) =>
    note ? `Settled: ${lower(outcome)}. ‘${note}’` : `Settled: ${lower(outcome)}.`,
  progress: (settled, all) =>
    `${formatNumber(settled)} of ${count(all, 'point', 'points')} settled.`,
  shifted: (name, numbers) =>
    `In ${name} there is an answer under ${numbers} that belongs to another question.`,
  suspected: (name, numbers) =>
    `In ${name} the answers under ${numbers} seem to have moved: they fit another question better. This is not certain.`,
  repair: (n) => (n === 1 ? 'Put the answer back' : `Put ${formatNumber(n)} answers back`),
  repairHint:
    'This changes the reading, not the source. The original place stays visible and you can undo it.',
  notRepaired:
    'Putting them back failed: the answers can no longer be found that way in this source.',
  record: 'Settlement of a difference',
  likelier: (name, reasons) => `${name} is probably right: ${reasons.map(reason).join('; ')}.`,
  likelierAll: (name) => `${name} is probably right; each finding says why.`
};

/** How something was settled, in words. */
export const outcomeText: typeof dutchOutcome = (outcome, here, there) => {
  if (outcome === 'right') return settling.outcomes.right;
  return settling.outcomes[outcome](outcome === 'wrong-here' ? here : there);
};

function reason(why: LikelierReason): string {
  switch (why.code) {
    case 'official':
      return `${article(why.kind)} is closer to the original than ${article(why.otherKind)}`;
    case 'footnotes':
      return 'in the other source the footnotes jump at this place';
    case 'majority':
      return `${formatNumber(why.agree)} of the ${formatNumber(why.others)} other versions say the same`;
  }
}

function article(kind: keyof typeof terms.kinds): string {
  const name = lower(terms.kinds[kind]);
  if (kind === 'written-answer') return `the ${terms.kinds[kind]}`;
  if (kind === 'question-set' || kind === 'oral-questions') return name;
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
