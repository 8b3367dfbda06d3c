import { type CompareRoute, isCompareRoute } from './compare-route.ts';
import { readCompare } from './read-compare.ts';
import { writeCompare } from './write-compare.ts';
import {
  isOverviewRoute,
  type OverviewRoute,
  readOverview,
  writeOverview
} from './overview-route.ts';
import { isPrintRoute, type PrintRoute, readPrint, writePrint } from './print-route.ts';
import { asksSomething, readSearch, type SearchRoute, writeSearch } from './search-route.ts';

/** The place inside a paper that an address points to. */
export type Place =
  | { type: 'question'; key: string }
  | { type: 'section'; number: number }
  | { type: 'note'; number: number }
  /** A piece of the source, such as a sentence; see `Span`. */
  | { type: 'passage'; start: number; end: number };

/** What of the source stands beside the text: the place itself, or what was not understood. */
export type SourceView = 'place' | 'unplaced';

/** A paper, and in it a set and a place; `set` counts from 1 and is absent where it is the only one. */
export interface PaperRoute {
  screen: 'paper';
  /** See `paperKey`. */
  paper: string;
  /** Only for the reader of the address; what counts is `paper`. */
  slug?: string;
  set?: number;
  place?: Place;
  source?: SourceView;
  /** The search by which one came here: what it found is marked, and there is a way back to it. */
  found?: SearchRoute;
}

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

// "120-345", not "120"
const PASSAGE = /^(\d{1,9})-(\d{1,9})$/;
const PLACES = { vraag: 'question', deel: 'section', noot: 'note' } as const;
const SOURCE_VIEWS = { plaats: 'place', 'niet-geplaatst': 'unplaced' } as const;

// "9b1db9fa7e" and "9b1db9fa7e.2-het-onderwerp", not "over"
const PAPER = /^([0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?)(?:-([^/]*))?$/;
// "12", not "0" nor "1.5"
const COUNT = /^[1-9]\d{0,5}$/;

const UNKNOWN: Route = { screen: 'unknown' };

function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V): K {
  for (const key in table) if (table[key] === value) return key;
  throw new Error('not in the table of addresses');
}

function valueOf<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function readCount(part: string | undefined): number | undefined {
  return part !== undefined && COUNT.test(part) ? Number(part) : undefined;
}

function readPlace(name: string, value: string): Place | undefined {
  if (name === 'tekst') {
    const [, start, end] = PASSAGE.exec(value) ?? [];
    return end ? { type: 'passage', start: Number(start), end: Number(end) } : undefined;
  }
  const type = valueOf(PLACES, name);
  if (type === 'question') return { type, key: value };
  const number = readCount(value);
  return type && number !== undefined ? { type, number } : undefined;
}

/** Reads `<key>[-slug][/set/3][/vraag/13]`, the part after `stuk/`. */
function readPaper(parts: readonly string[], parameters: URLSearchParams): Route {
  const [, paper, slug] = PAPER.exec(parts[0] ?? '') ?? [];
  if (!paper) return UNKNOWN;
  const route: PaperRoute = { screen: 'paper', paper, ...(slug ? { slug } : {}) };
  for (let i = 1; i < parts.length; i += 2) {
    const [name = '', value = ''] = parts.slice(i, i + 2);
    const set = name === 'set' ? readCount(value) : undefined;
    const place = readPlace(name, value);
    if (set !== undefined) route.set = set;
    else if (place && value) route.place = place;
    else return UNKNOWN;
  }
  const source = valueOf(SOURCE_VIEWS, parameters.get('vindplaats') ?? '');
  const found = readSearch(parameters);
  return { ...route, ...(source && { source }), ...(asksSomething(found) && { found }) };
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
  if (first === 'stuk') return readPaper(rest, parameters);
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

function formatPlace(place: Place): string[] {
  if (place.type === 'passage') return ['tekst', `${place.start}-${place.end}`];
  const name = keyOf(PLACES, place.type);
  return [name, place.type === 'question' ? place.key : String(place.number)];
}

function pathOf(route: Exclude<Route, CompareRoute>): string[] {
  if (isPrintRoute(route)) return ['afdrukken', ...writePrint(route)];
  switch (route.screen) {
    case 'paper': {
      const name = route.slug ? `${route.paper}-${route.slug}` : route.paper;
      const set = route.set === undefined ? [] : ['set', String(route.set)];
      return ['stuk', name, ...set, ...(route.place ? formatPlace(route.place) : [])];
    }
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
  if (route.screen === 'search') {
    const search = String(writeSearch(route));
    return search ? `?${search}` : '';
  }
  if (isOverviewRoute(route)) {
    const chosen = String(writeOverview(route));
    return chosen ? `?${chosen}` : '';
  }
  if (route.screen !== 'paper') return '';
  const parameters = route.found ? writeSearch(route.found) : new URLSearchParams();
  if (route.source) parameters.set('vindplaats', keyOf(SOURCE_VIEWS, route.source));
  return parameters.size > 0 ? `?${String(parameters)}` : '';
}

/** A colon needs no escape here, and addresses are for reading. */
function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}

/** Writes the address of a screen, `#` included: `#/stuk/9b1db9fa7e-onderwerp/vraag/13`. */
export function formatRoute(route: Route): string {
  if (isCompareRoute(route)) {
    const { path, query } = writeCompare(route);
    return `#/${path.map(encode).join('/')}${query.size > 0 ? `?${query}` : ''}`;
  }
  return `#/${pathOf(route).map(encode).join('/')}${queryOf(route)}`;
}
