import type { LibraryEntry } from './library.ts';
import type { Difference, ExchangePair } from './compare-exchanges.ts';
import type { Change, ChangeKind, VersionClass } from './align/comparison.ts';
import type { Evidence, FindingCode, Place } from './finding.ts';
import type { RepeatedAnswer } from './repeats/repeated-answers.ts';
import type { TemplateSlot } from './many-versions/templates.ts';
import { tellOnce } from './findings/told-once.ts';
import { findVersions } from './versions.ts';

/** A question in a source, or a whole set where `question` is left out. */
export interface ReportRef {
  /** The source's name; its path where names collide. */
  source: string;
  /** Index of the set in its source, from 0. */
  set: number;
  /** Its number; of a joint answer the question that matches best. */
  question?: number;
  /** All numbers of a joint answer or of a question printed under several numbers. */
  questions?: readonly number[];
}

/** One difference; `kind` is the finer class. */
export interface ReportChange {
  class: Exclude<VersionClass, 'identical'>;
  kind: ChangeKind;
  side: 'question' | 'answer';
  before: string;
  after: string;
}

/** The same question in two places, with its answers. */
export interface ReportPair {
  a: ReportRef;
  b: ReportRef;
  question: VersionClass;
  answer: VersionClass | 'missing';
  changes: readonly ReportChange[];
}

/** Something that is wrong in one place, as the other place shows. */
export interface ReportFinding {
  code: FindingCode;
  in: ReportRef;
  other?: ReportRef;
  /** Where several other versions show the same, all of them, that of `other` first. */
  others?: readonly ReportRef[];
  data: Readonly<Record<string, unknown>>;
  evidence: readonly Evidence[];
}

/** A slot of a template, with the question of the middle set in which it stands. */
export type ReportSlot = Omit<TemplateSlot, 'place'> & { in: ReportRef };

/** What a comparison of all sources finds: the result of the command `versions`. */
export interface VersionsReport {
  pairs: readonly ReportPair[];
  sets: readonly {
    a: ReportRef;
    b: ReportRef;
    relation: 'same' | 'template';
    similarity: number;
  }[];
  findings: readonly ReportFinding[];
  repeatedAnswers: readonly {
    kind: RepeatedAnswer['kind'];
    members: readonly ReportRef[];
    similarity: number;
  }[];
  templates: readonly { sets: readonly ReportRef[]; slots: readonly ReportSlot[] }[];
}

/** Compares everything in the library with everything else, in the words of the command line. */
export function reportVersions(library: readonly LibraryEntry[]): VersionsReport {
  const versions = findVersions(library);
  const ref = referrer(library);
  const papers = new Map(library.flatMap(({ papers }) => papers.map(({ id, kind }) => [id, kind])));
  const told = tellOnce(versions, ({ paperId }) => papers.get(paperId));
  return {
    pairs: versions.pairs.map((pair) => reportPair(pair, ref)),
    sets: versions.sets.flatMap(({ a, b, relation, similarity }) =>
      relation === 'resembles' ? [] : [{ a: ref(a), b: ref(b), relation, similarity }]
    ),
    findings: told.map(({ finding, others }) => ({
      code: finding.code,
      in: ref(finding.in),
      ...(finding.other && { other: ref(finding.other) }),
      ...(others.length > 1 && { others: others.map(ref) }),
      data: finding.data,
      evidence: finding.evidence
    })),
    repeatedAnswers: versions.repeatedAnswers.map(({ kind, members, similarity }) => ({
      kind,
      members: members.map(ref),
      similarity
    })),
    templates: versions.templates.map(({ sets, slots }) => ({
      sets: sets.map(ref),
      slots: slots.map(({ place, ...slot }) => ({ ...slot, in: ref(place) }))
    }))
  };
}

/** Names places by their source's name, or by its path where another source has that name. */
function referrer(library: readonly LibraryEntry[]): (place: Place) => ReportRef {
  const holders = new Map<string, number>();
  for (const { source } of library) holders.set(source.name, (holders.get(source.name) ?? 0) + 1);
  const names = new Map(
    library.map(({ source: { id, name, path } }) => [
      id,
      holders.get(name)! > 1 ? (path ?? name) : name
    ])
  );
  return ({ sourceId, set, number, numbers }) => ({
    source: names.get(sourceId)!,
    set,
    ...(number !== undefined && { question: number }),
    ...(numbers && { questions: numbers })
  });
}

/**
 * For a reader "€ 5" and "5 euro" differ no more than by spelling. The command line promises that
 * `spelling` never touches a number and stays within one word, so there they are `substance`; `kind`
 * tells them apart.
 */
const WRITTEN_OTHERWISE: ReadonlySet<ChangeKind> = new Set(['abbreviation', 'numerals']);

function reportedClass(difference: Difference): VersionClass {
  const isWrittenOtherwise = difference.changes.some(({ kind }) => WRITTEN_OTHERWISE.has(kind));
  return isWrittenOtherwise ? 'substance' : difference.class;
}

function reportPair(pair: ExchangePair, ref: (place: Place) => ReportRef): ReportPair {
  const { question, answer } = pair;
  return {
    a: ref(pair.a),
    b: ref(pair.b),
    question: reportedClass(question),
    answer: answer ? reportedClass(answer) : 'missing',
    changes: [
      ...question.changes.map((change) => reportChange(change, question, 'question')),
      ...(answer ? answer.changes.map((change) => reportChange(change, answer, 'answer')) : [])
    ]
  };
}

function reportChange(change: Change, texts: Difference, side: ReportChange['side']): ReportChange {
  const { kind, before, after, labels } = change;
  return {
    class: WRITTEN_OTHERWISE.has(kind) ? 'substance' : change.class,
    kind,
    side,
    before: labels ? (labels.before ?? '') : texts.before.slice(...before),
    after: labels ? (labels.after ?? '') : texts.after.slice(...after)
  };
}
