import { SOUGHT_EVERYDAY_A_TO_H } from './everyday-a-to-h.ts';
import { SOUGHT_EVERYDAY_I_TO_R } from './everyday-i-to-r.ts';
import { SOUGHT_EVERYDAY_S_TO_T } from './everyday-s-to-t.ts';
import { SOUGHT_EVERYDAY_U_TO_Z } from './everyday-u-to-z.ts';
import { SOUGHT_HEALTH_A_TO_L } from './health-a-to-l.ts';
import { SOUGHT_HEALTH_M_TO_Z } from './health-m-to-z.ts';
import { SOUGHT_JUDGEMENTS } from './judgements.ts';
import { SOUGHT_LAND_AND_HOMES_A_TO_N } from './land-and-homes-a-to-n.ts';
import { SOUGHT_LAND_AND_HOMES_O_TO_Z } from './land-and-homes-o-to-z.ts';
import { SOUGHT_LAW_AND_ORDER_A_TO_N } from './law-and-order-a-to-n.ts';
import { SOUGHT_LAW_AND_ORDER_O_TO_Z } from './law-and-order-o-to-z.ts';
import { SOUGHT_OFFICES_AND_PLACES_A_TO_K } from './offices-and-places-a-to-k.ts';
import { SOUGHT_OFFICES_AND_PLACES_L_TO_Z } from './offices-and-places-l-to-z.ts';
import { SOUGHT_STATE_AND_PUBLIC_A_TO_N } from './state-and-public-a-to-n.ts';
import { SOUGHT_STATE_AND_PUBLIC_O_TO_Z } from './state-and-public-o-to-z.ts';
import { SOUGHT_WAYS_AND_SCHOOLS_A_TO_O } from './ways-and-schools-a-to-o.ts';
import { SOUGHT_WAYS_AND_SCHOOLS_P_TO_Z } from './ways-and-schools-p-to-z.ts';
import { SOUGHT_WORK_AND_MONEY_A_TO_L } from './work-and-money-a-to-l.ts';
import { SOUGHT_WORK_AND_MONEY_M_TO_Z } from './work-and-money-m-to-z.ts';

/**
 * Words by which people seek and which papers do not use, by the theme under which the screen shows
 * them; each list one group a line.
 */
export const SOUGHT = {
  society: [
    SOUGHT_HEALTH_A_TO_L,
    SOUGHT_HEALTH_M_TO_Z,
    SOUGHT_LAW_AND_ORDER_A_TO_N,
    SOUGHT_LAW_AND_ORDER_O_TO_Z
  ],
  economy: [
    SOUGHT_WORK_AND_MONEY_A_TO_L,
    SOUGHT_WORK_AND_MONEY_M_TO_Z,
    SOUGHT_LAND_AND_HOMES_A_TO_N,
    SOUGHT_LAND_AND_HOMES_O_TO_Z,
    SOUGHT_WAYS_AND_SCHOOLS_A_TO_O,
    SOUGHT_WAYS_AND_SCHOOLS_P_TO_Z
  ],
  terms: [SOUGHT_STATE_AND_PUBLIC_A_TO_N, SOUGHT_STATE_AND_PUBLIC_O_TO_Z],
  organisations: [SOUGHT_OFFICES_AND_PLACES_A_TO_K, SOUGHT_OFFICES_AND_PLACES_L_TO_Z],
  everyday: [
    SOUGHT_JUDGEMENTS,
    SOUGHT_EVERYDAY_A_TO_H,
    SOUGHT_EVERYDAY_I_TO_R,
    SOUGHT_EVERYDAY_S_TO_T,
    SOUGHT_EVERYDAY_U_TO_Z
  ]
} as const;
