import type { Furniture } from '../../model/paper.ts';

/** What a line is by its place; what it says is decided later. */
export type LineKind = 'text' | 'blank' | 'furniture' | 'note';

/** The kinds as `Lines.kind` holds them, which has none of these where there is no line. */
export const TEXT = 1;
export const BLANK = 2;
export const FURNITURE = 3;
export const NOTE = 4;
export const KINDS: readonly LineKind[] = ['blank', 'text', 'blank', 'furniture', 'note'];

/** The sorts of furniture, by the numbers that `Lines.sort` holds; 0 is none. */
export const SORTS: readonly (Furniture['kind'] | undefined)[] = [
  undefined,
  'running-head',
  'running-foot',
  'page-number',
  'ruler',
  'page-break',
  'markup',
  'image'
];
