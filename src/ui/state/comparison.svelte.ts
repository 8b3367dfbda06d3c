import { compareTexts } from '../../core/compare/compare-texts.ts';
import type { TextComparison } from '../../core/compare/comparison.ts';
import { findExchange, readExchanges, type Exchange } from '../reading/exchange.ts';
import type { QuestionAddress } from '../route.ts';
import type { Library } from './library.svelte.ts';
import type { Papers } from './papers.ts';
import type { PaperSummary } from '../../worker/api.ts';

/** One of two versions of a question. */
export interface ComparedVersion {
  paper: PaperSummary;
  /** From 1. */
  set: number;
  exchange: Exchange;
  /** All that answers it; empty where nothing does. */
  answer: string;
}

/** Two versions of a question, with what tells them apart. */
export interface ComparedQuestions {
  a: ComparedVersion;
  b: ComparedVersion;
  question: TextComparison;
  answer: TextComparison;
}

const PARAGRAPH = '\n\n';

/** Two versions of a question that are read and compared. */
export class Comparison {
  #papers: Papers;
  #library: Library;
  #latest = 0;

  compared = $state.raw<ComparedQuestions>();
  /** One of the two is not (or no longer) there. */
  missing = $state(false);

  constructor(papers: Papers, library: Library) {
    this.#papers = papers;
    this.#library = library;
  }

  async open(first: QuestionAddress, second: QuestionAddress): Promise<void> {
    const request = ++this.#latest;
    this.missing = false;
    const [a, b] = await Promise.all([this.#read(first), this.#read(second)]);
    if (request !== this.#latest) return; // other questions were asked for meanwhile
    this.missing = !a || !b;
    this.compared =
      a && b
        ? {
            a,
            b,
            question: compareTexts(a.exchange.question.text, b.exchange.question.text),
            answer: compareTexts(a.answer, b.answer)
          }
        : undefined;
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
    return { paper, set, exchange, answer: answers.map(({ text }) => text).join(PARAGRAPH) };
  }
}
