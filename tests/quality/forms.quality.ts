import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/core/parse/parse.ts';
import { type Judgement, judge } from './form-judgement.ts';
import { type FormDocument, readForms } from './form-notation.ts';
import type { QualityRow, QualityTable } from './run.ts';

const FOLDER = join(import.meta.dirname, 'forms');

/** The share of documents that has to be read right, in each theme and in all. */
const GOAL = 0.97;

/** The theme of what is known to be misread: it counts in all, and has no goal of its own. */
const NOT_READ_YET = 'not-read-well-yet';

/** How invented documents are read that mislead in every way we know of, by theme. */
export function run(): Promise<QualityTable> {
  const themes = readThemes();
  const all = themes.flatMap(([, judgements]) => judgements);
  const rows = [
    ...themes.map(([theme, judgements]) => shareRow(theme, judgements)),
    shareRow('all themes', all, false),
    noneRow('questions and answers made up', all, ({ falsePairs }) => falsePairs),
    noneRow('places lost or held twice', all, ({ losses }) => losses)
  ];
  return Promise.resolve({ title: 'Forms: invented documents read right', rows });
}

function readThemes(): [theme: string, judgements: Judgement[]][] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => [
      file.replace('.md', ''),
      readForms(readFileSync(join(FOLDER, file), 'utf8')).map(read)
    ]);
}

function read(form: FormDocument): Judgement {
  return judge(form, parse(form.text, createHash('sha256').update(form.text).digest('hex')));
}

/** The share read right; where `named`, the misread ones follow it, each with its first fault. */
function shareRow(theme: string, judgements: readonly Judgement[], named = true): QualityRow {
  const misread = judgements.filter(({ faults }) => faults.length > 0);
  const share = 1 - misread.length / judgements.length;
  const names = misread.map(({ name, faults }) => `; ${name}: ${faults[0] ?? ''}`);
  const goal = theme === NOT_READ_YET ? 0 : GOAL;
  return {
    name: `${theme}, ${judgements.length} documents`,
    value: `${share.toFixed(3)}${named ? names.join('') : ''}`,
    goal,
    ok: share >= goal
  };
}

function noneRow(
  name: string,
  judgements: readonly Judgement[],
  count: (judgement: Judgement) => number
): QualityRow {
  const value = judgements.reduce((sum, judgement) => sum + count(judgement), 0);
  return { name, value, goal: 0, ok: value === 0 };
}
