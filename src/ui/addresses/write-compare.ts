import { CHANGE_GROUPS, type ChangeGroup } from '../comparing/change-groups.ts';
import { KINDS, LAYOUTS, nameOf } from './compare-names.ts';
import type { CompareRoute, QuestionAddress, SetAddress } from './compare-route.ts';

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
      if (route.base !== undefined) query.set('basis', String(route.base + 1));
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

function formatGroups(groups: readonly ChangeGroup[]): string {
  return CHANGE_GROUPS.map((group, at) => (groups.includes(group) ? at + 1 : '')).join('') || '0';
}

function formatSet({ paper, set }: SetAddress): string {
  return `${paper}:${set}`;
}

function formatQuestion({ paper, set, question }: QuestionAddress): string {
  return `${paper}:${set}:${question}`;
}
