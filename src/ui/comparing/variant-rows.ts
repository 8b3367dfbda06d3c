import type {
  CollatedExchange,
  CollatedPassage,
  CollatedSets
} from '../../core/compare/many-versions/collate-sets.ts';
import type { Oddity } from '../../core/compare/many-versions/oddities.ts';

/** What one version has in a place where versions differ. */
export interface VariantReading {
  /** Absent where the version lacks the whole question or answer; empty where it has no words here. */
  text: string | undefined;
  /** Whether it holds no answers at all, and so cannot have this one; told once of the version. */
  unanswering: boolean;
  /** Versions with the same letter say the same: "A" is said by most. */
  letter: string | undefined;
  /** Whether it says what the base says. */
  asBase: boolean;
  oddity: Oddity | undefined;
}

/** One row of the matrix: a place where versions differ, with what each of them has there. */
export interface VariantRow {
  /** From 1, through all questions. */
  number: number;
  part: 'question' | 'answer';
  /** Some of the text that all have before and behind it, in whole words; "…" where it goes on. */
  before: string;
  after: string;
  readings: readonly VariantReading[];
}

/** A piece of the text of the base: what all have, or a numbered place where they differ. */
export interface SlotPiece {
  text: string;
  /** The `number` of the row that tells what the others have. */
  slot?: number;
}

/**
 * Whether a version has a question or answer, or under which other questions that stands;
 * `unanswering` where it holds no answers at all, so that not this one is missing.
 */
export type Standing = 'present' | 'absent' | 'unanswering' | { under: readonly string[] };

/** A question in the matrix. */
export interface MatrixExchange {
  exchange: CollatedExchange;
  /** The question of the base in full, or of the first version that has it. */
  question: readonly SlotPiece[];
  rows: readonly VariantRow[];
  /** The versions whose answer stands under another question, and which. */
  shifted: readonly { version: number; labels: readonly string[] }[];
  /** Of each part that some version lacks or has elsewhere, how it stands in each. */
  standings: readonly { part: 'question' | 'answer'; versions: readonly Standing[] }[];
}

/** Characters of common text shown beside a variant. */
const CONTEXT = 48;

/** Lays out sets side by side for reading, and for a table of their differences. */
export function layOutMatrix(
  { exchanges, answering }: CollatedSets,
  base: number
): MatrixExchange[] {
  let number = 0;
  return exchanges.map((exchange) => {
    const { question, answer } = exchange;
    const first = number + 1;
    const rowsOf = (passage: CollatedPassage, part: VariantRow['part']) =>
      variantRows(passage, base, (version) => part === 'question' || answering[version]!).map(
        (row): VariantRow => ({ number: ++number, part, ...row })
      );
    const rows = [...rowsOf(question, 'question'), ...(answer ? rowsOf(answer, 'answer') : [])];
    const lacking = [
      ...(isLacking(question.texts) ? (['question'] as const) : []),
      ...(answer && isLacking(answer.texts.filter((_, at) => answering[at]))
        ? (['answer'] as const)
        : [])
    ];
    const shifted = exchange.answeredUnder.flatMap((labels, version) =>
      labels.length > 0 ? [{ version, labels }] : []
    );
    const parts = new Set([...lacking, ...(shifted.length > 0 ? (['answer'] as const) : [])]);
    return {
      exchange,
      question: slotPieces(question, base, first),
      rows,
      shifted,
      standings: [...parts].map((part) => ({
        part,
        versions: standingsOf(exchange, part, answering)
      }))
    };
  });
}

function standingsOf(
  exchange: CollatedExchange,
  part: 'question' | 'answer',
  answering: CollatedSets['answering']
): Standing[] {
  return (exchange[part]?.texts ?? []).map((text, version) => {
    if (part === 'answer' && !answering[version]) return 'unanswering';
    if (text === undefined) return 'absent';
    const under = part === 'answer' ? (exchange.answeredUnder[version] ?? []) : [];
    return under.length > 0 ? { under } : 'present';
  });
}

function isLacking(texts: CollatedPassage['texts']): boolean {
  return texts.includes(undefined) && texts.some((text) => text !== undefined);
}

/** The version whose text is printed: the base, or the first that has the passage. */
function printed({ texts }: CollatedPassage, base: number): number {
  return texts[base] === undefined ? texts.findIndex((text) => text !== undefined) : base;
}

function slotPieces(passage: CollatedPassage, base: number, first: number): SlotPiece[] {
  const version = printed(passage, base);
  const text = passage.texts[version];
  if (text === undefined) return [];
  const pieces: SlotPiece[] = [];
  let end = 0;
  passage.variants.forEach(({ spans }, at) => {
    const [from, to] = spans[version]!;
    pieces.push({ text: text.slice(end, from) }, { text: text.slice(from, to), slot: first + at });
    end = to;
  });
  return [...pieces, { text: text.slice(end) }].filter(
    ({ text, slot }) => text !== '' || slot !== undefined
  );
}

function wordsBefore(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.slice(-CONTEXT);
  return `…${cut.slice(cut.search(/\s/) + 1)}`;
}

function wordsAfter(text: string): string {
  return text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\s\S*$/, '')}…`;
}

function variantRows(
  passage: CollatedPassage,
  base: number,
  canHave: (version: number) => boolean
): Omit<VariantRow, 'number' | 'part'>[] {
  const version = printed(passage, base);
  const text = passage.texts[version] ?? '';
  return passage.variants.map(({ spans, groups, oddities }) => {
    const [start, end] = spans[version]!;
    return {
      before: wordsBefore(text.slice(0, start)),
      after: wordsAfter(text.slice(end)),
      readings: passage.texts.map((own, i): VariantReading => {
        const span = spans[i];
        const group = groups.findIndex((members) => members.includes(i));
        return {
          text: own === undefined || !span ? undefined : own.slice(...span),
          unanswering: !canHave(i),
          letter: group < 0 ? undefined : String.fromCodePoint(65 + Math.min(group, 25)),
          asBase: groups[group]?.includes(version) ?? false,
          oddity: oddities.find(({ value }) => value === group)
        };
      })
    };
  });
}
