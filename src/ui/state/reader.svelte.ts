import { createContext } from 'svelte';
import { byAge } from '../../core/corrections/by-age.ts';
import {
  correctionsByThing,
  judge,
  type JudgedRecord
} from '../../core/corrections/make/corrected.ts';
import { readThings } from '../../core/corrections/make/things.ts';
import { outerSpan } from '../../core/model/outer-span.ts';
import type { Span, Spans } from '../../core/model/span.ts';
import type { Holder, NumberedNote } from '../../core/reading/holder.ts';
import type { Emphasis, TextHighlight } from '../../core/reading/inline.ts';
import { findRedactions } from '../../core/reading/redactions.ts';
import { readForReading, type PaperReading } from '../../core/reading/paper-reading.ts';
import type { QuestionPlace } from '../../core/reading/reading-places.ts';
import { formatRoute } from '../addresses/route.ts';
import type { OpenStates } from '../../core/search/hit.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import { placeRecords } from '../../core/annotations/place-records.ts';
import type { Annotations } from './annotations.svelte.ts';
import type { Library } from './library.svelte.ts';
import type { Wanted } from './correcting/correcting.svelte.ts';
import type { OpenedPaper, Papers } from './papers.ts';
import type { PlaceMenu } from './place-menu.ts';
import { ReadingPosition } from './reading-position.svelte.ts';

const NOTHING_CORRECTED: ReadonlyMap<string, readonly JudgedRecord[]> = new Map();

/** A paper of more sets than this arrives and is laid out in two goes. */
const LARGE = 200;

const pause = () => new Promise<void>((done) => setTimeout(done));

/** The paper that is being read. */
export class Reader {
  #papers: Papers;
  #library: Library;
  #annotations: Pick<Annotations, 'labelsIn' | 'notesIn'>;
  #latest = 0;

  summary = $state.raw<PaperSummary>();
  opened = $state.raw<OpenedPaper>();
  /** The paper was there a moment ago, and is not any more. */
  gone = $state(false);
  /** The question or section that somebody is at. */
  readonly position = new ReadingPosition();
  /** The pieces of the source that the address points to; ascending. */
  pointed = $state.raw<Spans>();
  /** The note whose text is shown beside its mark. */
  note = $state.raw<{ numbered: NumberedNote; mark: HTMLElement }>();

  /** What the library knows of questions that have no answer here, by their ids. */
  openStates = $state.raw<OpenStates>({});

  /** The menu that is open. */
  menu = $state.raw<PlaceMenu>();
  /** What somebody is correcting. */
  correcting = $state.raw<Wanted>();
  /** Of what somebody looks at how it was corrected. */
  explained = $state.raw<Wanted>();

  reading = $derived(
    this.opened ? readForReading(this.opened.paper, this.opened.source.text) : undefined
  );

  /** All corrections of the source, with what became of them. */
  judged: readonly JudgedRecord[] = $derived.by(() => {
    const { opened } = this;
    if (!opened) return [];
    const records = this.#library.records?.corrections ?? [];
    const own = records.filter(({ target }) => target?.sourceId === opened.source.id);
    return judge(own.sort(byAge), opened.outcomes);
  });
  /** Those that changed something, by the id of what they changed. */
  corrected = $derived.by(() =>
    this.opened && this.judged.length > 0
      ? correctionsByThing(readThings(this.opened.paper, this.opened.source.text), this.judged)
      : NOTHING_CORRECTED
  );

  /** The user's labels and notes, where they belong in this paper. */
  placed = $derived.by(() => {
    if (!this.opened) return undefined;
    const { paper, source } = this.opened;
    const { labelsIn, notesIn } = this.#annotations;
    return placeRecords(paper, source.text, labelsIn(source.id), notesIn(source.id));
  });

  constructor(
    papers: Papers,
    library: Library,
    annotations: Pick<Annotations, 'labelsIn' | 'notesIn'>
  ) {
    this.#papers = papers;
    this.#library = library;
    this.#annotations = annotations;
  }

  async open(summary: PaperSummary): Promise<void> {
    const request = ++this.#latest;
    this.note = undefined;
    this.menu = undefined;
    if (this.summary?.id !== summary.id) {
      this.opened = undefined;
      this.stopCorrecting();
    }
    this.summary = summary;
    const opened = await this.#papers.read(summary.id);
    // It takes a while to arrive; the screen gets its turn before it is laid out.
    if (opened && opened.paper.questionSets.length > LARGE) await pause();
    if (request !== this.#latest) return; // another paper was asked for meanwhile
    this.gone = opened === undefined;
    if (this.gone) this.stopCorrecting();
    // What was read again with the same result is not drawn again.
    const isSame = this.opened && JSON.stringify(opened) === JSON.stringify(this.opened);
    if (!isSame) this.opened = opened;
  }

  /** Leaves what was being corrected: a paper that is gone may come back, and nobody asks for it then. */
  stopCorrecting(): void {
    this.correcting = undefined;
    this.explained = undefined;
  }

  /** What of a holder's text stands out. */
  highlights(holder: Holder, reading: PaperReading): TextHighlight[] {
    const redacted = findRedactions(holder.text).map((range) => ({
      range,
      emphasis: 'redacted' as const
    }));
    const [start, end] = outerSpan({ spans: holder.spans });
    const marked = (spans: readonly Span[], emphasis: Emphasis) =>
      spans
        .filter((span) => span[0] < end && span[1] > start)
        .flatMap((span) => {
          const range = reading.mapOf(holder).range(span);
          return range ? [{ range, emphasis }] : [];
        });
    // Pieces of one text in several lines of a column are one passage of it.
    const pointed = marked(this.pointed ?? [], 'pointed').map(({ range }) => range);
    const from = Math.min(...pointed.map(([start]) => start));
    const to = Math.max(...pointed.map(([, end]) => end));
    return [
      ...(pointed.length > 0 ? [{ range: [from, to] as const, emphasis: 'pointed' as const }] : []),
      ...redacted,
      ...marked(this.placed?.passages ?? [], 'noted')
    ];
  }

  /** The address of a question of this paper. */
  hrefOf = ({ set, exchange }: QuestionPlace): string => {
    if (!this.summary) return '#/';
    const place = { type: 'question', key: exchange.key } as const;
    return formatRoute(this.#library.routeTo(this.summary, { set, place }));
  };
}

/** Reads and hands down the reader of the page. */
export const [getReader, setReader] = createContext<Reader>();
