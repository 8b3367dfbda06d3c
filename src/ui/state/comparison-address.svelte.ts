import { tick, untrack } from 'svelte';
import type { ComparisonRoute } from '../addresses/compare-route.ts';
import { formatRoute } from '../addresses/route.ts';
import { stopName, type Stop } from '../comparing/stops.ts';
import type { ChangeFilter } from './change-filter.svelte.ts';
import type { Router } from './router.svelte.ts';
import type { Stepper } from './stepper.svelte.ts';

/** A comparison on the screen, as far as its address says it. */
interface ShownComparison {
  /** What the address asks for. */
  route: () => ComparisonRoute;
  filter: ChangeFilter;
  stepper: Stepper;
  /** Whether the differences of the two questions of the address are known. */
  isCompared: () => boolean;
  /** The difference that the address names stands on the screen. */
  onarrive: (stop: Stop) => void;
  /** The difference that the address names is no longer there, or is not shown. */
  ongone: () => void;
}

/**
 * Keeps an address and the comparison that it names alike: whoever opens the address sees what it
 * says (versions, kinds of differences, layout, the difference one was at); from then on the
 * address follows what is shown. To be called while a component is set up.
 */
export function keepComparisonAddress(
  router: Router,
  { route, filter, stepper, isCompared, onarrive, ongone }: ShownComparison
): void {
  // Not the route, which is another object each time that the address follows.
  const pair = $derived(formatRoute({ screen: 'comparison', a: route().a, b: route().b }));
  let wanted: string | undefined;

  $effect(() => {
    void router.arrival;
    void pair;
    untrack(() => {
      filter.take(route());
      wanted = route().change;
      stepper.current = undefined;
    });
  });

  $effect(() => {
    const { shown, layout } = filter;
    const change = stepper.stop && stopName(stepper.stop);
    untrack(() => {
      const { a, b } = route();
      const kept = change ?? wanted;
      router.replace({
        screen: 'comparison',
        a,
        b,
        shown,
        layout,
        ...(kept !== undefined && { change: kept })
      });
    });
  });

  $effect(() => {
    if (!isCompared() || wanted === undefined) return;
    const name = wanted;
    wanted = undefined;
    const stop = untrack(() => stepper.goTo((other) => stopName(other) === name));
    if (stop) void tick().then(() => onarrive(stop));
    else ongone();
  });
}
