import { splitCompound, splitLoosely } from './analysis/compounds.ts';
import { type Expansion, expand, expandBeginning, expandMisspelled } from './analysis/expand.ts';
import { isStopWord } from './analysis/stop-words.ts';
import type { Synonyms } from './analysis/synonyms.ts';
import { type Token, tokenize } from './analysis/tokens.ts';
import type { Clause, FieldClause, PhraseClause, Place, WordClause } from './query/query.ts';
import type { MatchKind } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to meet a need: units that have all of these words, each in any of its spellings. */
export interface Way {
  weight: number;
  words: readonly Expansion[];
}

/** What a unit must have: a word, a group of words, or one of several. */
export interface Need extends Place {
  /** As typed. */
  text: string;
  ways: readonly Way[];
  /** Folded word groups of which one must stand together; absent for words. */
  phrases?: readonly (readonly string[])[];
  /** Fields of which one suffices, in "fractie:x OF fractie:y". */
  fields?: readonly FieldClause[];
}

export interface NeedsContext {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** Where the word stands that is still being typed, if one is. */
  typedAt?: number;
  /** Only the words and their inflections: for what a query excludes. */
  strict?: boolean;
}

const SPLIT_WEIGHT = 0.5;
const ONE_PART_WEIGHT = 0.2;
const PARTS_WEIGHT = 0.7;
const SYNONYM_WEIGHT = 0.45;

/** What the clauses of a query that are no filter ask of a unit. */
export function readNeeds(
  query: string,
  clauses: readonly Clause[],
  context: NeedsContext
): Need[] {
  const needs: Need[] = [];
  for (const run of runsOfWords(clauses)) {
    const first = run[0]!;
    if (isPlainWord(first)) needs.push(...wordNeeds(query, run as WordClause[], context));
    else if (first.type === 'phrase') needs.push(phraseNeed(first, context));
    else if (first.type === 'word') needs.push(starNeed(first, context));
    else if (first.type === 'or') needs.push(orNeed(query, first.clauses, first, context));
  }
  return withoutStopWords(needs);
}

/** Words in a row are read together, because "26 643" is one number. */
function runsOfWords(clauses: readonly Clause[]): Clause[][] {
  const runs: Clause[][] = [];
  for (const clause of clauses) {
    const run = runs.at(-1);
    if (run && isPlainWord(clause) && isPlainWord(run[0]!)) run.push(clause);
    else runs.push([clause]);
  }
  return runs;
}

function isPlainWord(clause: Clause): boolean {
  return clause.type === 'word' && !clause.prefix;
}

function wordNeeds(query: string, run: readonly WordClause[], context: NeedsContext): Need[] {
  const from = run[0]!.start;
  const text = query.slice(from, run.at(-1)!.end);
  const tokens = tokenize(text);
  const words = tokens.filter((token) => token.covers === 1);
  const groups = context.synonyms.inRow(words.map((word) => word.term));
  const needs: Need[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    const end = token.position + token.covers;
    const place = { start: from + token.start, end: from + token.end };
    const parts = words.slice(token.position, end);
    const ways = token.covers > 1 ? joinedWays(token, parts, context) : [];
    if (token.covers === 1) {
      ways.push(...wordWays(token.term, context.typedAt === place.end, context));
    }
    for (const { terms, meanings } of groups.filter(
      ({ start, end: groupEnd }) => start <= token.position && token.position < groupEnd
    )) {
      if (terms.length > 1) ways.push(...synonymWays(meanings, context));
    }
    needs.push({ ...place, text: text.slice(token.start, token.end), ways });
    while (i < tokens.length && tokens[i]!.position < end) i++;
  }
  return needs;
}

/** "AI-verordening": written as one, or its parts. A number only as one. */
function joinedWays(token: Token, parts: readonly Token[], context: NeedsContext): Way[] {
  const ways = wordWays(token.term, false, context);
  const isNumber = parts.every((part) => /^\d+$/.test(part.term));
  if (!isNumber) {
    const words = parts
      .filter((part) => !isStopWord(part.term))
      .map((part) => expand(part.term, context.vocabulary));
    ways.push({ weight: PARTS_WEIGHT, words });
  }
  return ways;
}

function wordWays(word: string, typed: boolean, context: NeedsContext): Way[] {
  const { vocabulary, synonyms, strict = false } = context;
  const whole = expand(word, vocabulary, { prefix: typed, strict });
  const ways: Way[] = [{ weight: 1, words: [whole] }];
  if (strict) return ways;
  const parts = splitCompound(word, vocabulary.count);
  if (parts.length > 1) {
    const words = parts.map(asPart);
    ways.push({ weight: SPLIT_WEIGHT, words }, ...alone(words));
  }
  ways.push(...synonymWays(synonyms.of(word), context));
  return ways.some(canMatch) ? ways : unknownWays(word, context);

  function asPart(part: string): Expansion {
    return withKind(expand(part, vocabulary, { strict: true }), 'compound');
  }
}

/** For a word that the library has in no form: misspelled, or a compound of parts that it has. */
function unknownWays(word: string, { vocabulary }: NeedsContext): Way[] {
  const misspelled = expandMisspelled(word, vocabulary);
  if (misspelled.size > 0) return [{ weight: 1, words: [misspelled] }];
  const parts = splitLoosely(word, (part) => vocabulary.startingWith(part).length > 0);
  if (parts.length === 0) return [{ weight: 1, words: [expandBeginning(word, vocabulary)] }];
  const words = parts.map((part) =>
    withKind(expand(part, vocabulary, { prefix: true }), 'compound')
  );
  return [{ weight: SPLIT_WEIGHT, words }, ...alone(words)];
}

/** One part of a compound is at least akin to it: "halte" to "bushalte". */
function alone(words: readonly Expansion[]): Way[] {
  return words.map((part) => ({ weight: ONE_PART_WEIGHT, words: [part] }));
}

function canMatch(way: Way): boolean {
  return way.words.length > 0 && way.words.every((word) => word.size > 0);
}

function withKind(expansion: Expansion, by: MatchKind): Expansion {
  return new Map([...expansion].map(([term, { weight }]) => [term, { weight, by }]));
}

function synonymWays(meanings: readonly (readonly string[])[], context: NeedsContext): Way[] {
  return meanings.map((terms) => ({
    weight: SYNONYM_WEIGHT,
    words: terms
      .filter((term) => !isStopWord(term))
      .map((term) => asSynonym(expand(term, context.vocabulary)))
  }));
}

function asSynonym(expansion: Expansion): Expansion {
  const close = [...expansion].filter(([, { by }]) => by === 'exact' || by === 'inflection');
  return withKind(new Map(close), 'synonym');
}

function starNeed(clause: WordClause, { vocabulary }: NeedsContext): Need {
  const terms = tokenize(clause.text).filter((token) => token.covers === 1);
  const last = terms.length - 1;
  const words = terms.map((token, i) => expand(token.term, vocabulary, { prefix: i === last }));
  return { ...place(clause), text: `${clause.text}*`, ways: [{ weight: 1, words }] };
}

function phraseNeed(clause: PhraseClause, { vocabulary }: NeedsContext): Need {
  const terms = tokenize(clause.text)
    .filter((token) => token.covers === 1)
    .map((token) => token.term);
  const words = terms
    .filter((term) => !isStopWord(term))
    .map((term): Expansion => {
      return new Map(vocabulary.has(term) ? [[term, { weight: 1, by: 'exact' }]] : []);
    });
  return { ...place(clause), text: clause.text, ways: [{ weight: 1, words }], phrases: [terms] };
}

/** Any of the alternatives meets it. */
function orNeed(
  query: string,
  clauses: readonly Clause[],
  whole: Place,
  context: NeedsContext
): Need {
  const needs = clauses.flatMap((clause) => readNeeds(query, [clause], context));
  const fields = clauses.filter((clause) => clause.type === 'field');
  return {
    ...place(whole),
    text: query.slice(whole.start, whole.end),
    ways: needs.flatMap((need) => need.ways),
    ...(fields.length > 0 && { fields })
  };
}

function place({ start, end }: Place): Place {
  return { start, end };
}

/** Words such as "de" ask nothing, unless there is nothing else. */
function withoutStopWords(needs: Need[]): Need[] {
  const asking = needs.filter((need) => need.phrases || !isStopWord(need.text.toLowerCase()));
  return asking.length > 0 ? asking : needs;
}
