import { citePaper } from '../../core/citation/cite-paper.ts';
import { compareTexts } from '../../core/compare/align/compare-texts.ts';
import type { Difference } from '../../core/compare/compare-exchanges.ts';
import type { Change, TextComparison } from '../../core/compare/align/comparison.ts';
import { compareSets } from '../comparing/set-comparison.ts';
import type { ComparedExchange } from '../comparing/compared-exchange.ts';
import type { ComparedQuestions, ComparedVersion } from '../comparing/compared-questions.ts';
import { findExchange, readExchanges } from '../../core/reading/exchange.ts';
import type { QuestionAddress } from '../addresses/compare-route.ts';
import type { AskComparisons } from './comparisons.ts';
import type { Library } from './library.svelte.ts';
import type { Papers } from './papers.ts';
import type { Versions } from './versions.svelte.ts';

/** From so many characters on, two texts are compared in the worker. */
const LARGE = 20_000;
/** After this many milliseconds the rest of a text is compared by whole paragraphs: here, there. */
const PATIENCE = 200;
const PATIENCE_FOR_LARGE = 5000;

const PARAGRAPH = '\n\n';

/** Two versions of a question that are read and compared. */
export class Comparison {
  #papers: Papers;
  #library: Library;
  #versions: Versions;
  #ask: Pick<AskComparisons, 'compareTexts' | 'cancelComparison'>;
  #latest = 0;
  /** The large texts that were compared last. */
  #kept: { before: string; after: string; comparison: TextComparison } | undefined;

  compared = $state.raw<ComparedQuestions>();
  /** Which of the two are not (or no longer) there. */
  missing = $state.raw<readonly QuestionAddress[]>([]);
  status = $state<'reading' | 'comparing' | 'done' | 'cancelled' | 'failed'>('reading');

  constructor(
    papers: Papers,
    library: Library,
    versions: Versions,
    ask: Pick<AskComparisons, 'compareTexts' | 'cancelComparison'>
  ) {
    this.#papers = papers;
    this.#library = library;
    this.#versions = versions;
    this.#ask = ask;
  }

  async open(first: QuestionAddress, second: QuestionAddress): Promise<void> {
    const request = ++this.#latest;
    const found = this.#versions.found; // read before waiting, so that what comes later is noticed
    const [a, b] = await Promise.all([this.#read(first), this.#read(second)]);
    if (request !== this.#latest) return; // other questions were asked for meanwhile
    this.missing = [...(a ? [] : [first]), ...(b ? [] : [second])];
    if (!a || !b) {
      this.compared = undefined;
      return;
    }
    const exchange =
      found &&
      compareSets(found, a.setId, b.setId)?.exchanges.find(
        (known) =>
          known.a.questionId === a.exchange.question.id &&
          known.b.questionId === b.exchange.question.id
      );
    const sides = withFoundAnswers(a, b, exchange);
    this.status = 'comparing';
    try {
      const [question, answer] = await Promise.all([
        this.#compare(a.exchange.question.text, b.exchange.question.text),
        this.#compare(sides[0].answer, sides[1].answer)
      ]);
      if (request !== this.#latest) return;
      this.compared = {
        a: sides[0],
        b: sides[1],
        question: judged(question, exchange?.question),
        answer: judged(answer, exchange?.answer),
        found: exchange
      };
      this.status = 'done';
    } catch {
      // What was cancelled says so already.
      if (request === this.#latest) this.status = 'failed';
    }
  }

  /** Stops comparing; what was compared before stays on the screen. */
  cancel(): void {
    if (this.status !== 'comparing') return;
    this.#latest++;
    this.status = 'cancelled';
    void this.#ask.cancelComparison();
  }

  async #compare(before: string, after: string): Promise<TextComparison> {
    if (before.length + after.length < LARGE) {
      const deadline = performance.now() + PATIENCE;
      return compareTexts(before, after, () => performance.now() > deadline);
    }
    const kept = this.#kept;
    if (kept?.before === before && kept.after === after) return kept.comparison;
    const comparison = await this.#ask.compareTexts(before, after, PATIENCE_FOR_LARGE);
    this.#kept = { before, after, comparison };
    return comparison;
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
      citation: citePaper(opened.paper, opened.source, set - 1),
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

/** With the whole library at hand it is known better what is a slip of the pen. */
function judged(comparison: TextComparison, known: Difference | undefined): TextComparison {
  if (!known || comparison.level === 'paragraphs') return comparison;
  const keyOf = ({ before, after }: Change) => `${before.join()} ${after.join()}`;
  const better = new Map(
    known.changes.filter(({ labels }) => !labels).map((change) => [keyOf(change), change])
  );
  const changes = comparison.changes.map((change) => better.get(keyOf(change)) ?? change);
  return { ...comparison, class: known.class, changes };
}
