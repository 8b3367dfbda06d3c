import { formatPerson } from '../../../texts/people.ts';
import { tellingOf } from '../../../comparing/telling-people.ts';
import type { SetColumn } from '../../../state/many-sets.svelte.ts';
import { texts } from '../../../texts/texts.ts';

/** Whether all sets stand in one source. */
export const isOneSource = (columns: readonly Pick<SetColumn, 'paper'>[]): boolean =>
  new Set(columns.map(({ paper }) => paper.sourceId)).size === 1;

/**
 * What each of several sets side by side is called: its source, unless all stand in one; where
 * sources repeat also who was asked, as far as that tells it from the others, and its place.
 */
export function columnNames(columns: readonly SetColumn[]): readonly string[] {
  const single = isOneSource(columns);
  const repeats = new Set(columns.map(({ paper }) => paper.sourceId)).size < columns.length;
  const asked = tellingOf(
    columns.map(({ summary }) =>
      [...summary.respondents, ...summary.addressees].map(formatPerson).filter(Boolean)
    )
  );
  return columns.map(({ paper, address }, at) => {
    const parts = single ? [] : [paper.name];
    if (repeats && paper.sets.length > 1)
      parts.push(asked[at]?.[0] ?? '', texts.terms.set(address.set));
    return parts.filter(Boolean).join(', ');
  });
}
