import fc from 'fast-check';
import type { LibraryEntry } from '../../src/core/compare/library.ts';
import { findVersions } from '../../src/core/compare/versions.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { matter } from '../generate/matter.ts';
import type { Matter } from '../generate/model.ts';
import type { ExchangeText } from '../generate/paper.ts';
import { createWriter } from '../generate/prose.ts';
import { createRandom, type Random } from '../generate/random.ts';
import { type Rendering, renderings } from '../generate/renderings.ts';
import {
  inventSet,
  plantLoss,
  plantParagraphLoss,
  plantShift,
  plantSwap
} from '../generate/version-trials.ts';
import { writePage } from '../generate/web-page.ts';
import type { QualityRow, QualityTable } from './run.ts';
import { createScores, judge, scoreRows } from './version-scores.ts';

const FULL = process.env['VERSIONS_FULL'] !== undefined;
const MATTERS = FULL ? 1000 : 100;
const TRIALS = FULL ? 250 : 40;
const SEED = 1814;
/** Forms that leave little or nothing between two paragraphs. */
const RUN_TOGETHER = new Set(['flattened', 'list', 'publication']);

function read({ form, text }: Rendering): LibraryEntry {
  return { source: { id: form, name: form }, papers: parse(text, form) };
}

/** Compares each form of a matter with each other one: nothing should differ but form. */
function sameMatters(): QualityRow[] {
  const written = fc.sample(
    fc.boolean().chain((joint) => matter({ joint, unanswered: 'none' }).chain(renderings)),
    { numRuns: MATTERS, seed: SEED }
  );
  let [pairs, unpaired, findings, substantive] = [0, 0, 0, 0];
  for (const forms of written) {
    const entries = forms.map(read);
    entries.forEach((entry, at) => {
      for (const other of entries.slice(at + 1)) {
        const found = findVersions([entry, other]);
        pairs++;
        if (found.sets.length !== 1 || found.sets[0]!.relation !== 'same') unpaired++;
        findings += found.findings.length;
        const texts = found.pairs.flatMap(({ question, answer }) => [question, answer ?? question]);
        if (texts.some((text) => text.class === 'substance')) substantive++;
      }
    });
  }
  const none = (name: string, value: number): QualityRow => ({
    name: `${name} in ${pairs} pairs of forms`,
    value,
    goal: 0,
    ok: value === 0
  });
  return [
    none('sets not recognised', unpaired),
    none('findings', findings),
    // Where a form runs questions together that say nearly the same, one may look like the other.
    { ...none('pairs that differ in substance', substantive), ok: substantive <= pairs / 1000 }
  ];
}

/** A matter of invented prose, whose answers can be told apart, and from questions. */
function proseMatter(exchanges: readonly ExchangeText[], head: Matter): Matter {
  return {
    ...head,
    exchanges: exchanges.map(({ question, answer }) => ({
      questions: [[{ text: `Klopt het dat ${question}` }]],
      oneHeading: false,
      ...(answer !== undefined && {
        answer: answer.split('\n\n').map((text) => [{ text: statement(text) }])
      })
    }))
  };
}

function statement(text: string): string {
  return text.split(' ').length > 5 ? `Het kabinet meldt hierover: ${text}` : text;
}

/** Plants errors in a page and compares it with every other form of the matter as it was. */
function plantedErrors(random: Random): QualityRow[] {
  const writer = createWriter(random);
  const scores = createScores();
  const [head] = fc.sample(matter({ joint: false, unanswered: 'none' }), {
    numRuns: 1,
    seed: SEED
  });
  for (const plant of [plantShift, plantSwap, plantLoss, plantParagraphLoss])
    for (let trial = 0; trial < TRIALS; trial++) {
      const original = inventSet(writer, random, random.between(4, 14));
      const planted = plant(original, random);
      const page = read({
        form: 'copied',
        text: writePage([proseMatter(planted.exchanges, head!)]).text
      });
      const [forms] = fc.sample(renderings(proseMatter(original, head!)), {
        numRuns: 1,
        seed: trial
      });
      for (const form of forms!) {
        if (form.form === 'page') continue;
        const { findings } = findVersions([read(form), page]);
        judge(scores, original, planted, findings, !RUN_TOGETHER.has(form.form));
      }
    }
  return scoreRows(scores);
}

/** How documents of different producers compare that hold the same matter, or nearly. */
export async function run(): Promise<QualityTable> {
  return {
    title: 'Versions: the same set in the forms of different producers',
    rows: [...sameMatters(), ...plantedErrors(createRandom(SEED))]
  };
}
