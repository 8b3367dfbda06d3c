import { ministryOf } from '../analysis/ministries.ts';
import { namesOfParty } from '../analysis/parties.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { Token } from '../analysis/token.ts';
import { tokenize } from '../analysis/tokens.ts';
import { monthWords } from './month-words.ts';
import type { Scope } from './scope.ts';
import type { StopWords } from './stop-word-units.ts';
import type { UnitTerms } from './term-index.ts';
import type { Unit } from './units.ts';
import type { DifferentTerms } from '../analysis/vocabulary.ts';

/** What an index keeps of a unit. */
export interface ReadUnit {
  /** The terms by which it is found. */
  terms: UnitTerms;
  /** What a query of nothing but stop words finds it by. */
  stopWords: StopWords;
  /** The words of its own texts in their order, stop words among them. */
  tokens: Readonly<Record<Scope, readonly Token[]>>;
}

/** The words of a unit; `note` is what the user wrote about it. */
export function readUnit(unit: Unit, note = ''): ReadUnit {
  const question = read(unit.question);
  const answer = read(unit.answer);
  return {
    terms: {
      context: read(contextOf(unit)).terms,
      question: question.terms,
      answer: answer.terms,
      notes: read([unit.notes, unit.referred, note].join('\n')).terms
    },
    stopWords: { question: question.stopWords, answer: answer.stopWords },
    tokens: { question: question.tokens, answer: answer.tokens }
  };
}

/** Each term of a unit once, what it says itself apart from what its set shares. */
export function differentTerms(terms: UnitTerms): DifferentTerms {
  const own = new Set([...terms.question, ...terms.answer, ...terms.notes]);
  return { own, shared: new Set(terms.context.filter((term) => !own.has(term))) };
}

function contextOf({ group, title }: Unit): string {
  const people = [...group.submitters, ...group.addressees, ...group.respondents];
  const names = people.flatMap(({ name, group: party, ministry }) => [
    name,
    ...(party ? namesOfParty(party, group.date) : []),
    ministry,
    ministry && ministryOf(ministry)
  ]);
  const parts = [group.title, title, group.caseNumber, ...new Set(names), ...monthWords(group)];
  return parts.filter((part) => part !== undefined).join('\n');
}

interface ReadText {
  terms: string[];
  stopWords: Set<string>;
  tokens: Token[];
}

function read(text: string): ReadText {
  const terms: string[] = [];
  const stopWords = new Set<string>();
  const tokens = tokenize(text);
  for (const { term } of tokens) {
    if (isStopWord(term)) stopWords.add(term);
    else terms.push(term);
  }
  return { terms, stopWords, tokens };
}
