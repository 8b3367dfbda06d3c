import { readSearch, type SearchRoute, writeSearch } from './search-route.ts';

/** The place inside a paper that an address points to. */
export type Place =
  | { type: 'question'; key: string }
  | { type: 'section'; number: number }
  | { type: 'note'; number: number };

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
}

/** Two questions beside each other, each by its paper, set and key. */
export interface ComparisonRoute {
  screen: 'comparison';
  a: QuestionAddress;
  b: QuestionAddress;
}

/** Two sets beside each other. */
export interface SetComparisonRoute {
  screen: 'set-comparison';
  a: SetAddress;
  b: SetAddress;
}

/** One set of the library; `set` counts from 1. */
export interface SetAddress {
  paper: string;
  set: number;
}

/** One question of the library; `set` counts from 1. */
export interface QuestionAddress {
  paper: string;
  set: number;
  question: string;
}

/** Every screen with what its address says. */
export type Route =
  | { screen: 'library' }
  | { screen: 'import' }
  | PaperRoute
  | { screen: 'print'; paper: string; set?: number }
  | SearchRoute
  | { screen: 'versions' }
  | SetComparisonRoute
  | ComparisonRoute
  | { screen: 'exchange' }
  | { screen: 'about' }
  | { screen: 'unknown' };

const SIMPLE = {
  '': 'library',
  import: 'import',
  versies: 'versions',
  uitwisselen: 'exchange',
  over: 'about'
} as const;

const PLACES = { vraag: 'question', deel: 'section', noot: 'note' } as const;
const SOURCE_VIEWS = { plaats: 'place', 'niet-geplaatst': 'unplaced' } as const;

// "9b1db9fa7e" and "9b1db9fa7e.2-het-onderwerp", not "over"
const PAPER = /^([0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?)(?:-([^/]*))?$/;
// "9b1db9fa7e.2:3", not "9b1db9fa7e"
const SET = /^([0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?):([1-9]\d{0,4})$/;
// "9b1db9fa7e.2:3:13a", not "9b1db9fa7e:13a"
const QUESTION = /^([0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?):([1-9]\d{0,4}):([^:/]+)$/;
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
  return source ? { ...route, source } : route;
}

function readQuestion(part: string | undefined): QuestionAddress | undefined {
  const [, paper, set, question] = QUESTION.exec(part ?? '') ?? [];
  return paper && set && question ? { paper, set: Number(set), question } : undefined;
}

function readSet(part: string | undefined): SetAddress | undefined {
  const [, paper, set] = SET.exec(part ?? '') ?? [];
  return paper && set ? { paper, set: Number(set) } : undefined;
}

/** Reads the part of an address after `#`; what it does not know becomes `unknown`. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#?\/?/, '');
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  const [first = '', ...rest] = path.split('/').map(decode);
  if (first === 'stuk') return readPaper(rest, parameters);
  if (first === 'zoeken') return readSearch(parameters);
  if (first === 'afdrukken') {
    const paper = PAPER.exec(rest[0] ?? '')?.[1];
    const set = readCount(rest[1]);
    return paper ? { screen: 'print', paper, ...(set === undefined ? {} : { set }) } : UNKNOWN;
  }
  if (first === 'vergelijken') {
    const a = readQuestion(rest[0]);
    const b = readQuestion(rest[1]);
    return a && b ? { screen: 'comparison', a, b } : UNKNOWN;
  }
  if (first === 'versies' && rest.length === 2) {
    const a = readSet(rest[0]);
    const b = readSet(rest[1]);
    return a && b ? { screen: 'set-comparison', a, b } : UNKNOWN;
  }
  const screen = rest.length === 0 ? valueOf(SIMPLE, first) : undefined;
  return screen ? { screen } : UNKNOWN;
}

function formatPlace(place: Place): string[] {
  const name = keyOf(PLACES, place.type);
  return [name, place.type === 'question' ? place.key : String(place.number)];
}

function formatQuestion({ paper, set, question }: QuestionAddress): string {
  return `${paper}:${set}:${question}`;
}

function formatSet({ paper, set }: SetAddress): string {
  return `${paper}:${set}`;
}

function pathOf(route: Route): string[] {
  switch (route.screen) {
    case 'paper': {
      const name = route.slug ? `${route.paper}-${route.slug}` : route.paper;
      const set = route.set === undefined ? [] : ['set', String(route.set)];
      return ['stuk', name, ...set, ...(route.place ? formatPlace(route.place) : [])];
    }
    case 'print':
      return ['afdrukken', route.paper, ...(route.set === undefined ? [] : [String(route.set)])];
    case 'search':
      return ['zoeken'];
    case 'set-comparison':
      return ['versies', formatSet(route.a), formatSet(route.b)];
    case 'comparison':
      return ['vergelijken', formatQuestion(route.a), formatQuestion(route.b)];
    case 'unknown':
      return ['onbekend'];
    default:
      return [keyOf(SIMPLE, route.screen)];
  }
}

function queryOf(route: Route): string {
  if (route.screen === 'search') {
    const search = String(writeSearch(route));
    return search ? `?${search}` : '';
  }
  if (route.screen === 'paper' && route.source) {
    return `?vindplaats=${keyOf(SOURCE_VIEWS, route.source)}`;
  }
  return '';
}

/** A colon needs no escape here, and addresses are for reading. */
function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}

/** Writes the address of a screen, `#` included: `#/stuk/9b1db9fa7e-onderwerp/vraag/13`. */
export function formatRoute(route: Route): string {
  return `#/${pathOf(route).map(encode).join('/')}${queryOf(route)}`;
}
