import type { SynonymTheme } from '../../../core/search/analysis/dutch-synonyms.ts';
import type { synonyms as dutch } from '../nl/synonyms.ts';
import { count, formatNumber } from '../format.ts';

const themes: Record<SynonymTheme, string> = {
  ministries: 'Ministries',
  organisations: 'Organisations and services',
  laws: 'Laws and rules',
  terms: 'Parliament, government and Europe',
  society: 'People, care, education and justice',
  economy: 'Economy, nature, transport and technology',
  everyday: 'General words',
  countries: 'Countries'
};

const words = (list: readonly string[]) => list.join(', ');

/** The sentences of the screen of synonyms. */
export const synonyms: typeof dutch = {
  title: 'Synonyms',
  link: 'Manage synonyms',
  intro:
    'Words in the same group find each other when you search. What you add yourself travels along in a bundle.',
  add: 'Words that mean the same',
  hint: 'Put commas between the words, for example: zwemles, badles.',
  keep: 'Add',
  change: 'Change',
  saveChange: 'Save change',
  tooFew: 'Enter at least two different words, with a comma between them.',
  own: 'Your own groups',
  noOwn: 'You have no groups of your own yet.',
  changeGroup: (list) => `Change group ${words(list)}`,
  deleteGroup: (list) => `Delete group ${words(list)}`,
  saved: (list) => `Group saved: ${words(list)}.`,
  deleted: (list) => `Group deleted: ${words(list)}.`,
  builtIn: 'Groups that come with the app',
  builtInHint: 'Switch a group off if it finds too much in your documents.',
  filter: 'Filter by a word',
  noneLeft: (typed) => `No group with ‘${typed}’.`,
  themes,
  theme: (theme, n, off) =>
    `${themes[theme]} (${count(n, 'group', 'groups')}${off > 0 ? `, ${formatNumber(off)} off` : ''})`,
  switched: (list, isOn) => `Group switched ${isOn ? 'on' : 'off'}: ${words(list)}.`,
  words
};
