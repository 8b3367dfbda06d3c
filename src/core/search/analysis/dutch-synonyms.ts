import { MINISTRIES } from './ministries.ts';
import { COUNTRIES } from './synonym-lists/countries.ts';
import { ECONOMY } from './synonym-lists/economy.ts';
import { DAILY_LIFE } from './synonym-lists/daily-life.ts';
import { DOING } from './synonym-lists/doing.ts';
import { EVERYDAY } from './synonym-lists/everyday.ts';
import { LAWS } from './synonym-lists/laws.ts';
import { ORGANISATIONS } from './synonym-lists/organisations.ts';
import { PEOPLE } from './synonym-lists/people.ts';
import { SOCIETY } from './synonym-lists/society.ts';
import { TERMS } from './synonym-lists/terms.ts';
import type { SynonymGroup } from './synonym-group.ts';

/** What the groups of a list are about; the order in which a screen shows them. */
export type SynonymTheme =
  | 'ministries'
  | 'organisations'
  | 'laws'
  | 'terms'
  | 'everyday'
  | 'society'
  | 'economy'
  | 'countries';

/** The groups that come along, by theme; the user's own come on top. */
export const BUILT_IN_SYNONYMS: readonly {
  theme: SynonymTheme;
  groups: readonly SynonymGroup[];
}[] = [
  { theme: 'ministries', groups: MINISTRIES },
  { theme: 'organisations', groups: readGroups(ORGANISATIONS) },
  { theme: 'laws', groups: readGroups(LAWS) },
  { theme: 'terms', groups: readGroups(TERMS) },
  { theme: 'society', groups: readGroups(SOCIETY, PEOPLE) },
  { theme: 'economy', groups: readGroups(ECONOMY) },
  { theme: 'everyday', groups: readGroups(EVERYDAY, DAILY_LIFE, DOING) },
  { theme: 'countries', groups: readGroups(COUNTRIES) }
];

function readGroups(...lists: readonly string[]): string[][] {
  const rows = lists.flatMap((list) => list.trim().split('\n'));
  return rows.map((line) => line.split('|').map((word) => word.trim()));
}
