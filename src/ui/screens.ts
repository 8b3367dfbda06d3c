import type { Component } from 'svelte';
import type { Route, ScreenName } from './addresses/route.ts';
import LibraryView from './views/library/LibraryView.svelte';
import UnknownView from './views/UnknownView.svelte';

/** A screen gets its own route; many need nothing of it. */
type View<Name extends ScreenName> =
  Component<{ route: Extract<Route, { screen: Name }> }> | Component<Record<string, never>>;

/** What the first load brings along: where one starts, and what needs no file to say so. */
export const PRESENT = { library: LibraryView, unknown: UnknownView } as const;

const loadPrintView = () => import('./views/print/PrintView.svelte');

/**
 * All other screens, those first that are wanted soonest: in this order they come when it is quiet.
 * Each rejects where its file cannot be had.
 */
export const ON_DEMAND: {
  readonly [Name in Exclude<ScreenName, keyof typeof PRESENT>]: () => Promise<{
    default: View<Name>;
  }>;
} = {
  paper: () => import('./views/reader/PaperView.svelte'),
  search: () => import('./views/search/SearchView.svelte'),
  import: () => import('./views/import/ImportView.svelte'),
  versions: () => import('./views/compare/overview/VersionsView.svelte'),
  'set-comparison': () => import('./views/compare/sets/SetComparisonView.svelte'),
  comparison: () => import('./views/compare/texts/ComparisonView.svelte'),
  'many-versions': () => import('./views/compare/many-versions/ManyVersionsView.svelte'),
  'open-sets': () => import('./views/overview/OpenSetsView.svelte'),
  undertakings: () => import('./views/overview/UndertakingsView.svelte'),
  figures: () => import('./views/overview/FiguresView.svelte'),
  notes: () => import('./views/annotate/NotesView.svelte'),
  collections: () => import('./views/collections/CollectionsView.svelte'),
  collection: () => import('./views/collections/CollectionView.svelte'),
  print: loadPrintView,
  'print-collection': loadPrintView,
  'print-chosen': loadPrintView,
  'comparison-print': () => import('./views/compare/print/ComparisonPrintView.svelte'),
  synonyms: () => import('./views/synonyms/SynonymsView.svelte'),
  exchange: () => import('./views/exchange/ExchangeView.svelte'),
  about: () => import('./views/about/AboutView.svelte')
};
