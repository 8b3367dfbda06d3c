import type { GroupKind } from '../../core/compare/decisions.ts';
import type { ChangeGroup } from '../comparing/change-groups.ts';

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

/** Two texts beside each other, or read as one. */
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

/**
 * Any number of sets side by side; `base` is the index of the one that gives the order; absent: of
 * versions the most complete, else the first.
 */
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

/** All screens on which versions are found or compared. */
export type CompareRoute =
  VersionsRoute | SetComparisonRoute | ManyVersionsRoute | ComparisonRoute | ComparisonPrintRoute;

const SCREENS: readonly string[] = [
  'versions',
  'set-comparison',
  'many-versions',
  'comparison',
  'comparison-print'
] satisfies CompareRoute['screen'][];

/** Whether it is the address of one of those screens. */
export function isCompareRoute(route: { screen: string }): route is CompareRoute {
  return SCREENS.includes(route.screen);
}
