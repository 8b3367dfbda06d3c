/**
 * Runs every `*.bench.ts` beside this file and prints a table each: what was measured, what it is
 * measured against in the same run, and the ratio. Timings of different machines do not compare,
 * ratios do. `npm run bench -- search` runs only those whose name contains "search".
 */
import { readdirSync } from 'node:fs';

/** One measurement; units stand in `name`. */
export interface BenchRow {
  name: string;
  value: number;
  /** The peer or baseline of the same run; absent where the figure stands alone. */
  baseline?: number;
  /** value / baseline */
  ratio?: number;
}

export interface BenchTable {
  title: string;
  rows: readonly BenchRow[];
}

const show = (figure: number | undefined) =>
  figure === undefined ? '' : Number(figure.toPrecision(3));

const only = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts') && file.includes(only))
  .sort();

for (const file of files) {
  const { run } = (await import(`./${file}`)) as { run: () => Promise<BenchTable> };
  const { title, rows } = await run();
  console.log(`\n${title}`);
  console.table(
    rows.map(({ name, value, baseline, ratio }) => ({
      measured: name,
      value: show(value),
      baseline: show(baseline),
      ratio: show(ratio)
    }))
  );
}
