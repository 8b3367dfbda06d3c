import type { Row } from '../rows/rows.ts';
import { isLabelAlone } from '../shapes/head-line.ts';

/** Whether a row is the value of the label that has the line above for itself. */
export function isValue(rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1];
  return above !== undefined && !rows[at]!.afterBlank && isLabelAlone(above.text);
}
