import type { SynonymTheme } from '../../../core/search/analysis/dutch-synonyms.ts';
import { count, formatNumber } from '../format.ts';

const themes: Record<SynonymTheme, string> = {
  ministries: 'Ministeries',
  organisations: 'Organisaties en diensten',
  laws: 'Wetten en regels',
  terms: 'Parlement, overheid en Europa',
  society: 'Mensen, zorg, onderwijs en recht',
  economy: 'Economie, natuur, vervoer en techniek',
  everyday: 'Algemene woorden',
  countries: 'Landen'
};

const words = (list: readonly string[]) => list.join(', ');

/** The sentences of the screen of synonyms. */
export const synonyms = {
  title: 'Synoniemen',
  link: 'Synoniemen beheren',
  intro:
    'Woorden die in één groep staan, vinden elkaar bij het zoeken. Wat u zelf toevoegt, gaat mee in een bundel.',
  add: 'Woorden die hetzelfde betekenen',
  hint: 'Zet komma’s tussen de woorden, bijvoorbeeld: zwemles, badles.',
  keep: 'Toevoegen',
  change: 'Wijzigen',
  saveChange: 'Wijziging bewaren',
  tooFew: 'Vul ten minste twee verschillende woorden in, met een komma ertussen.',
  own: 'Uw eigen groepen',
  noOwn: 'U hebt nog geen eigen groepen.',
  changeGroup: (list: readonly string[]) => `Groep ${words(list)} wijzigen`,
  deleteGroup: (list: readonly string[]) => `Groep ${words(list)} verwijderen`,
  saved: (list: readonly string[]) => `Groep bewaard: ${words(list)}.`,
  deleted: (list: readonly string[]) => `Groep verwijderd: ${words(list)}.`,
  builtIn: 'Groepen die bij de toepassing horen',
  builtInHint: 'Zet een groep uit als die in uw stukken te veel vindt.',
  filter: 'Filter op een woord',
  noneLeft: (typed: string) => `Geen groep met ‘${typed}’.`,
  themes,
  theme: (theme: SynonymTheme, n: number, off: number) =>
    `${themes[theme]} (${count(n, 'groep', 'groepen')}${off > 0 ? `, ${formatNumber(off)} uit` : ''})`,
  switched: (list: readonly string[], isOn: boolean) =>
    `Groep ${isOn ? 'aangezet' : 'uitgezet'}: ${words(list)}.`,
  words
};
