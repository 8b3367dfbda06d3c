import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Paper } from '../../src/core/model/paper.ts';
import type { NormalReference, Reference } from '../../src/core/model/reference.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { NAMED_IN_SAMPLES, type Named, SHARED_COUNTS } from './named-in-documents.ts';
import type { QualityRow, QualityTable } from './run.ts';

const SAMPLES = 'seeds';
const SHARED = '../shared/seeds';
const GOAL = 0.99;

/**
 * How exactly citations, motions, promises and pointers are found: precision and recall on the sample
 * documents, which were read by hand, and counts on documents that are not ours to quote.
 */
export function run(): Promise<QualityTable> {
  const rows = [...sampleRows(), ...countRows()];
  return Promise.resolve({
    title: 'What texts name: citations, motions, promises, pointers',
    rows
  });
}

function sampleRows(): QualityRow[] {
  return Object.entries(NAMED_IN_SAMPLES).flatMap(([file, expected]) => {
    const found = nameAll(read(`${SAMPLES}/${file}`));
    return (Object.keys(expected) as (keyof Named)[]).flatMap((part) =>
      scoreRows(`${file}: ${part}`, found[part] ?? [], expected[part] ?? [])
    );
  });
}

/** One row for both scores: 1 where nothing is missed and nothing too much. */
function scoreRows(name: string, found: readonly string[], expected: readonly string[]) {
  const rest = [...expected];
  const right = found.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  const precision = found.length === 0 ? 1 : right.length / found.length;
  const recall = expected.length === 0 ? 1 : right.length / expected.length;
  const wrong = found.filter((line) => !expected.includes(line));
  const remarks = [...rest.map((line) => `misses ${line}`), ...wrong.map((line) => `adds ${line}`)];
  const value = Math.min(precision, recall);
  const shown = remarks.length === 0 ? value : `${value.toFixed(2)} (${remarks.join('; ')})`;
  return [{ name, value: shown, goal: GOAL, ok: value >= GOAL }];
}

/** Counts by kind of citation and of what else is named. */
function countRows(): QualityRow[] {
  if (!existsSync(SHARED)) return [];
  const files = readdirSync(SHARED);
  return Object.entries(SHARED_COUNTS).flatMap(([start, expected]) => {
    const file = files.find((name) => name.startsWith(start));
    if (!file) return [];
    const counts = countAll(read(`${SHARED}/${file}`));
    return Object.entries(expected).map(([what, goal]) => {
      const value = counts[what] ?? 0;
      return { name: `${start}: ${what}`, value, goal, ok: value === goal };
    });
  });
}

function read(path: string): Paper[] {
  const text = readFileSync(path, 'utf8');
  return parse(text, createHash('sha256').update(text).digest('hex'));
}

function nameAll(papers: readonly Paper[]): Named {
  return {
    references: papers.flatMap(({ references }) => references.map(drawReference)),
    motions: papers.flatMap(({ motions }) =>
      motions.map(({ submitters, reference }) =>
        [submitters.join(' + '), reference && drawNormal(reference)].filter(Boolean).join(' ')
      )
    ),
    commitments: papers.flatMap(({ commitments }) =>
      commitments.map(({ by, due, dueOn }) =>
        [by, due, dueOn].map((part) => part ?? '-').join(' | ')
      )
    ),
    pointers: papers.flatMap(drawPointers)
  };
}

function drawReference({ type, normal, url, implausible }: Reference): string {
  const what = type === 'url' ? new URL(url ?? 'about:blank').host : drawNormal(normal ?? {});
  return `${implausible ? '!' : ''}${type} ${what}`.trim();
}

function drawNormal({ year, dossier, suffix, number }: NormalReference): string {
  const paper = [dossier, suffix, number].filter(Boolean).join('-');
  return dossier === undefined ? [year, number].filter(Boolean).join('-') : paper;
}

/** "2 → 6" for an answer to question 2 that points to question 6; "2 ⇸ 40" where that is not resolved. */
function drawPointers({ questionSets, crossReferences }: Paper): string[] {
  const labels = new Map<string, string>();
  for (const { questions, answers } of questionSets) {
    for (const { id, numbers } of questions) labels.set(id, numbers.join(','));
    for (const { id, questionNumbers } of answers) labels.set(id, questionNumbers.join(','));
  }
  return crossReferences.map(({ in: at, targets, resolved }) => {
    const arrow = resolved.length === targets.length ? '→' : '⇸';
    return `${labels.get(at) ?? '?'} ${arrow} ${targets.join(',')}`;
  });
}

function countAll(papers: readonly Paper[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (what: string, count = 1): void => {
    counts[what] = (counts[what] ?? 0) + count;
  };
  for (const { references, motions, commitments, crossReferences, questionSets } of papers) {
    for (const { type, implausible, url } of references) {
      add(type);
      if (implausible) add('implausible');
      if (type === 'kamerstuk' && url) add('kamerstuk with an address');
    }
    add('motions', motions.length);
    add('commitments', commitments.length);
    add('pointers', crossReferences.length);
    for (const { answers } of questionSets) {
      add('pure pointers', answers.filter(({ refersTo }) => refersTo).length);
    }
  }
  return counts;
}
