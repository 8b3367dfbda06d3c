import { MINISTRIES } from './ministries.ts';
import { COUNTRIES } from './synonym-lists/countries.ts';
import { ECONOMY } from './synonym-lists/economy.ts';
import { DAILY_LIFE } from './synonym-lists/daily-life.ts';
import { DIGITAL } from './synonym-lists/digital.ts';
import { HEALTH } from './synonym-lists/health.ts';
import { HOUSING } from './synonym-lists/housing.ts';
import { JUSTICE } from './synonym-lists/justice.ts';
import { LAND } from './synonym-lists/land.ts';
import { MIGRATION } from './synonym-lists/migration.ts';
import { PLAIN_GOVERNMENT } from './synonym-lists/plain-government.ts';
import { PLAIN_LIVES } from './synonym-lists/plain-lives.ts';
import { PLAIN_SURROUNDINGS } from './synonym-lists/plain-surroundings.ts';
import { PLAIN_THINGS } from './synonym-lists/plain-things.ts';
import { PUBLIC_LIFE } from './synonym-lists/public-life.ts';
import { SCHOOLS } from './synonym-lists/schools.ts';
import { TRANSPORT } from './synonym-lists/transport.ts';
import { WORK } from './synonym-lists/work.ts';
import { WORLD } from './synonym-lists/world.ts';
import { DOING } from './synonym-lists/doing.ts';
import { EVERYDAY } from './synonym-lists/everyday.ts';
import { LAWS } from './synonym-lists/laws.ts';
import { ORGANISATIONS } from './synonym-lists/organisations.ts';
import { PEOPLE } from './synonym-lists/people.ts';
import { SOCIETY } from './synonym-lists/society.ts';
import { TERMS } from './synonym-lists/terms.ts';
import { POLICE_AND_COURTS } from './synonym-lists/police-and-courts.ts';
import { ASYLUM_AND_IDENTITY } from './synonym-lists/asylum-and-identity.ts';
import { STATE_AND_CITIZENS } from './synonym-lists/state-and-citizens.ts';
import { CARE_AND_CURE } from './synonym-lists/care-and-cure.ts';
import { JOBS_AND_BENEFITS } from './synonym-lists/jobs-and-benefits.ts';
import { CLASSROOM_AND_CAMPUS } from './synonym-lists/classroom-and-campus.ts';
import { HOMES_AND_STREETS } from './synonym-lists/homes-and-streets.ts';
import { ON_THE_WAY } from './synonym-lists/on-the-way.ts';
import { FARM_AND_WILD } from './synonym-lists/farm-and-wild.ts';
import { ENERGY_AND_WASTE } from './synonym-lists/energy-and-waste.ts';
import { MONEY_AND_SHOPS } from './synonym-lists/money-and-shops.ts';
import { WAR_AND_PEACE } from './synonym-lists/war-and-peace.ts';
import { STAGE_AND_SPORT } from './synonym-lists/stage-and-sport.ts';
import { SAID_OTHERWISE } from './synonym-lists/said-otherwise.ts';
import { SCREENS_AND_DATA } from './synonym-lists/screens-and-data.ts';
import { SOUGHT } from './synonym-lists/sought/sought.ts';
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
  { theme: 'organisations', groups: readGroups(ORGANISATIONS, ...SOUGHT.organisations) },
  { theme: 'laws', groups: readGroups(LAWS) },
  { theme: 'terms', groups: readGroups(TERMS, STATE_AND_CITIZENS, ...SOUGHT.terms) },
  {
    theme: 'society',
    groups: readGroups(
      SOCIETY,
      PEOPLE,
      HEALTH,
      HOUSING,
      JUSTICE,
      MIGRATION,
      SCHOOLS,
      POLICE_AND_COURTS,
      ASYLUM_AND_IDENTITY,
      CARE_AND_CURE,
      CLASSROOM_AND_CAMPUS,
      HOMES_AND_STREETS,
      ...SOUGHT.society
    )
  },
  {
    theme: 'economy',
    groups: readGroups(
      ECONOMY,
      DIGITAL,
      LAND,
      TRANSPORT,
      WORK,
      JOBS_AND_BENEFITS,
      ON_THE_WAY,
      FARM_AND_WILD,
      ENERGY_AND_WASTE,
      MONEY_AND_SHOPS,
      SCREENS_AND_DATA,
      ...SOUGHT.economy
    )
  },
  {
    theme: 'everyday',
    groups: readGroups(
      EVERYDAY,
      DAILY_LIFE,
      DOING,
      PUBLIC_LIFE,
      WORLD,
      PLAIN_GOVERNMENT,
      PLAIN_LIVES,
      PLAIN_SURROUNDINGS,
      PLAIN_THINGS,
      WAR_AND_PEACE,
      STAGE_AND_SPORT,
      SAID_OTHERWISE,
      ...SOUGHT.everyday
    )
  },
  { theme: 'countries', groups: readGroups(COUNTRIES) }
];

function readGroups(...lists: readonly string[]): string[][] {
  const rows = lists.flatMap((list) => list.trim().split('\n'));
  return rows.map((line) => line.split('|').map((word) => word.trim()));
}
