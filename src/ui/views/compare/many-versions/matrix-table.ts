import type { MatrixExchange } from '../../../comparing/variant-rows.ts';
import { texts } from '../../../texts/texts.ts';

/**
 * The matrix as rows of a spreadsheet, headings first; a version per column. What holds questions
 * only says so in its heading and nothing in the rows of answers.
 */
export function matrixTable(
  exchanges: readonly MatrixExchange[],
  names: readonly string[],
  unanswering: ReadonlySet<number>
): string[][] {
  const t = texts.matrix;
  const { question, part, place, before, after, oddity } = t.csvColumns;
  const lines = exchanges.flatMap(({ exchange, rows, standings }) => {
    const label = exchange.labels.find((labels) => labels.length > 0)?.join(', ') ?? '';
    return [
      ...standings.map(({ part, versions }) => [
        label,
        t.parts[part],
        '',
        '',
        '',
        ...versions.map((standing) => (standing === 'unanswering' ? '' : t.standing(standing))),
        ''
      ]),
      ...rows.map((row) => [
        label,
        t.parts[row.part],
        String(row.number),
        row.before,
        row.after,
        ...row.readings.map(({ text, unanswering }) => text ?? (unanswering ? '' : t.absent)),
        row.readings
          .flatMap(({ oddity }) => (oddity ? texts.versions.oddity(oddity) : []))
          .filter((text, at, all) => all.indexOf(text) === at)
          .join('; ')
      ])
    ];
  });
  const headings = names.map((name, at) => (unanswering.has(at) ? t.nameUnanswering(name) : name));
  return [[question, part, place, before, after, ...headings, oddity], ...lines];
}
