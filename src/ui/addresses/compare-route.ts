import type { GroupKind } from '../../core/compare/decisions.ts';
import { CHANGE_GROUPS, type ChangeGroup } from '../comparing/change-groups.ts';

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

export type ComparisonLayout = 'side-by-side' | 'inline';

/** All that was found, or one sort of it; `text` is what the list is narrowed down to. */
export interface VersionsRoute {
  screen: 'versions';
  kind?: GroupKind;
  text?: string;
}

/** Two sets beside each other. */
export interface SetComparisonRoute {
  screen: 'set-comparison';
  a: SetAddress;
  b: SetAddress;
}

/** Any number of sets side by side; `base` is the index of the one that gives the order. */
export interface ManyVersionsRoute {
  screen: 'many-versions';
  sets: readonly SetAddress[];
  base?: number;
}

/** Two questions beside each other, each by its paper, set and key, and how they are looked at. */
export interface ComparisonRoute {
  screen: 'comparison';
  a: QuestionAddress;
  b: QuestionAddress;
  /** The differences that are shown; absent: as before. */
  shown?: readonly ChangeGroup[];
  layout?: ComparisonLayout;
  /** See `changeName`. */
  change?: string;
}

/** A comparison as it is printed or kept as a file. */
export interface ComparisonPrintRoute {
  screen: 'comparison-print';
  of: SetComparisonRoute | ComparisonRoute;
}

export type CompareRoute =
  VersionsRoute | SetComparisonRoute | ManyVersionsRoute | ComparisonRoute | ComparisonPrintRoute;

// "9b1db9fa7e.2:3", not "9b1db9fa7e"
const SET = /^([0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?):([1-9]\d{0,4})$/;
// "9b1db9fa7e.2:3:13a", not "9b1db9fa7e:13a"
const QUESTION = /^([0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?):([1-9]\d{0,4}):([^:/]+)$/;
// "12", not "0"
const COUNT = /^[1-9]\d{0,3}$/;

const KINDS: Readonly<Record<string, GroupKind>> = {
  zelfde: 'same',
  sjabloon: 'template',
  hergebruik: 'answers',
  bevat: 'contained'
};
const LAYOUTS: Readonly<Record<string, ComparisonLayout>> = {
  naast: 'side-by-side',
  tekst: 'inline'
};

const SCREENS: readonly string[] = [
  'versions',
  'set-comparison',
  'many-versions',
  'comparison',
  'comparison-print'
] satisfies CompareRoute['screen'][];

export function isCompareRoute(route: { screen: string }): route is CompareRoute {
  return SCREENS.includes(route.screen);
}

/** Reads the addresses of comparisons; `undefined` where it is none. */
export function readCompare(
  parts: readonly string[],
  parameters: URLSearchParams
): CompareRoute | undefined {
  const [first, ...rest] = parts;
  switch (first) {
    case 'versies':
      return rest.length === 0 ? readVersions(parameters) : readSets(rest);
    case 'matrix':
      return readMany(rest, parameters);
    case 'vergelijken':
      return readComparison(rest, parameters);
    case 'afdrukken': {
      const of = rest.length > 2 ? readCompare(rest, parameters) : undefined;
      return of?.screen === 'set-comparison' || of?.screen === 'comparison'
        ? { screen: 'comparison-print', of }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** The part of an address before "?", and what stands behind it. */
export function writeCompare(route: CompareRoute): { path: string[]; query: URLSearchParams } {
  const query = new URLSearchParams();
  switch (route.screen) {
    case 'versions':
      if (route.kind) query.set('soort', nameOf(KINDS, route.kind));
      if (route.text) query.set('q', route.text);
      return { path: ['versies'], query };
    case 'set-comparison':
      return { path: ['versies', formatSet(route.a), formatSet(route.b)], query };
    case 'many-versions':
      if (route.base) query.set('basis', String(route.base + 1));
      return { path: ['matrix', ...route.sets.map(formatSet)], query };
    case 'comparison':
      if (route.shown) query.set('toon', formatGroups(route.shown));
      if (route.layout) query.set('weergave', nameOf(LAYOUTS, route.layout));
      if (route.change) query.set('verschil', route.change);
      return { path: ['vergelijken', formatQuestion(route.a), formatQuestion(route.b)], query };
    case 'comparison-print': {
      const of = writeCompare(route.of);
      return { path: ['afdrukken', ...of.path], query: of.query };
    }
  }
}

function readVersions(parameters: URLSearchParams): VersionsRoute {
  const kind = valueOf(KINDS, parameters.get('soort'));
  const text = parameters.get('q');
  return { screen: 'versions', ...(kind && { kind }), ...(text && { text }) };
}

function readSets([first, second, ...more]: readonly string[]): SetComparisonRoute | undefined {
  const [a, b] = [readSet(first), readSet(second)];
  return a && b && more.length === 0 ? { screen: 'set-comparison', a, b } : undefined;
}

function readMany(
  parts: readonly string[],
  parameters: URLSearchParams
): ManyVersionsRoute | undefined {
  const sets = parts.flatMap((part) => readSet(part) ?? []);
  if (sets.length < 2 || sets.length < parts.length) return undefined;
  const base = COUNT.exec(parameters.get('basis') ?? '');
  const at = base ? Number(base[0]) - 1 : 0;
  return { screen: 'many-versions', sets, ...(at > 0 && at < sets.length && { base: at }) };
}

function readComparison(
  [first, second, ...more]: readonly string[],
  parameters: URLSearchParams
): ComparisonRoute | undefined {
  const [a, b] = [readQuestion(first), readQuestion(second)];
  if (!a || !b || more.length > 0) return undefined;
  const shown = parameters.get('toon');
  const layout = valueOf(LAYOUTS, parameters.get('weergave'));
  const change = parameters.get('verschil');
  return {
    screen: 'comparison',
    a,
    b,
    ...(shown !== null && { shown: readGroups(shown) }),
    ...(layout && { layout }),
    ...(change && { change })
  };
}

/** "125" is the first, the second and the fifth group; "0" is none of them. */
function readGroups(digits: string): ChangeGroup[] {
  return CHANGE_GROUPS.filter((_, at) => digits.includes(String(at + 1)));
}

function formatGroups(groups: readonly ChangeGroup[]): string {
  return CHANGE_GROUPS.map((group, at) => (groups.includes(group) ? at + 1 : '')).join('') || '0';
}

function readSet(part: string | undefined): SetAddress | undefined {
  const [, paper, set] = SET.exec(part ?? '') ?? [];
  return paper && set ? { paper, set: Number(set) } : undefined;
}

function readQuestion(part: string | undefined): QuestionAddress | undefined {
  const [, paper, set, question] = QUESTION.exec(part ?? '') ?? [];
  return paper && set && question ? { paper, set: Number(set), question } : undefined;
}

function formatSet({ paper, set }: SetAddress): string {
  return `${paper}:${set}`;
}

function formatQuestion({ paper, set, question }: QuestionAddress): string {
  return `${paper}:${set}:${question}`;
}

function valueOf<V>(table: Readonly<Record<string, V>>, name: string | null): V | undefined {
  return name !== null && Object.hasOwn(table, name) ? table[name] : undefined;
}

function nameOf<V>(table: Readonly<Record<string, V>>, value: V): string {
  return Object.keys(table).find((name) => table[name] === value) ?? '';
}
