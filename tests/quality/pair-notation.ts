import type { ChangeKind, VersionClass } from '../../src/core/compare/align/comparison.ts';
import type { FindingCode } from '../../src/core/compare/finding.ts';

export type Side = 'a' | 'b';
/** `V` is a question, `A` an answer. */
export type Part = 'V' | 'A';

/** A question or an answer; a joint answer has several numbers. */
export interface PairText {
  part: Part;
  numbers: readonly number[];
  text: string;
}

/** A difference that a careful reader would want to be told, with the words on either side. */
export interface ExpectedChange {
  part: Part;
  number: number;
  kind: ChangeKind;
  /** Both absent where only the kind matters. */
  before?: string;
  after?: string;
}

export interface ExpectedFinding {
  code: FindingCode;
  /** `*` where either version may be the one that deviates. */
  side: Side | '*';
  number: number;
}

/** `any` where readers may disagree, `missing` of an answer that has no counterpart. */
export type StatedClass = VersionClass | 'missing' | 'any';

/** Two versions of one set of questions, and what a careful reader would want to be told. */
export interface VersionPair {
  name: string;
  subject: string;
  forms: Readonly<Record<Side, string>>;
  texts: Readonly<Record<Side, readonly PairText[]>>;
  changes: readonly ExpectedChange[];
  findings: readonly ExpectedFinding[];
  /** Classes that do not follow from `changes`. */
  classes: ReadonlyMap<string, StatedClass>;
}

/** `[-before-]{+after+}<kind>`, either side left out where there is nothing. */
const DRAWN = /(?:\[-(.*?)-\])?(?:\{\+(.*?)\+\})?<([a-z-]+)>/gu;
const TEXT_LINE = /^([ab]?)([VA]) ([\d,]+) (.*)$/u;
const CLASS_LINE = /^class ([VA] \d+) (\S+)$/u;
const ANY_LINE = /^allow ([VA] \d+)$/u;
const CHANGE_LINE = /^change ([VA]) (\d+) (\S+)$/u;
const FINDING_LINE = /^! (\S+) ([ab*]) (\d+)$/u;

/** Reads the pairs of a file; its notation is told in `pairs/README.md`. */
export function readPairs(file: string): VersionPair[] {
  return file
    .split(/^# /mu)
    .slice(1)
    .flatMap((section) => {
      const [head = '', ...pairs] = section.split(/^### /mu);
      const [subject = '', ...base] = head.split('\n');
      return pairs.map((pair) => readPair(subject, base, pair.split('\n')));
    });
}

function readPair(subject: string, base: readonly string[], lines: readonly string[]): VersionPair {
  const sheets = { a: new Map<string, PairText>(), b: new Map<string, PairText>() };
  const changes: ExpectedChange[] = [];
  const findings: ExpectedFinding[] = [];
  const classes = new Map<string, StatedClass>();
  const original = new Map<string, string>();
  for (const line of base) {
    const [, , part, numbers, text] = TEXT_LINE.exec(line) ?? [];
    if (part !== undefined) original.set(`${part}${numbers}`, text!);
  }

  const write = (side: Side, part: Part, numbers: string, text: string) => {
    const key = `${part}${numbers}`;
    if (text === '-') sheets[side].delete(key);
    else sheets[side].set(key, { part, numbers: numbers.split(',').map(Number), text });
  };
  const readText = (line: string) => {
    const match = TEXT_LINE.exec(line);
    if (!match) return false;
    const [, side, part, numbers, drawn] = match as unknown as [
      string,
      Side | '',
      Part,
      string,
      string
    ];
    const text = drawn.startsWith('=') ? original.get(drawn.slice(1))! : drawn;
    for (const one of side === '' ? (['a', 'b'] as const) : [side])
      write(one, part, numbers, text.replaceAll(DRAWN, one === 'a' ? '$1' : '$2'));
    for (const [, before = '', after = '', kind] of text.matchAll(DRAWN))
      changes.push({ part, number: parseInt(numbers), kind: kind as ChangeKind, before, after });
    return true;
  };

  for (const line of base) readText(line);
  const [name = '', forms = '', ...rest] = lines;
  for (const line of rest) {
    if (line === '' || readText(line)) continue;
    const classLine = CLASS_LINE.exec(line);
    const any = ANY_LINE.exec(line);
    const change = CHANGE_LINE.exec(line);
    const finding = FINDING_LINE.exec(line);
    if (classLine) classes.set(classLine[1]!, classLine[2] as StatedClass);
    else if (any) classes.set(any[1]!, 'any');
    else if (change)
      changes.push({
        part: change[1] as Part,
        number: Number(change[2]),
        kind: change[3] as ChangeKind
      });
    else if (finding)
      findings.push({
        code: finding[1] as FindingCode,
        side: finding[2] as Side | '*',
        number: Number(finding[3])
      });
    else throw new Error(`Not understood in "${name}": ${line}`);
  }
  const [, a, b] = /^from (\S+) to (\S+)$/u.exec(forms)!;
  return {
    name,
    subject,
    forms: { a: a!, b: b! },
    texts: { a: [...sheets.a.values()], b: [...sheets.b.values()] },
    changes,
    findings,
    classes
  };
}
