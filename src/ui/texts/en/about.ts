import type { about as dutch } from '../nl/about.ts';
import { count, formatBytes } from '../format.ts';

/** The sentences of the screen on privacy and use. */
export const about: typeof dutch = {
  title: 'Privacy and help',
  promiseTitle: 'Your documents never leave this device',
  promise: [
    'Repliek is a page without a server. Files are read, kept and searched in this browser. There is no account, there are no statistics, and no other website is contacted.',
    'You need not take our word for it: the page forbids itself any connection. Your browser enforces the security policy below, and you can check it: open the browser’s network view and reload the page.'
  ],
  policyTitle: 'Security policy of this page',
  policyMissing: 'This development version runs without a security policy.',
  policy: {
    "connect-src 'none'": 'The page may not connect to anything.',
    "script-src 'self'": 'Only the app’s own program files are run.',
    "style-src 'self'": 'Only the app’s own styles.',
    "img-src 'self' blob:": 'No images from elsewhere.',
    "font-src 'self'": 'Only the app’s own fonts.',
    "worker-src 'self'": 'Background work only by the app’s own program files.',
    "manifest-src 'self'": 'Only the app’s own data for installing.',
    "base-uri 'none'": 'Addresses in the page cannot be redirected.',
    "form-action 'none'": 'No form can be sent.',
    "require-trusted-types-for 'script'": 'Text can never be read as a program.',
    'trusted-types repliek-script-url svelte-trusted-html':
      'Only these two parts of Repliek itself may load program parts.',
    "default-src 'none'": 'Whatever is not named is forbidden.'
  },
  fetchedTitle: 'What this page has fetched',
  fetched: (files, site) =>
    `Since it was loaded ${count(files, 'file', 'files')}, all from ${site}. Nothing was fetched from elsewhere; the policy above forbids sending anything.`,
  fetchedElsewhere: (sites) =>
    `Note: something was also fetched from ${sites}. Repliek itself does not do that; it may be an extension of your browser.`,
  fetchedList: 'All files fetched',
  fetchedWorker:
    'The background task that reads and searches your documents is not listed here: the functions to fetch or send anything are taken from it before it starts.',
  links:
    'Links to official publications open only when you click them; the other website does not see where you came from.',
  storageTitle: 'What is kept here',
  stored: (papers) => `${count(papers, 'document', 'documents')} in the library`,
  usage: (bytes) => `${formatBytes(bytes)} in use`,
  warning:
    'Everything is in this browser only. If you clear the browser’s data, it is gone. So make a bundle now and then as a backup.',
  persisted: 'The browser has agreed not to clear this data of its own accord.',
  notPersisted: 'The browser may clear this data when the disk fills up.',
  persist: 'Ask for persistent storage',
  persistRefused:
    'The browser does not agree to that yet. Installing or bookmarking Repliek often helps.',
  backup: 'Make a backup',
  keptToUndo:
    'What you delete stays here too for as long as you can undo it: the last hundred steps.',
  erase: 'Erase everything',
  eraseTitle: 'Erase everything from this device?',
  eraseExplained: [
    'All documents go, with your corrections, labels, notes, collections, synonyms and saved searches, in other tabs too. What you deleted earlier goes for good as well.',
    'This cannot be undone. If you want to keep anything, make a backup first.'
  ],
  eraseAll: 'Erase everything for good',
  erased: 'Everything has been erased from this device.',
  offlineTitle: 'Without a network',
  offlineReady: 'Repliek is kept on this device and starts without a network too.',
  offlineNot: 'Repliek is not yet kept for use without a network.',
  install:
    'You can install it from the browser’s menu (‘Install app’ or ‘Add to Home Screen’). An installed app is less likely to be cleared.',
  qualityTitle: 'How reliable is the reading?',
  quality: [
    'Repliek reads plain text and recognises questions, answers, footnotes and references by their form. The spelling, quotation marks and capitals of the source stay as they are.',
    'Every character of the source ends up somewhere; what was not recognised is shown as unplaced text with the document and in the import report. Doubt is reported, never settled silently.'
  ],
  keysTitle: 'Using it',
  keys: 'Everything works from the keyboard; press ? for the shortcuts.',
  version: (v) => `Repliek ${v}`,
  licence: 'Free software under the MIT licence.'
};
