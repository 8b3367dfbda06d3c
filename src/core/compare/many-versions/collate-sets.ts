import type { Span } from '../../model/span.ts';
import { collate } from './collate.ts';
import type { Place } from '../finding.ts';
import type { LibraryEntry } from '../library.ts';
import { type Oddity, odditiesOf } from './oddities.ts';
import { mostComplete, type SetSize } from './most-complete.ts';
import { halvesOf, isShifted } from '../pairing/pair-maps.ts';
import { placeOf } from '../pairing/place.ts';
import { relateSets, relateVersions } from '../pairing/relate-sets.ts';
import { setEntries, type SetEntry } from '../pairing/set-entry.ts';
import { valuesAt } from './slot-value.ts';
import { append } from '../tallies.ts';
import { textItem } from '../tokens/text-item.ts';
import { createUnion } from '../union.ts';

/** One place where versions read differently; lists are in the order of the versions. */
export interface Variant {
  /** Where it stands in each text; absent where a version lacks the passage. */
  spans: readonly (Span | undefined)[];
  /** Versions that say the same there, the largest group first; each that has the passage is in one. */
  groups: readonly (readonly number[])[];
  /** Readings that look like a slip; `value` is an index into `groups`. */
  oddities: readonly Oddity[];
}

/** A question or an answer in all versions. Between its variants all of them say the same. */
export interface CollatedPassage {
  /** Absent where a version does not have it. */
  texts: readonly (string | undefined)[];
  variants: readonly Variant[];
}

/** A question with its counterparts; several questions where a version has them as one. */
export interface CollatedExchange {
  /** The first question of each version; absent where a version does not have it. */
  places: readonly (Place | undefined)[];
  /** The labels of all questions of each version that belong here, as printed. */
  labels: readonly (readonly string[])[];
  question: CollatedPassage;
  /** Only where the sets are versions of one submission. */
  answer?: CollatedPassage;
  /** For each version the labels of the questions its answer stands under, where that is another one. */
  answeredUnder: readonly (readonly string[])[];
}

/** Several sets beside each other, in the order of the questions of the base. */
export interface CollatedSets {
  sets: readonly Place[];
  exchanges: readonly CollatedExchange[];
  /** For each version the labels of its questions that the base does not have. */
  loose: readonly (readonly string[])[];
  /** Whether each version answers at all: what holds questions only lacks no single answer. */
  answering: readonly boolean[];
}

/**
 * Puts sets side by side, question by question. The base gives the order, what is compared does not
 * depend on it. `undefined` where a set is not in `library`.
 */
export function collateSets(
  library: readonly LibraryEntry[],
  ids: readonly string[],
  base: number,
  options: { answers: boolean }
): CollatedSets | undefined {
  const all = library.flatMap(setEntries);
  const entries = ids.flatMap((id) => all.find(({ set }) => set.id === id) ?? []);
  const middle = entries[base];
  if (!middle || entries.length < ids.length) return undefined;
  const links = entries.map((entry) => linksFrom(middle, entry, options.answers));
  // Where an answer belongs shows only beside other answers: a base without any goes by another's.
  const witness = hasAnswers(middle) || !options.answers ? base : mostComplete(entries.map(sizeOf));
  const answerLinks =
    witness === base ? links : entries.map((entry) => linksFrom(entries[witness]!, entry, true));
  const exchanges = groupsOf(middle, links).map((own): CollatedExchange => {
    const at = links.map((link, version) =>
      version === base ? own : sorted(own.flatMap((question) => link.questions.get(question) ?? []))
    );
    const answers = answerLinks.map(({ answers }) =>
      options.answers ? sorted(at[witness]!.flatMap((question) => answers.get(question) ?? [])) : []
    );
    return {
      places: entries.map((entry, i) => {
        const first = at[i]![0];
        return first === undefined ? undefined : placeOf(entry, first);
      }),
      labels: entries.map(({ set }, i) => at[i]!.map((q) => set.questions[q]!.label)),
      question: collateTexts(
        entries.map(({ set }, i) => joined(at[i]!.map((q) => set.questions[q]!.text)))
      ),
      ...(options.answers && {
        answer: collateTexts(
          entries.map(({ set }, i) => joined(answers[i]!.map((a) => set.answers[a]!.text)))
        )
      }),
      answeredUnder: entries.map(({ set, questionsOf }, i) =>
        sorted(
          answers[i]!.filter((a) => answerLinks[i]!.shifted.has(a)).flatMap((a) => questionsOf[a]!)
        ).map((q) => set.questions[q]!.label)
      )
    };
  });
  return {
    sets: entries.map((entry) => placeOf(entry)),
    exchanges: withOddities(exchanges),
    loose: entries.map(({ set }, i) => {
      if (i === base) return [];
      const used = new Set([...links[i]!.questions.values()].flat());
      return set.questions.flatMap(({ label }, q) => (used.has(q) ? [] : [label]));
    }),
    answering: entries.map(hasAnswers)
  };
}

const hasAnswers = ({ set }: SetEntry): boolean => set.answers.length > 0;

function sizeOf({ set, kind, answersOf }: SetEntry): SetSize {
  return {
    kind,
    questions: set.questions.length,
    answered: answersOf.filter((answers) => answers.length > 0).length
  };
}

/** For each question of the base its counterparts, and what answers it there. */
interface Links {
  questions: ReadonlyMap<number, readonly number[]>;
  answers: ReadonlyMap<number, readonly number[]>;
  /** Its answers that stand under another question than in the base. */
  shifted: ReadonlySet<number>;
}

function linksFrom(base: SetEntry, entry: SetEntry, areVersions: boolean): Links {
  if (entry === base) {
    return {
      questions: new Map(base.questions.map((_, at) => [at, [at]])),
      answers: new Map(base.answersOf.map((answers, at) => [at, answers])),
      shifted: new Set()
    };
  }
  const pair = areVersions ? relateVersions(base, entry) : relateSets(base, entry);
  const questions = new Map<number, readonly number[]>();
  for (const match of pair?.questions ?? []) for (const at of match.a) questions.set(at, match.b);
  const partners = new Map<number, readonly number[]>();
  for (const match of pair?.answers ?? []) for (const at of match.a) partners.set(at, match.b);
  const taken = new Set([...partners.values()].flat());
  const answers = new Map(
    base.answersOf.map((own, question) => {
      // An answer counts where it belongs, wherever it stands; else what stands in its place.
      const found = own.flatMap((answer) => partners.get(answer) ?? []);
      const here = (questions.get(question) ?? []).flatMap((at) => entry.answersOf[at]!);
      return [question, found.length > 0 ? found : here.filter((answer) => !taken.has(answer))];
    })
  );
  const halves = pair && halvesOf(pair);
  const shifted = halves ? pair.answers.filter((match) => isShifted(halves, match)) : [];
  return { questions, answers, shifted: new Set(shifted.flatMap(({ b }) => b)) };
}

/** Questions of the base that some version has as one belong together. */
function groupsOf(base: SetEntry, links: readonly Links[]): number[][] {
  const union = createUnion(base.questions.length);
  for (const { questions } of links) {
    const holders = new Map<number, number>();
    for (const [own, others] of questions)
      for (const other of others) {
        const first = holders.get(other);
        if (first === undefined) holders.set(other, own);
        else union.join(first, own);
      }
  }
  const groups = new Map<number, number[]>();
  base.questions.forEach((_, at) => {
    append(groups, union.find(at), at);
  });
  return [...groups.values()].sort((x, y) => x[0]! - y[0]!);
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((x, y) => x - y);
}

function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join('\n\n');
}

function collateTexts(texts: readonly (string | undefined)[]): CollatedPassage {
  const present = texts.flatMap((text, at) => (text === undefined ? [] : [{ at, text }]));
  const { places } = collate(present.map(({ text }) => textItem(text)));
  return {
    texts,
    variants: places.map(({ spans, groups }) => {
      const all: (Span | undefined)[] = texts.map(() => undefined);
      present.forEach(({ at }, i) => (all[at] = spans[i]));
      return {
        spans: all,
        groups: groups.map((group) => group.map((i) => present[i]!.at)),
        oddities: []
      };
    })
  };
}

/** What is odd in a reading shows only beside the readings of all other places. */
function withOddities(exchanges: readonly CollatedExchange[]): CollatedExchange[] {
  const passages = exchanges.map(({ question }) => question);
  const slots = passages.flatMap(({ texts, variants }) =>
    variants.map(({ spans, groups }) => valuesAt(texts, spans, groups, groups[0]![0]!))
  );
  const found = odditiesOf(slots);
  let at = 0;
  return exchanges.map((exchange) => ({
    ...exchange,
    question: {
      ...exchange.question,
      variants: exchange.question.variants.map((variant) => ({
        ...variant,
        oddities: found[at++]!
      }))
    }
  }));
}
