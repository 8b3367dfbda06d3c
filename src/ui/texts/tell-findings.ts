import type { Finding, Place } from '../../core/compare/finding.ts';

/** From this many on, findings of one kind are told together. */
const MANY = 4;

/** What the source is called in which a place lies; empty where that needs no saying. */
export type NameSource = (place: Place) => string;

/** The findings by the source in which they are so, each source named once: "in a.txt: …, …". */
export function tellBySource(
  findings: readonly Finding[],
  nameSource: NameSource,
  tell: (findings: readonly Finding[]) => string[]
): string[] {
  const bySource = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = nameSource(finding.in);
    const known = bySource.get(name);
    if (known) known.push(finding);
    else bySource.set(name, [finding]);
  }
  return [...bySource].flatMap(([name, own]) =>
    name ? [`in ${name}: ${tell(own).join(', ')}`] : tell(own)
  );
}

/** The findings one by one, but many of a kind in one part, where the first of them stands. */
export function tellFindings(
  findings: readonly Finding[],
  tellOne: (finding: Finding) => string,
  tellMany: (findings: readonly Finding[]) => string
): string[] {
  return findings.flatMap((finding) => {
    const alike = findings.filter(({ code }) => code === finding.code);
    if (alike.length < MANY) return [tellOne(finding)];
    return finding === alike[0] ? [tellMany(alike)] : [];
  });
}

/** The numbers of the questions that findings are about, in order. */
export function numbersOf(findings: readonly Finding[]): number[] {
  const numbers = findings.map(({ in: place, other }) => place.number ?? other?.number ?? 0);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Answers that moved: which, and by how many questions where that is the same for all. */
export function shiftOf(findings: readonly Finding[]): {
  answers: number[];
  offset: number | undefined;
} {
  const moves = findings.flatMap(({ code, data, in: { number } }) =>
    code === 'answer-shifted' && number !== undefined ? [{ from: data.belongsTo, to: number }] : []
  );
  const offsets = [...new Set(moves.map(({ from, to }) => to - from))];
  return {
    answers: moves.map(({ from }) => from),
    offset: offsets.length === 1 ? offsets[0] : undefined
  };
}
