import type { GroupKind } from '../../core/compare/decisions.ts';
import type { ComparisonLayout } from './compare-route.ts';

/** What the addresses of comparisons call the kinds of versions. */
export const KINDS: Readonly<Record<string, GroupKind>> = {
  zelfde: 'same',
  sjabloon: 'template',
  hergebruik: 'answers',
  bevat: 'contained'
};

/** And the ways in which a comparison is laid out. */
export const LAYOUTS: Readonly<Record<string, ComparisonLayout>> = {
  naast: 'side-by-side',
  tekst: 'inline'
};

/** The value behind a name of an address. */
export function valueOf<V>(table: Readonly<Record<string, V>>, name: string | null): V | undefined {
  return name !== null && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The name of a value in addresses; each has one. */
export function nameOf<V>(table: Readonly<Record<string, V>>, value: V): string {
  return Object.keys(table).find((name) => table[name] === value) ?? '';
}
