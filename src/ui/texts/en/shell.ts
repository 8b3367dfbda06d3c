import type { HistoryStep } from '../../../worker/history-step.ts';
import type { shell as dutch } from '../nl/shell.ts';
import { count, formatNumber } from '../format.ts';
import { terms } from './terms.ts';

/** What a step did, as the start of a sentence: "3 files deleted". */
function step({ label, count: n, name }: HistoryStep): string {
  const what = n === 1 && name ? `‘${name}’` : count(n, 'file', 'files');
  switch (label) {
    case 'import':
      return `${what} added`;
    case 'delete':
      return `${what} deleted`;
    case 'import-bundle':
      return name ? `Bundle ‘${name}’ added` : 'Bundle added';
    case 'annotate':
      return `${count(n, 'annotation', 'annotations')} changed`;
    case 'correct':
      return name ? `Correction of ${name}` : count(n, 'correction', 'corrections');
  }
}

/** The sentences of what every screen has. */
export const shell: typeof dutch = {
  name: 'Repliek',
  titled: (title) => `${title} – Repliek`,
  skip: 'Skip to content',
  navigation: 'Main menu',
  library: 'Library',
  overviews: 'Overviews',
  collections: 'Collections',
  menu: 'Menu',
  versions: 'Versions',
  exchange: 'Exchange',
  about: 'Privacy',
  search: 'Search questions and answers',
  searchShort: 'Search',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose folder',
  filterAndSort: (active) =>
    active > 0 ? `Filter and sort (${formatNumber(active)})` : 'Filter and sort',
  filter: (active) => (active > 0 ? `Filter (${formatNumber(active)})` : 'Filter'),
  moreWaysToAdd: 'More ways to add',
  pasteText: 'Paste text',
  dropTitle: 'Let go to import',
  dropExplained: 'Text files, folders and bundles. Everything stays on this device.',
  close: 'Close',
  takeUp: 'Bring back',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  stepOf: step,
  done: (s) => `${step(s)}.`,
  undone: (s) => `Undone: ${step(s)}.`,
  redone: (s) => `Redone: ${step(s)}.`,
  conflict:
    'That is no longer possible: what this step changed has been changed again since. Nothing was altered.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  importing: (done, total) => `Importing: ${done} of ${total}`,
  loading: 'Opening the library …',
  shownOf: (shown, all) => `${formatNumber(shown)} of ${formatNumber(all)} shown`,
  showMore: (n) => (n === 1 ? 'Show 1 more' : `Show the next ${formatNumber(n)}`),
  closed: {
    title: 'The library cannot be opened here',
    reasons: {
      insecure:
        'This address begins with http:// and is therefore not secure. Browsers then do not let a page keep documents. Open Repliek at an address that begins with https://, or ask your administrator for one.',
      outdated:
        'This browser is too old for Repliek. Update the browser, or open Repliek in a newer one.',
      'no-storage':
        'This browser does not let Repliek keep anything here. That happens in a private window, and where cookies and site data are blocked. Open Repliek in an ordinary window, or allow site data for this address, and reload the page.',
      failure:
        'Reload the page. If that does not help, close all windows of the browser and open it again. If this device is full, free some space first.'
    },
    kept: 'What had been saved on this device already is kept.'
  },
  screenLoading: 'Loading this screen …',
  missingTitle: 'This screen could not be loaded',
  partMissing:
    'This part of Repliek could not be loaded. Reload the page; what had been saved already is kept.',
  missing:
    'There is a newer version of Repliek by now, or there is no connection. Reload the page; your documents, notes and corrections are on this device and stay there.',
  failed: 'Something went wrong. Reload the page; what had been saved already is kept.',
  outOfRoom:
    'This could not be saved: there is no room left. Free some space on this device, or remove documents you no longer need, and try again. What had been saved already is kept.',
  technical: 'Technical details',
  reload: 'Reload the page',
  notice: 'Message',
  dismiss: 'Dismiss message',
  unknownTitle: 'This page does not exist',
  unknown: 'The address is wrong, or points to something that is no longer there.',
  toLibrary: 'To the library',
  updateReady: 'There is a new version of Repliek.',
  updateNow: 'Update now',
  updateLater: 'Later',
  updatedElsewhere:
    'Repliek was updated in another tab. Reload this tab too once you are done here.',
  paste: {
    title: 'Paste text as a document',
    name: 'Name',
    namePattern: (date) => `Pasted text ${date}`,
    text: 'Text',
    hint: 'Paste the full text of a letter, list or web page.',
    add: 'Add',
    empty: 'Paste some text first.',
    dropped: 'Text not added.'
  },
  keys: {
    title: 'Keyboard shortcuts',
    open: 'Show keyboard shortcuts',
    enabled: 'Use shortcuts of a single character',
    enabledHint: 'Switch this off if you work with speech or other assistive technology.',
    list: [
      ['/', 'search'],
      ['↓ and ↑', 'from the search box to the results, and through them'],
      ['j or →', 'next question; in a letter or memo next section'],
      ['k or ←', 'previous question or section'],
      ['digits', 'to the question or section with that number'],
      ['v', 'show or close the source'],
      ['t', 'back to the search results'],
      ['r and R', 'next and previous search result'],
      ['c', 'copy question with answer, or section, with its citation'],
      [
        'Shift+C',
        'menu of the question or section: copy in other ways, take along, correct, label'
      ],
      ['n and p, F7 and Shift+F7', 'in a comparison: next and previous difference'],
      ['N', 'in a comparison: next weighty difference'],
      ['m', 'in a comparison: other half of a move'],
      ['1–9', 'in a comparison: show or hide a kind of difference'],
      ['b', 'in a comparison: swap versions, or another base'],
      ['Alt+↑ and Alt+↓', 'in a collection: move an item'],
      ['Ctrl+V', 'add pasted text'],
      ['Ctrl+Z', 'undo the last change'],
      ['Ctrl+Shift+Z', 'redo'],
      ['?', 'this list']
    ]
  },
  counted: terms.papers
};
