import type { Oddity } from '../../../core/compare/many-versions/oddities.ts';
import type { versions as dutch } from '../nl/versions.ts';
import { count, formatList, formatNumber, formatShare } from '../format.ts';
import { SAME } from '../same-share.ts';
import { ordinal } from './ordinal.ts';

const kinds: (typeof dutch)['kinds'] = {
  same: 'Same set in several sources',
  template: 'Template',
  answers: 'Reused answer',
  contained: 'Answer inside another answer'
};

/** The sentences of the list of versions. */
export const versions: typeof dutch = {
  kinds,
  intro:
    'What is in more than one source or was copied from one to another, and what differs. What needs attention comes first.',
  found: (n) =>
    n === 0
      ? 'Nothing is there twice: no question set occurs in more than one source.'
      : `${count(n, 'group', 'groups')} found.`,
  shown: (shown, all) => `${formatNumber(shown)} of ${count(all, 'group', 'groups')} shown.`,
  limits:
    'What is found is what was said in the same words. The same thing said differently is not found.',
  empty: 'There are no documents yet. Add documents to find versions.',
  nothingLeft: 'No group matches this filter.',
  clearFilter: 'Clear filter',
  filterText: 'Title, source or name contains',
  filterKind: 'Kind',
  allKinds: 'All',
  list: 'Versions found',
  sources: 'Sources',
  copy: (name, n) => `${name} (the ${ordinal(n)} time)`,
  twice: (n) => `occurs there ${formatNumber(n)} times`,
  between: (first, second) => `That is the greatest difference, between ${first} and ${second}.`,
  openFindings: (open, all) =>
    open === 0
      ? all === 1
        ? 'The finding has been settled.'
        : `All ${formatNumber(all)} findings have been settled.`
      : `${formatNumber(open)} of ${count(all, 'finding', 'findings')} still to be settled.`,
  told: 'What stands out',
  borneOut: (n) => `${count(n, 'other source shows', 'other sources show')} this.`,
  moreTold: (n) => `And ${count(n, 'more finding', 'more findings')}; compare two by two.`,
  pairs: (n) => `Compare two by two (${formatNumber(n)})`,
  template: (sets, slots) =>
    `One text, submitted ${formatNumber(sets)} times. ${slots === 0 ? 'The questions are the same word for word.' : `The text differs in ${count(slots, 'place', 'places')}.`}`,
  oddities: (oddities) => {
    const distinct = new Set(oddities.map(oddity));
    return `Looks like a mistake: ${formatList(distinct)}.`;
  },
  oddity,
  answers: (n, similarity) =>
    similarity >= SAME
      ? `The same answer to ${count(n, 'question', 'questions')}.`
      : `Nearly the same answer to ${count(n, 'question', 'questions')}: at least ${formatShare(similarity)} the same.`,
  contained: (n, similarity) =>
    n === 2
      ? `${formatShare(similarity)} of the one answer is in the other.`
      : `${formatNumber(n)} answers of which the shorter are in the longer.`,
  answerTo: (label) => `Answer to question ${label}`,
  compareWith: 'Compare with',
  decided: 'Decided by you',
  decidedIntro:
    'These decisions stay, travel along in bundles and can be undone. Nothing is ever merged or thrown away.',
  joinedByYou: 'put together by you',
  notVersions: (first, second) => `${first} and ${second} are not versions`,
  areVersions: (first, second) => `${first} and ${second} belong together`,
  dismissed: (kind, title) => `${kinds[kind]}: ${title}, does not belong together`,
  elsewhere: (quote) => `About a source that is not here: ‘${quote}’`,
  withdraw: 'Undo',
  withdrawWhat: (what) => `Undo: ${what}`,
  withdrawn: 'Decision undone.',
  part: 'This is not a version',
  partOne: (name) => `${name} does not belong here`,
  dismiss: 'Does not belong together',
  join: 'This belongs together',
  parted: 'Recorded: these are not versions of each other.',
  dismissedNow: 'Recorded: this does not belong together.',
  joined: 'Recorded: this belongs together.',
  record: 'Decision about versions'
};

function oddity({ code, text, usual }: Oddity): string {
  return code === 'number' && usual !== undefined
    ? `‘${text}’ where others have ${usual}`
    : `‘${text}’ twice`;
}
