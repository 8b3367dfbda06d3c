import { createContext } from 'svelte';
import type { Span } from '../../core/model/span.ts';
import type { Holder, NumberedNote } from '../../core/reading/holder.ts';
import type { Emphasis, TextHighlight } from '../../core/reading/inline.ts';
import { findRedactions } from '../../core/reading/redactions.ts';
import {
  readForReading,
  type PaperReading,
  type QuestionPlace
} from '../../core/reading/paper-reading.ts';
import { formatRoute } from '../route.ts';
import type { PaperSummary } from '../../worker/api.ts';
import type { Library } from './library.svelte.ts';
import type { OpenedPaper, Papers } from './papers.ts';

/** The paper that is being read. */
export class Reader {
  #papers: Papers;
  #library: Library;
  #latest = 0;

  summary = $state.raw<PaperSummary>();
  opened = $state.raw<OpenedPaper>();
  /** The paper was there a moment ago, and is not any more. */
  gone = $state(false);
  /** Id of the question that is at the top of the screen. */
  current = $state<string>();
  /** The piece of the source that the address points to. */
  pointed = $state.raw<Span>();
  /** The passages of this paper that the user wrote a note about. */
  noted = $state.raw<readonly Span[]>([]);
  /** The note whose text is shown beside its mark. */
  note = $state.raw<{ numbered: NumberedNote; mark: HTMLElement }>();

  reading = $derived(
    this.opened ? readForReading(this.opened.paper, this.opened.source.text) : undefined
  );

  constructor(papers: Papers, library: Library) {
    this.#papers = papers;
    this.#library = library;
  }

  async open(summary: PaperSummary): Promise<void> {
    const request = ++this.#latest;
    this.note = undefined;
    if (this.summary?.id !== summary.id) this.opened = undefined;
    this.summary = summary;
    const opened = await this.#papers.read(summary.id);
    if (request !== this.#latest) return; // another paper was asked for meanwhile
    this.gone = opened === undefined;
    if (opened?.paper.id !== this.opened?.paper.id) this.opened = opened;
  }

  /** What of a holder's text stands out. */
  highlights(holder: Holder, reading: PaperReading): TextHighlight[] {
    const redacted = findRedactions(holder.text).map((range) => ({
      range,
      emphasis: 'redacted' as const
    }));
    const [start, end] = [holder.spans[0]?.[0] ?? 0, holder.spans.at(-1)?.[1] ?? 0];
    const marked = (spans: readonly Span[], emphasis: Emphasis) =>
      spans
        .filter((span) => span[0] < end && span[1] > start)
        .flatMap((span) => {
          const range = reading.mapOf(holder).range(span);
          return range ? [{ range, emphasis }] : [];
        });
    return [
      ...(this.pointed ? marked([this.pointed], 'pointed') : []),
      ...redacted,
      ...marked(this.noted, 'noted')
    ];
  }

  /** The address of a question of this paper. */
  hrefOf = ({ set, exchange }: QuestionPlace): string => {
    if (!this.summary) return '#/';
    const place = { type: 'question', key: exchange.key } as const;
    return formatRoute(this.#library.routeTo(this.summary, { set, place }));
  };
}

export const [getReader, setReader] = createContext<Reader>();
