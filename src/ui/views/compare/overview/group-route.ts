import type { Place } from '../../../../core/compare/finding.ts';
import type { ManyVersionsRoute, SetComparisonRoute } from '../../../addresses/compare-route.ts';
import { setAddressOf } from '../../../places/place-address.ts';
import type { SameSets, TemplateSets } from '../../../comparing/version-groups.ts';
import { formatRoute } from '../../../addresses/route.ts';
import type { Library } from '../../../state/library.svelte.ts';

/** The comparison of two sets; `undefined` where one of them is no longer there. */
export function routeToPair(library: Library, a: Place, b: Place): SetComparisonRoute | undefined {
  const [first, second] = [setAddressOf(library, a), setAddressOf(library, b)];
  return first && second ? { screen: 'set-comparison', a: first, b: second } : undefined;
}

/** Sets side by side; `undefined` where fewer than two are there. */
function routeToMany(library: Library, places: readonly Place[]): ManyVersionsRoute | undefined {
  const sets = places.flatMap((place) => setAddressOf(library, place) ?? []);
  return sets.length > 1 ? { screen: 'many-versions', sets } : undefined;
}

/** The address that shows a group best: two versions beside each other, more as a matrix. */
export function routeToGroup(library: Library, group: SameSets | TemplateSets): string | undefined {
  const pair = group.kind === 'same' && group.pairs.length === 1 ? group.pairs[0] : undefined;
  const route = pair
    ? routeToPair(library, pair.a, pair.b)
    : routeToMany(library, group.kind === 'same' ? versionsOf(group) : group.places);
  return route && formatRoute(route);
}

/** All places of a group but those that repeat another place of their source letter by letter. */
function versionsOf({ places, pairs }: SameSets): readonly Place[] {
  const compared = new Set(pairs.flatMap(({ a, b }) => [a.setId, b.setId]));
  return places.filter(({ setId }) => compared.has(setId));
}
