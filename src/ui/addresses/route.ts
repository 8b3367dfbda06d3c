import { keyOf, valueOf } from './address-table.ts';
import { type CompareRoute, isCompareRoute } from './compare-route.ts';
import {
  type OverviewRoute,
  isOverviewRoute,
  readOverview,
  writeOverview
} from './overview-route.ts';
import { type PaperRoute, readPaper, writePaper } from './paper-route.ts';
import { type PrintRoute, isPrintRoute, readPrint, writePrint } from './print-route.ts';
import { readCompare } from './read-compare.ts';
import { type SearchRoute, readSearch, writeSearch } from './search-route.ts';
import { writeCompare } from './write-compare.ts';

/** Every screen with what its address says. */
export type Route =
  | { screen: 'library' }
  | { screen: 'import' }
  | OverviewRoute
  | { screen: 'notes' }
  | { screen: 'collections' }
  /** `id` of the collection's record. */
  | { screen: 'collection'; id: string }
  | PaperRoute
  | PrintRoute
  | SearchRoute
  | CompareRoute
  | { screen: 'synonyms' }
  | { screen: 'exchange' }
  | { screen: 'about' }
  | { screen: 'unknown' };

/** What a screen is called in code. */
export type ScreenName = Route['screen'];

const SIMPLE = {
  '': 'library',
  import: 'import',
  openstaand: 'open-sets',
  toezeggingen: 'undertakings',
  cijfers: 'figures',
  notities: 'notes',
  mappen: 'collections',
  synoniemen: 'synonyms',
  uitwisselen: 'exchange',
  over: 'about'
} as const;

const UNKNOWN: Route = { screen: 'unknown' };

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads the part of an address after `#`; what it does not know becomes `unknown`. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#?\/?/, '');
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  const parts = path.split('/').map(decode);
  const [first = '', ...rest] = parts;
  const comparison = readCompare(parts, parameters);
  if (comparison) return comparison;
  if (first === 'stuk') return readPaper(rest, parameters) ?? UNKNOWN;
  if (first === 'zoeken') return readSearch(parameters);
  if (first === 'afdrukken') return readPrint(rest) ?? UNKNOWN;
  if (first === 'mappen' && rest.length === 1 && rest[0]) {
    return { screen: 'collection', id: rest[0] };
  }
  const screen = rest.length === 0 ? valueOf(SIMPLE, first) : undefined;
  if (!screen) return UNKNOWN;
  const route = { screen };
  return isOverviewRoute(route) ? readOverview(route.screen, parameters) : (route as Route);
}

function pathOf(route: Exclude<Route, CompareRoute>): string[] {
  if (isPrintRoute(route)) return ['afdrukken', ...writePrint(route)];
  switch (route.screen) {
    case 'paper':
      return ['stuk', ...writePaper(route).path];
    case 'search':
      return ['zoeken'];
    case 'collection':
      return ['mappen', route.id];
    case 'unknown':
      return ['onbekend'];
    default:
      return [keyOf(SIMPLE, route.screen)];
  }
}

function queryOf(route: Exclude<Route, CompareRoute>): string {
  if (route.screen === 'search') return asQuery(writeSearch(route));
  if (route.screen === 'paper') return asQuery(writePaper(route).query);
  return isOverviewRoute(route) ? asQuery(writeOverview(route)) : '';
}

const asQuery = (query: URLSearchParams): string => (query.size > 0 ? `?${query}` : '');

/** A colon needs no escape here, and addresses are for reading. */
function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}

/** Writes the address of a screen, `#` included: `#/stuk/9b1db9fa7e-onderwerp/vraag/13`. */
export function formatRoute(route: Route): string {
  if (isCompareRoute(route)) {
    const { path, query } = writeCompare(route);
    return `#/${path.map(encode).join('/')}${asQuery(query)}`;
  }
  return `#/${pathOf(route).map(encode).join('/')}${queryOf(route)}`;
}
