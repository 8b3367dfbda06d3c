import type { BundleError } from '../../../core/bundle/bundle-error.ts';
import type { exchange as dutch } from '../nl/exchange.ts';
import { count, formatMoment, formatNumber } from '../format.ts';

/** What is wrong with a bundle; its place stands beside it. */
const errors: Record<BundleError['code'], string> = {
  'not-json':
    'This file is not a bundle, or it is damaged: downloading or copying may have been cut short. Ask whoever sent it to send it again.',
  'too-deep':
    'This file is built in a way a bundle cannot be. Do not trust it, and ask whoever sent it where it comes from.',
  'not-a-bundle':
    'This file is not a Repliek bundle. Choose a file that ends in .repliek and was saved under Exchange.',
  'newer-version':
    'This version of Repliek cannot read the bundle yet. Update Repliek (reload the page) and open it again.',
  shape:
    'Data is missing, or does not have the form that a bundle prescribes. Ask whoever sent the bundle to save it again and send that.',
  content:
    'The content contradicts itself: the bundle was changed or damaged after it was saved. Ask whoever sent it to save it again and send that.'
};

/** The sentences of the screen for bundles. */
export const exchange: typeof dutch = {
  title: 'Exchange',
  intro:
    'A bundle is a single file with source text, reading and your annotations. It is how you share work with colleagues and make a backup.',
  exportTitle: 'Save a bundle',
  exportAll: 'Save the whole library',
  exportSelected: (n) => `Save ${count(n, 'document', 'documents')}`,
  exportHint: (n) => `${count(n, 'document', 'documents')} in the library.`,
  exporting: 'Making the bundle …',
  exported: (name, size) => `${name} saved (${size}).`,
  exportedParts: (n, size) =>
    `Saved in ${formatNumber(n)} files (${size} together), as one file would be too large to be opened again. They belong together: open all ${formatNumber(n)} later, in whatever order. If the browser asks whether it may save more files, allow it.`,
  tooLarge:
    'Nothing was saved: one of the documents is too large for a bundle that can be opened again. Choose the other documents in the library and save those; of the large one you have the file itself.',
  exportEmpty: 'The library is empty, there is nothing to save.',
  fileName: (day) => `repliek-${day}.repliek`,
  partName: (day, part, of) => `repliek-${day}-part-${part}-of-${of}.repliek`,
  importTitle: 'Open a bundle',
  importHint:
    'You can choose several at once. You first see what would change; nothing is ever overwritten.',
  choose: 'Choose bundle',
  reading: 'Looking at the bundle …',
  previewTitle: (name) => `Preview of ${name}`,
  made: (time) => `Made on ${formatMoment(time)}.`,
  added: (n) => `${count(n, 'new file', 'new files')}`,
  known: (n) => `${count(n, 'file', 'files')} already here`,
  annotations: (arriving) => {
    const { labels, notes, collections, decisions, savedSearches, synonyms } = arriving;
    const changed = Object.values(arriving).reduce((sum, sort) => sum + sort.changed, 0);
    return [
      labels.added > 0 && count(labels.added, 'new label', 'new labels'),
      notes.added > 0 && count(notes.added, 'new note', 'new notes'),
      collections.added > 0 && count(collections.added, 'new collection', 'new collections'),
      decisions.added > 0 &&
        `${count(decisions.added, 'new decision', 'new decisions')} about versions`,
      savedSearches.added > 0 && count(savedSearches.added, 'new search', 'new searches'),
      synonyms.added > 0 && `${count(synonyms.added, 'new group', 'new groups')} of synonyms`,
      changed > 0 &&
        `${count(changed, 'annotation', 'annotations')} changed (the one changed last stays)`
    ].filter((part) => part !== false);
  },
  corrections: (n) => `${count(n, 'new correction', 'new corrections')} of the reading`,
  conflicts: (n) =>
    `${count(n, 'correction contradicts', 'corrections contradict')} one of yours. Both are kept; yours applies until you choose otherwise in the document.`,
  nothingNew: 'Everything in this bundle is already in your library.',
  accept: 'Add to the library',
  acceptAll: (n) => `Add all ${formatNumber(n)} to the library`,
  reject: 'Do not add',
  invalid: (name) => `‘${name}’ is not a valid bundle`,
  newer: (name) => `‘${name}’ comes from a newer version of Repliek`,
  invalidHint: 'Nothing in your library was changed.',
  place: 'Place',
  problem: 'What is wrong',
  whole: 'whole file',
  errors,
  more: (n) => `and ${count(n, 'more error', 'more errors')}`
};
