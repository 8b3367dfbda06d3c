import type { Expansion } from '../analysis/expansion.ts';
import { expand } from '../analysis/expand.ts';
import { measureOf } from '../analysis/measures.ts';
import { isFormalWord, isStopWord } from '../analysis/stop-words.ts';
import type { Token } from '../analysis/token.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { Clause, FieldClause, PhraseClause, Place, WordClause } from '../query/query.ts';
import { partedVerbs, withPartedVerb } from './parted-verb-ways.ts';
import { partyWays } from './party-ways.ts';
import { rowsAsOne } from './rows-as-one.ts';
import { partiesInRow } from '../analysis/parties.ts';
import { synonymWays } from './synonym-ways.ts';
import type { Way, WaysContext } from './way.ts';
import { joinedWays, wordWays, writtenAsOne } from './ways.ts';

/** What a unit must have: a word, a group of words, or one of several. */
export interface Need extends Place {
  /** As typed. */
  text: string;
  ways: readonly Way[];
  /** Folded word groups of which one must stand together; absent for words. */
  phrases?: readonly (readonly string[])[];
  /** Fields of which one suffices, in "fractie:x OF fractie:y". */
  fields?: readonly FieldClause[];
  /** Words so common that no index has them, sought one after the other in the texts themselves. */
  literal?: readonly string[];
}

/** What has to be known to read the words of a query. */
export interface NeedsContext extends WaysContext {
  /** Where the word ends that is still being typed, if one is. */
  typedAt?: number;
}

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
  return withoutFormalWords(needs);
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
  const parted = context.strict ? [] : partedVerbs(words, context);
  const groups = context.synonyms.inRow(words.map((word) => word.term));
  const parties = context.strict ? [] : partiesInRow(words.map((word) => word.term));
  const rows = context.strict ? [] : rowsAsOne(words, context);
  const needs: Need[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    const party = parties.find(({ start }) => start === token.position);
    if (party) {
      const name = words.slice(party.start, party.end);
      const [start, end] = [name[0]!.start, name.at(-1)!.end];
      const ways = partyWays(party, name, context);
      needs.push({ start: from + start, end: from + end, text: text.slice(start, end), ways });
      while (i < tokens.length && tokens[i]!.position < party.end) i++;
      continue;
    }
    const row = rows.find(({ start }) => start === token.position);
    if (row) {
      const parts = words.slice(row.start, row.end);
      const asking = parts.find(({ term }) => !isFormalWord(term)) ?? token;
      const [start, end] = [asking.start, parts.at(-1)!.end];
      const typed = context.typedAt === from + end;
      const ways = joinedWays({ ...token, term: row.term }, parts, typed, context);
      needs.push({ start: from + start, end: from + end, text: text.slice(start, end), ways });
      while (i < tokens.length && tokens[i]!.position < row.end) i++;
      continue;
    }
    // the verb says what its particle says
    if (parted.some(({ particle }) => particle === token.position)) {
      i++;
      continue;
    }
    const end = token.position + token.covers;
    const place = { start: from + token.start, end: from + token.end };
    const parts = words.slice(token.position, end);
    const typed = context.typedAt === place.end;
    const verb = parted.find(({ verb: at }) => at === token.position);
    const alone =
      token.covers > 1
        ? joinedWays(token, parts, typed, context)
        : wordWays(token.term, typed, context);
    const measure = measureOf(words[token.position - 1]?.term, token.term);
    const meant = measure ? [...wordWays(measure, false, context), ...alone] : alone;
    const ways = verb ? withPartedVerb(verb, meant) : meant;
    for (const { terms, meanings } of groups.filter(
      ({ start, end: groupEnd }) => start <= token.position && token.position < groupEnd
    )) {
      if (terms.length > 1) ways.push(...synonymWays(meanings, context));
    }
    const before = words[token.position - 1];
    const after = words[end];
    if (before) ways.push(...pairWays(before, words[token.position]!, context));
    if (after) ways.push(...pairWays(words[end - 1]!, after, context));
    needs.push({ ...place, text: text.slice(token.start, token.end), ways });
    while (i < tokens.length && tokens[i]!.position < end) i++;
  }
  return needs;
}

function pairWays(first: Token, second: Token, context: NeedsContext): Way[] {
  if (context.strict || isFormalWord(first.term) || isFormalWord(second.term)) return [];
  return writtenAsOne(first.term, second.term, context);
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
  return {
    ...place(clause),
    text: clause.text,
    ways: [{ weight: 1, words }],
    phrases: [terms],
    ...(words.length === 0 && { literal: terms })
  };
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

/** Words such as "de" and "mag" ask nothing, unless there is nothing else. */
function withoutFormalWords(needs: Need[]): Need[] {
  const asking = needs.filter((need) => need.phrases || !isFormalWord(termOf(need)));
  if (asking.length > 0) return asking;
  const kept = needs.filter((need) => !isStopWord(termOf(need)));
  return kept.length > 0 ? kept : needs.map(asLiteral);
}

/** "de": what it begins is sought as ever, and the word itself where it stands. */
function asLiteral(need: Need): Need {
  if (need.phrases || need.fields) return need;
  const literal = [termOf(need)];
  return { ...need, phrases: [literal], literal };
}

/** The first word of a need in the form in which it is sought: "om", but "OM" where it was typed so. */
function termOf({ text }: Need): string {
  return tokenize(text)[0]?.term ?? '';
}
