/** The screens that are drawn from the whole library. */
export type OverviewName = 'open-sets' | 'undertakings' | 'figures';

/** An overview, and what its list is narrowed down to. */
export interface OverviewRoute {
  screen: OverviewName;
  /** By the name of the field; a field at its usual value is absent, and so is `chosen` without any. */
  chosen?: Readonly<Record<string, string>>;
}

interface Field {
  /** Its name in an address. */
  key: string;
  /** What an address calls its values; absent where any text will do. */
  values?: Readonly<Record<string, string>>;
}

const MINISTRY: Field = { key: 'ministerie' };

/** The usual value of a field stands in no address, and may be in no table. */
const FIELDS: Readonly<Record<OverviewName, Readonly<Record<string, Field>>>> = {
  'open-sets': {
    state: { key: 'toon', values: { beantwoord: 'answered', alles: 'all' } },
    ministry: MINISTRY,
    group: { key: 'fractie' },
    sort: {
      key: 'sorteer',
      values: { nieuwste: 'newest', oudste: 'oldest', vragen: 'questions', titel: 'title' }
    }
  },
  undertakings: {
    text: { key: 'q' },
    type: {
      key: 'soort',
      values: { toezeggingen: 'commitment', stand: 'report', moties: 'motion' }
    },
    due: { key: 'datum', values: { alleen: 'dated' } },
    ministry: MINISTRY,
    sort: { key: 'sorteer', values: { nieuwste: 'newest', stuk: 'paper' } }
  },
  figures: {
    by: { key: 'per', values: { ministerie: 'ministries', fractie: 'groups' } }
  }
};

/** Whether it is the address of one of those screens. */
export function isOverviewRoute(route: { screen: string }): route is OverviewRoute {
  return Object.hasOwn(FIELDS, route.screen);
}

/** Reads `toon=alles&ministerie=BZK`; what it does not know is left out. */
export function readOverview(screen: OverviewName, parameters: URLSearchParams): OverviewRoute {
  const chosen = Object.entries(FIELDS[screen]).flatMap(([name, { key, values }]) => {
    const said = parameters.get(key) ?? '';
    const value = values ? (Object.hasOwn(values, said) ? values[said] : '') : said;
    return value ? [[name, value] as const] : [];
  });
  return chosen.length > 0 ? { screen, chosen: Object.fromEntries(chosen) } : { screen };
}

/** The inverse of `readOverview`: what stands after the `?` of an address. */
export function writeOverview({ screen, chosen = {} }: OverviewRoute): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, { key, values }] of Object.entries(FIELDS[screen])) {
    const value = chosen[name];
    const said = values ? Object.keys(values).find((word) => values[word] === value) : value;
    if (said) parameters.set(key, said);
  }
  return parameters;
}

/** The route with these values, where those that are as usual need not be said. */
export function chosenAs(
  screen: OverviewName,
  values: Readonly<Record<string, string>>,
  usual: Readonly<Record<string, string>>
): OverviewRoute {
  const chosen = Object.entries(values).filter(([name, value]) => value !== usual[name]);
  return chosen.length > 0 ? { screen, chosen: Object.fromEntries(chosen) } : { screen };
}
