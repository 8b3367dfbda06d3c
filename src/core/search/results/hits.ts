import type { Token } from '../analysis/token.ts';
import { tokenize } from '../analysis/tokens.ts';
import { foundElsewhere } from './elsewhere.ts';
import { foundTerms } from './found-terms.ts';
import type { Need } from '../needs/needs.ts';
import { cut, findTogether, marksAmong } from './highlight.ts';
import type { UnitLibrary } from '../index/library.ts';
import type { FoundBy, SearchHit } from '../hit.ts';
import type { Marks, WordsTogether } from '../search-result.ts';
import { readTokens } from '../analysis/read-tokens.ts';
import { makeSnippet, type Snippet } from './snippet.ts';
import { tokensAmong } from './tokens-among.ts';
import type { UnitReadings } from '../index/unit-readings.ts';
import type { Ranked } from '../ranking/ranked.ts';
import type { Folding } from '../ranking/sort.ts';
import type { Unit } from '../index/units.ts';

/** Questions are shown whole, unless they are very long. */
const QUESTION_LENGTH = 420;
const ANSWER_LENGTH = 280;
const MAX_REASONS = 5;

/** What a query looked for; without needs its marks count as they are. */
interface Sought {
  marks: Marks;
  needs: readonly Need[];
  /** What was read of the units before, which saves reading them again. */
  readings?: UnitReadings;
}

/** What is shown of what was found. */
export function makeHits(
  found: readonly Ranked[],
  sought: Sought,
  versionsOf: Folding['versionsOf'],
  library: UnitLibrary
): SearchHit[] {
  const terms = termsOf(sought.needs);
  const wanted = { ...sought, terms };
  const textsOf = readingTexts(terms, sought, library);
  return found.map(({ unit: number, score }) => {
    const unit = library.units[number]!;
    const named = foundNames(sought.needs, number, library);
    const note = library.noteOf(number);
    const hit = makeHit(unit, wanted, { ...textsOf(number), named, note }, library);
    return { ...hit, score, foldedVersions: versionsOf(number) };
  });
}

/** All words that stand for a word of the query: of a text, only these need be known. */
function termsOf(needs: readonly Need[]): Set<string> {
  const expansions = needs.flatMap(({ ways }) => ways.flatMap(({ words }) => words));
  return new Set(expansions.flatMap((expansion) => [...expansion.keys()]));
}

/** Reads the texts of units: only those of their words that can be marked, where these can be told. */
function readingTexts(
  terms: ReadonlySet<string>,
  { marks, needs, readings }: Sought,
  { units }: UnitLibrary
): (unit: number) => OwnTexts {
  // a word group may have any words
  if (!readings || needs.length === 0 || marks.phrases.length > 0) {
    return (unit) => ({ question: read(units[unit]!.question), answer: read(units[unit]!.answer) });
  }
  const wanted = new Map([...terms].map((term) => [readings.numbers.numberOf(term), term]));
  return (unit) => {
    const { question, answer } = units[unit]!;
    const reading = readings.of(unit);
    return {
      question: { text: question, tokens: tokensAmong(question, reading.question, wanted) },
      answer: { text: answer, tokens: tokensAmong(answer, reading.answer, wanted) }
    };
  };
}

/** The texts of a unit that no other shares. */
interface OwnTexts {
  question: ReadText;
  answer: ReadText;
}

/** What is known of a unit beside what its title says. */
interface Known extends OwnTexts {
  named: readonly FoundBy[];
  note: string;
}

function makeHit(
  unit: Unit,
  { marks, needs, terms: wanted }: Sought & { terms: ReadonlySet<string> },
  { question: ownQuestion, answer: ownAnswer, named, note }: Known,
  library: UnitLibrary
): Omit<SearchHit, 'score' | 'foldedVersions'> {
  const { group } = unit;
  const title = read(unit.title ?? group.title ?? '');
  const texts = [title, ownQuestion, ownAnswer];
  const present = new Set<string>();
  for (const { tokens } of texts) {
    for (const { term } of tokens) if (wanted.has(term)) present.add(term);
  }
  const { found, alone, together } = foundTerms(needs, present);
  const terms = needs.length > 0 ? alone : new Set(marks.terms);
  const isNear = (words: WordsTogether) =>
    texts.some(({ tokens }) => findTogether(tokens, words).length > 0);
  const near = together.filter(isNear);
  // far apart they found it all the same
  for (const words of together)
    if (!near.includes(words)) words.flat().forEach((w) => terms.add(w));
  const sure = { phrases: marks.phrases, together: near };
  const rangesIn = ({ tokens }: ReadText) => marksAmong(tokens, terms, sure);
  const passage = (own: ReadText, length: number): Snippet | undefined =>
    own.text === '' ? undefined : makeSnippet(own.text, rangesIn(own), length);
  const question = passage(ownQuestion, QUESTION_LENGTH);
  const answer = passage(ownAnswer, ANSWER_LENGTH);
  const unnamed = needs.filter(({ text }) => !named.some(({ word }) => word === text));
  const elsewhere = foundElsewhere(unit, unnamed, { words: present, note });
  const state = library.stateOf(unit);
  const best =
    (answer?.different ?? 0) > (question?.different ?? 0) ? answer : (question ?? answer);
  return {
    sourceId: group.sourceId,
    paperId: group.paperId,
    ...(group.setId !== undefined && { setId: group.setId }),
    ...(unit.questionId !== undefined && { questionId: unit.questionId }),
    ...(unit.answerId !== undefined && { answerId: unit.answerId }),
    ...(unit.sectionId !== undefined && { sectionId: unit.sectionId }),
    ...(unit.sectionNumber !== undefined && { sectionNumber: unit.sectionNumber }),
    snippet: best?.segments ?? [],
    kind: group.kind,
    ...(title.text !== '' && { title: cut(title.text, 0, title.text.length, rangesIn(title)) }),
    ...(unit.label !== undefined && { label: unit.label }),
    ...(unit.beside !== undefined && { beside: unit.beside }),
    ...(question && { question: question.segments }),
    ...(answer && { answer: answer.segments }),
    submitters: group.submitters,
    ...(group.respondents.length > 0
      ? { respondents: group.respondents }
      : { respondents: group.addressees, onlyAsked: true }),
    ...(state !== undefined && { state }),
    ...(group.date !== undefined && { date: group.date }),
    ...(group.answerDays !== undefined && { answerDays: group.answerDays }),
    because: [...named, ...[...found.values()].filter(isTelling)].slice(0, MAX_REASONS),
    ...(elsewhere && { elsewhere })
  };
}

/** Names that do not stand there, by which it was found: "Barbara Kathmann" for "barbara". */
function foundNames(needs: readonly Need[], unit: number, library: UnitLibrary): FoundBy[] {
  const found: FoundBy[] = [];
  for (const { ways, text } of needs) {
    const typed = ways[0]?.words.length === 1 ? ways[0].words[0]! : [];
    for (const [term, { by }] of typed) {
      if ((by !== 'exact' && by !== 'prefix') || !library.unitsNamed(term).includes(unit)) continue;
      const { submitters, government } = library.factsOf(unit);
      const name = [...submitters, ...government].find((full) =>
        tokenize(full).some((token) => token.term === term)
      );
      if (name !== undefined) found.push({ word: text, found: name, by: 'name' });
    }
  }
  return found;
}

/** A text with its words. */
interface ReadText {
  text: string;
  tokens: readonly Token[];
}

function read(text: string): ReadText {
  return { text, tokens: readTokens(text) };
}

/** That a word or its plural was found needs no explanation. */
function isTelling({ by }: FoundBy): boolean {
  return by !== 'exact' && by !== 'inflection';
}
