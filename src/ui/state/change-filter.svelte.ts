import { createContext } from 'svelte';
import type { Change } from '../../core/compare/align/comparison.ts';
import type { ComparisonLayout, ComparisonRoute } from '../addresses/compare-route.ts';
import {
  CHANGE_GROUPS,
  CHANGE_PRESETS,
  groupOf,
  type ChangeGroup,
  type ChangePreset
} from '../comparing/change-groups.ts';

/** Which differences are shown, and how; stays the same from one comparison to the next. */
export class ChangeFilter {
  shown = $state.raw<readonly ChangeGroup[]>(CHANGE_PRESETS.substance);
  layout = $state<ComparisonLayout>('side-by-side');

  /** The preset that shows just what is shown now. */
  get preset(): ChangePreset | undefined {
    const now = this.shown.join();
    const names: readonly ChangePreset[] = ['substance', 'editing', 'all'];
    return names.find((name) => CHANGE_PRESETS[name].join() === now);
  }

  choose(preset: ChangePreset): void {
    this.shown = CHANGE_PRESETS[preset];
  }

  /** Shows what an address says; what it does not say stays as it is. */
  take({ shown, layout }: Pick<ComparisonRoute, 'shown' | 'layout'>): void {
    if (shown) this.shown = shown;
    if (layout) this.layout = layout;
  }

  toggle(group: ChangeGroup): void {
    this.shown = CHANGE_GROUPS.filter((other) => this.shown.includes(other) !== (other === group));
  }

  shows(change: Pick<Change, 'kind'>): boolean {
    return this.shown.includes(groupOf(change));
  }
}

/** Reads and hands down the change filter of the page. */
export const [getChangeFilter, setChangeFilter] = createContext<ChangeFilter>();
