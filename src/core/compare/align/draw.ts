import type { TextComparison } from './comparison.ts';

/**
 * A comparison as one line of text: "een [-smal-]{+breed+} fietspad", for tests and for reports.
 * What moved is drawn at both places, between "[<" and ">]" where it left and "{>" "<}" where it is.
 */
export function draw(before: string, after: string, comparison: TextComparison): string {
  return comparison.rows
    .map((row) => {
      if (row.type === 'moved-from') return `[<${before.slice(...row.before)}>]`;
      const inner = row.segments
        .map((segment) => {
          const left = before.slice(...segment.before);
          const right = after.slice(...segment.after);
          if (
            segment.change === undefined ||
            (segment.change === row.change && row.type === 'moved-to')
          )
            return right;
          return (left && `[-${left}-]`) + (right && `{+${right}+}`);
        })
        .join('');
      return row.type === 'moved-to' ? `{>${inner}<}` : inner;
    })
    .join('');
}
