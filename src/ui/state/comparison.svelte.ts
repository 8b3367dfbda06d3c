import { compareTexts } from '../../core/compare/compare-texts.ts';
import type { Difference } from '../../core/compare/compare-exchanges.ts';
import type { TextComparison } from '../../core/compare/comparison.ts';
import { compareSets, type ComparedExchange } from '../reading/set-comparison.ts';
import { findExchange, readExchanges, type Exchange } from '../../core/reading/exchange.ts';
import type { QuestionAddress } from '../compare-route.ts';
import type { Library } from './library.svelte.ts';
import type { Papers } from './papers.ts';
import type { Versions } from './versions.svelte.ts';
import type { PaperSummary } from '../../worker/api.ts';

/** One of two versions of a question. */
export interface ComparedVersion {
  paper: PaperSummary;
  /** From 1. */
  set: number;
  setId: string;
  exchange: Exchange;
  /** All that answers it, wherever that stands; empty where nothing does. */
  answer: string;
}

/** Two versions of a question, with what tells them apart. */
export interface ComparedQuestions {
  a: ComparedVersion;
  b: ComparedVersion;
  question: TextComparison;
  answer: TextComparison;
  /** What the comparison of the two sets says about this question. */
  found: ComparedExchange | undefined;
}

/** After this many milliseconds the rest of a text is compared by whole paragraphs. */
const PATIENCE = 200;

const PARAGRAPH = '\n\n';

/** Two versions of a question that are read and compared. */
export class Comparison {
  #papers: Papers;
  #library: Library;
  #versions: Versions;
  #latest = 0;

  compared = $state.raw<ComparedQuestions>();
  /** One of the two is not (or no longer) there. */
  missing = $state(false);

  constructor(papers: Papers, library: Library, versions: Versions) {
    this.#papers = papers;
    this.#library = library;
    this.#versions = versions;
  }

  async open(first: QuestionAddress, second: QuestionAddress): Promise<void> {
    const request = ++this.#latest;
    const found = this.#versions.found; // read before waiting, so that what comes later is noticed
    const [a, b] = await Promise.all([this.#read(first), this.#read(second)]);
    if (request !== this.#latest) return; // other questions were asked for meanwhile
    this.missing = !a || !b;
    const exchange =
      a && b && found
        ? compareSets(found, a.setId, b.setId)?.exchanges.find(
            (known) =>
              known.a.questionId === a.exchange.question.id &&
              known.b.questionId === b.exchange.question.id
          )
        : undefined;
    this.compared = a && b ? compare(withFoundAnswers(a, b, exchange), exchange) : undefined;
  }

  async #read({
    paper: key,
    set,
    question
  }: QuestionAddress): Promise<ComparedVersion | undefined> {
    const paper = this.#library.paperByKey(key);
    const opened = paper && (await this.#papers.read(paper.id));
    const questionSet = opened?.paper.questionSets[set - 1];
    const exchange = questionSet && findExchange(readExchanges(questionSet), question);
    if (!paper || !exchange) return undefined;
    const answers = [...exchange.answers, ...exchange.elsewhere.map(({ answer }) => answer)];
    return {
      paper,
      set,
      setId: questionSet.id,
      exchange,
      answer: answers.map(({ text }) => text).join(PARAGRAPH)
    };
  }
}

/** An answer that stands under another question is compared where it belongs. */
function withFoundAnswers(
  a: ComparedVersion,
  b: ComparedVersion,
  found: ComparedExchange | undefined
): [ComparedVersion, ComparedVersion] {
  if (found?.answer)
    return [
      { ...a, answer: found.answer.before },
      { ...b, answer: found.answer.after }
    ];
  // What stands in the place of a missing answer belongs to another question.
  const lost = new Set(
    found?.findings.flatMap(({ code, in: place }) =>
      code === 'answer-missing' ? [place.questionId] : []
    )
  );
  const own = (version: ComparedVersion) =>
    lost.has(version.exchange.question.id) ? { ...version, answer: '' } : version;
  return [own(a), own(b)];
}

function compare(
  [a, b]: [ComparedVersion, ComparedVersion],
  found: ComparedExchange | undefined
): ComparedQuestions {
  const now = () => performance.now();
  const deadline = now() + PATIENCE;
  const [question, answer] = [
    compareTexts(a.exchange.question.text, b.exchange.question.text, { now, deadline }),
    compareTexts(a.answer, b.answer, { now, deadline })
  ];
  return {
    a,
    b,
    question: judged(question, found?.question),
    answer: judged(answer, found?.answer),
    found
  };
}

/** With the whole library at hand it is known better what is a slip of the pen. */
function judged(comparison: TextComparison, known: Difference | undefined): TextComparison {
  if (!known || comparison.level === 'paragraphs') return comparison;
  const changes = comparison.changes.map(
    (change) =>
      known.changes.find(
        ({ before, after, labels }) =>
          !labels && before.join() === change.before.join() && after.join() === change.after.join()
      ) ?? change
  );
  return { ...comparison, class: known.class, changes };
}
