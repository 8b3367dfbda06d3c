import type { LibraryEntry } from '../../src/core/compare/library.ts';
import {
  reportVersions,
  type ReportChange,
  type ReportFinding,
  type ReportPair
} from '../../src/core/compare/versions-report.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { writeForm } from './pair-forms.ts';
import type { ExpectedChange, Side, VersionPair } from './pair-notation.ts';

/** What the engine says of one pair of versions, held against what a reader wants to be told. */
export interface PairJudgement {
  name: string;
  /** Expected differences, and those of them that are named with their kind. */
  changes: number;
  named: number;
  /** Differences of spelling or substance that no reader would have wanted. */
  noise: readonly string[];
  /** Texts, and those with the right class. */
  texts: number;
  classed: number;
  findings: number;
  found: number;
  falseFindings: readonly string[];
  /** What is wrong, in words. */
  wrong: readonly string[];
}

/** The version as a document, read by the parser. */
export function entryOfPair(pair: VersionPair, side: Side): LibraryEntry {
  const text = writeForm(pair.forms[side], pair.subject, pair.texts[side]);
  return { source: { id: side, name: side }, papers: parse(text, side) };
}

export function judgePair(pair: VersionPair): PairJudgement {
  const report = reportVersions([entryOfPair(pair, 'a'), entryOfPair(pair, 'b')]);
  const wrong: string[] = [];
  if (report.sets.length !== 1 || report.sets[0]!.relation !== 'same') wrong.push('not paired');

  const named = new Set<ExpectedChange>();
  const noise: string[] = [];
  let classed = 0;
  let texts = 0;
  for (const one of report.pairs)
    for (const part of ['V', 'A'] as const) {
      const number = one.a.question!;
      const stated = pair.classes.get(`${part} ${number}`);
      const expected = pair.changes.filter(
        (change) => change.part === part && change.number === number
      );
      const given = part === 'V' ? one.question : one.answer;
      const isRight = stated === 'any' || (stated ? given === stated : fits(given, expected));
      texts++;
      if (isRight) classed++;
      else wrong.push(`${part} ${number} is ${given}`);
      if (stated === 'any') continue;
      for (const change of changesOf(one, part)) {
        const matches = expected.filter((want) => isSame(want, change));
        for (const match of matches) named.add(match);
        if (matches.length > 0) continue;
        if (change.class !== 'typography' && stated !== 'substance')
          noise.push(`${part} ${number} ${draw(change)}`);
      }
    }
  const missed = pair.changes.filter((one) => !named.has(one) && !TYPOGRAPHIC.has(one.kind));
  for (const one of missed)
    wrong.push(`unnamed: ${one.part} ${one.number} [-${one.before}-]{+${one.after}+}<${one.kind}>`);

  const expectedFindings = [...pair.findings];
  const falseFindings: string[] = [];
  for (const finding of report.findings) {
    const match = expectedFindings.findIndex((want) => isFound(want, finding));
    if (match >= 0) expectedFindings.splice(match, 1);
    else falseFindings.push(`${finding.code} ${finding.in.source} ${finding.in.question}`);
  }
  for (const one of expectedFindings)
    wrong.push(`not found: ${one.code} ${one.side} ${one.number}`);
  wrong.push(...noise.map((one) => `noise: ${one}`));
  wrong.push(...falseFindings.map((one) => `false: ${one}`));
  const changes = pair.changes.filter(({ kind }) => !TYPOGRAPHIC.has(kind)).length;
  return {
    name: pair.name,
    changes,
    named: changes - missed.length,
    noise,
    texts,
    classed,
    findings: pair.findings.length,
    found: pair.findings.length - expectedFindings.length,
    falseFindings,
    wrong
  };
}

const TYPOGRAPHIC: ReadonlySet<string> = new Set([
  'unicode',
  'spaces',
  'breaks',
  'quotes',
  'dashes',
  'hyphenation',
  'compounds',
  'punctuation',
  'capitals',
  'office-titles',
  'note-marks'
]);

/** Whether the class is the heaviest of what is expected of the text. */
function fits(given: ReportPair['answer'], expected: readonly ExpectedChange[]): boolean {
  const kinds = expected.map(({ kind }) => kind).filter((kind) => !TYPOGRAPHIC.has(kind));
  if (kinds.length === 0) return given !== 'substance' && given !== 'spelling';
  return given === (kinds.length === 1 && kinds[0] === 'spelling' ? 'spelling' : 'substance');
}

function changesOf({ changes }: ReportPair, part: 'V' | 'A'): readonly ReportChange[] {
  return changes.filter(({ side }) => side === (part === 'V' ? 'question' : 'answer'));
}

/** The same kind, and the words that the reader named, a part of them, or they with what stands by. */
function isSame(expected: ExpectedChange, change: ReportChange): boolean {
  return (
    expected.kind === change.kind &&
    overlaps(expected.before, change.before) &&
    overlaps(expected.after, change.after)
  );
}

function overlaps(expected: string | undefined, given: string): boolean {
  if (expected === undefined) return true;
  const [a, b] = [bare(expected), bare(given)];
  return a.includes(b) || (a !== '' && b.includes(a));
}

function bare(text: string): string {
  return text.replaceAll('¶', ' ').replaceAll(/\s+/gu, ' ').trim();
}

function isFound(
  { code, side, number }: VersionPair['findings'][number],
  finding: ReportFinding
): boolean {
  return (
    finding.code === code &&
    (finding.in.question ?? finding.data['number']) === number &&
    (side === '*' || finding.in.source === side)
  );
}

function draw({ before, after, kind }: ReportChange): string {
  return `[-${before}-]{+${after}+}<${kind}>`;
}
