import { keyOf, valueOf } from './address-table.ts';
import { type SearchRoute, asksSomething, readSearch, writeSearch } from './search-route.ts';

/** The place inside a paper that an address points to. */
export type Place =
  | { type: 'question'; key: string }
  | { type: 'section'; number: number }
  | { type: 'note'; number: number }
  /** A piece of the source, such as a sentence; see `Span`. */
  | { type: 'passage'; start: number; end: number };

/** What of the source stands beside the text: the place itself, or what was not understood. */
export type SourceView = 'place' | 'unplaced';

/** Of which questions the outline tells; absent: of all. */
export type OutlinedOnly = 'unanswered' | 'joint' | 'pointer' | 'warning';

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
  outlined?: OutlinedOnly;
  /** The search by which one came here: what it found is marked, and there is a way back to it. */
  found?: SearchRoute;
}

// "120-345", not "120"
const PASSAGE = /^(\d{1,9})-(\d{1,9})$/;
const PLACES = { vraag: 'question', deel: 'section', noot: 'note' } as const;
const OUTLINED = {
  onbeantwoord: 'unanswered',
  gezamenlijk: 'joint',
  verwijzing: 'pointer',
  opmerking: 'warning'
} as const;
const SOURCE_VIEWS = { plaats: 'place', 'niet-geplaatst': 'unplaced' } as const;

// "9b1db9fa7e" and "9b1db9fa7e.2-het-onderwerp", not "over"
const PAPER = /^([0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?)(?:-([^/]*))?$/;

// "12", not "0" nor "1.5"
const COUNT = /^[1-9]\d{0,5}$/;

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

/** Reads `<key>[-slug][/set/3][/vraag/13]`, the part after `stuk/`; `undefined` where it is none. */
export function readPaper(
  parts: readonly string[],
  parameters: URLSearchParams
): PaperRoute | undefined {
  const [, paper, slug] = PAPER.exec(parts[0] ?? '') ?? [];
  if (!paper) return undefined;
  const route: PaperRoute = { screen: 'paper', paper, ...(slug ? { slug } : {}) };
  for (let i = 1; i < parts.length; i += 2) {
    const [name = '', value = ''] = parts.slice(i, i + 2);
    const set = name === 'set' ? readCount(value) : undefined;
    const place = readPlace(name, value);
    if (set !== undefined) route.set = set;
    else if (place && value) route.place = place;
    else return undefined;
  }
  const source = valueOf(SOURCE_VIEWS, parameters.get('vindplaats') ?? '');
  const outlined = valueOf(OUTLINED, parameters.get('toon') ?? '');
  const found = readSearch(parameters);
  return {
    ...route,
    ...(source && { source }),
    ...(outlined && { outlined }),
    ...(asksSomething(found) && { found })
  };
}

function formatPlace(place: Place): string[] {
  if (place.type === 'passage') return ['tekst', `${place.start}-${place.end}`];
  const name = keyOf(PLACES, place.type);
  return [name, place.type === 'question' ? place.key : String(place.number)];
}

/** The inverse of `readPaper`: the parts after `stuk/`, and what stands behind the question mark. */
export function writePaper({ paper, slug, set, place, source, outlined, found }: PaperRoute): {
  path: string[];
  query: URLSearchParams;
} {
  const name = slug ? `${paper}-${slug}` : paper;
  const path = [
    name,
    ...(set === undefined ? [] : ['set', String(set)]),
    ...(place ? formatPlace(place) : [])
  ];
  const query = found ? writeSearch(found) : new URLSearchParams();
  if (source) query.set('vindplaats', keyOf(SOURCE_VIEWS, source));
  if (outlined) query.set('toon', keyOf(OUTLINED, outlined));
  return { path, query };
}
