import type { ComparisonLayout } from '../../../addresses/compare-route.ts';
import type { ChangeGroup } from '../../../comparing/change-groups.ts';

/** How a row of a comparison is drawn. */
export interface Look {
  shown: readonly ChangeGroup[];
  layout: ComparisonLayout;
}
