import { createContext } from 'svelte';
import type { Copied } from '../../core/export/copied.ts';
import type { ExchangePart, ExportDocument } from '../../core/export/document.ts';
import type { Selection } from '../../core/model/selection.ts';
import { copyToClipboard, type CopyForm } from '../files/clipboard.ts';
import type { PrintRoute } from '../addresses/print-route.ts';
import { texts } from '../texts/texts.ts';
import type { Exporter } from './exporter.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** A question that can be copied and taken along. */
export interface CopySubject {
  paperId: string;
  questionId: string;
  /** "Vraag 13". */
  name: string;
  /** The question alone, to export. */
  selection: Selection;
  print: PrintRoute;
  /** Where it stands in the app, from `#` on. */
  address: string;
}

/** Text that the reader selected, and the question in which it stands. */
interface SelectedText {
  questionId: string;
  text: string;
  part: 'question' | 'answer';
}

type Part = 'question' | 'answer';

const loadWriters = () => import('../../core/export/copied.ts');

/** Copies questions, answers and passages with where they come from. */
export class Copier {
  #exporter: Pick<Exporter, 'document'>;
  #notices: Pick<Notices, 'show'>;

  /** Kept for the next time. */
  form = $state<CopyForm>('rich');
  selected = $state.raw<SelectedText>();

  constructor(exporter: Pick<Exporter, 'document'>, notices: Pick<Notices, 'show'>) {
    this.#exporter = exporter;
    this.#notices = notices;
  }

  /** Keeps what is selected: a menu that opens takes the focus, and with it the selection. */
  remember(selection: globalThis.Selection | null): void {
    if (!selection) return;
    const text = selection.isCollapsed ? '' : selection.toString().trim();
    const { anchorNode } = selection;
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
    const questionId = element?.closest<HTMLElement>('[data-question]')?.dataset['question'];
    const part = element?.closest('.question') ? 'question' : 'answer';
    this.selected = text && questionId ? { questionId, text, part } : undefined;
  }

  /** The question with its answers, or one of both. */
  async exchange(subject: CopySubject, part?: Part): Promise<Copied> {
    const [{ copyExchanges }, document] = await Promise.all([
      loadWriters(),
      this.#document(subject, part)
    ]);
    return copyExchanges(document);
  }

  /** What is selected in the question. */
  async passage(subject: CopySubject): Promise<Copied> {
    const { text = '', part } = this.selected ?? {};
    const [{ copyPassage }, document] = await Promise.all([
      loadWriters(),
      this.#document(subject, part)
    ]);
    return copyPassage(text, citationOf(document));
  }

  async citation(subject: CopySubject): Promise<Copied> {
    const [{ copyCitation }, document] = await Promise.all([
      loadWriters(),
      this.#document(subject)
    ]);
    return copyCitation(citationOf(document));
  }

  /** Puts a link on the clipboard, and says that it is there or why not. */
  async putLink(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#notices.show(texts.copying.copiedLink);
    } catch {
      this.#notices.show(texts.copying.failed);
    }
  }

  /** Puts it on the clipboard, and says that it is there or why not. */
  async put(making: Promise<Copied>, said: string): Promise<void> {
    try {
      await copyToClipboard(making, this.form);
      this.#notices.show(said);
    } catch {
      this.#notices.show(texts.copying.failed);
    }
  }

  async #document({ paperId, questionId }: CopySubject, part?: Part): Promise<ExportDocument> {
    const item = { type: 'question', paperId, questionId, ...(part && { part }) } as const;
    const document = await this.#exporter.document({ items: [item] });
    if (!document) throw new Error('the paper is gone');
    return document;
  }
}

/** How the one question of a document is cited. */
function citationOf({ parts, sources }: ExportDocument): ExchangePart['citation'] {
  const exchange = parts.find((part) => part.type === 'exchange');
  return exchange?.citation ?? sources[0]?.citation ?? { text: '', parts: [] };
}

/** Reads and hands down the copier of the page. */
export const [getCopier, setCopier] = createContext<Copier>();
