import { FURNITURE_KINDS, type Furniture } from '../../model/paper.ts';

/** What a line is by its place; what it says is decided later. */
export type LineKind = 'text' | 'blank' | 'furniture' | 'note';

/** The kinds as `Lines.kind` holds them, which has none of these where there is no line. */
export const TEXT = 1;
/** Nothing stands on it. */
export const BLANK = 2;
/** The page printed it round the text. */
export const FURNITURE = 3;
/** It belongs to a footnote. */
export const NOTE = 4;
/** What these numbers stand for; 0 counts as blank. */
export const KINDS: readonly LineKind[] = ['blank', 'text', 'blank', 'furniture', 'note'];

/** The sorts of furniture, by the numbers that `Lines.sort` holds; 0 is none. */
export const SORTS: readonly (Furniture['kind'] | undefined)[] = [undefined, ...FURNITURE_KINDS];
