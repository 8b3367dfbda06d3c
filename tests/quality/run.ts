/**
 * Runs every `*.quality.ts` beside this file: how well documents are read, versions are told apart
 * and queries are answered. Prints a table each and exits with 1 where a goal is missed.
 * `npm run quality -- parse` runs only those whose name contains "parse".
 */
import { readdirSync } from 'node:fs';

/** One figure against its goal; `ok` says whether it is reached. */
export interface QualityRow {
  name: string;
  value: number | string;
  goal: number | string;
  ok: boolean;
}

export interface QualityTable {
  title: string;
  rows: readonly QualityRow[];
}

const only = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.quality.ts') && file.includes(only))
  .sort();

let missed = 0;
for (const file of files) {
  const { run } = (await import(`./${file}`)) as { run: () => Promise<QualityTable> };
  const { title, rows } = await run();
  console.log(`\n${title}`);
  console.table(rows.map(({ name, value, goal, ok }) => ({ figure: name, value, goal, ok })));
  missed += rows.filter((row) => !row.ok).length;
}
console.log(missed === 0 ? '\nAll goals reached.' : `\n${missed} goals missed.`);
process.exit(missed === 0 ? 0 : 1);
