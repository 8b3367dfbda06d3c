import { createContext } from 'svelte';
import type { Citation } from '../../core/citation/citation.ts';
import type { Copied } from '../../core/export/copied.ts';
import type { ExportDocument } from '../../core/export/document.ts';
import type { Selection } from '../../core/model/selection.ts';
import { copyText, copyToClipboard, TookTooLong, type CopyForm } from '../files/clipboard.ts';
import type { PrintRoute } from '../addresses/print-route.ts';
import { texts } from '../texts/texts.ts';
import type { Exporter } from './exporter.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** A question or a section that can be copied and taken along. */
export interface CopySubject {
  paperId: string;
  type: 'question' | 'section';
  /** Of the question or section. */
  id: string;
  /** "Vraag 13". */
  name: string;
  /** It alone, to export. */
  selection: Selection;
  print: PrintRoute;
  /** Where it stands in the app, from `#` on. */
  address: string;
}

/** Text that the reader selected, and the question or section in which it stands. */
interface SelectedText {
  id: string;
  text: string;
  /** Of a question. */
  part: 'question' | 'answer';
}

type Part = 'question' | 'answer';

const NO_CITATION: Citation = { text: '', parts: [] };

const loadWriters = () => import('../../core/export/copied.ts');

/** Copies questions, answers, sections and passages with where they come from. */
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
    const id = element?.closest<HTMLElement>('[data-place]')?.dataset['place'];
    const part = element?.closest('.question') ? 'question' : 'answer';
    this.selected = text && id ? { id, text, part } : undefined;
  }

  /** The question with its answers, or one of both; a section with its parts. */
  async whole(subject: CopySubject, part?: Part): Promise<Copied> {
    const [{ copyParts }, document] = await Promise.all([
      loadWriters(),
      this.#document(subject, part)
    ]);
    return copyParts(document);
  }

  /** What is selected in it. */
  async passage(subject: CopySubject): Promise<Copied> {
    const { text = '', part } = this.selected ?? {};
    const [{ citationsOf, copyPassage }, document] = await Promise.all([
      loadWriters(),
      this.#document(subject, part)
    ]);
    return copyPassage(text, citationsOf(document)[0] ?? NO_CITATION);
  }

  async citation(subject: CopySubject): Promise<Copied> {
    const [{ citationsOf, copyCitation }, document] = await Promise.all([
      loadWriters(),
      this.#document(subject)
    ]);
    return copyCitation(citationsOf(document)[0] ?? NO_CITATION);
  }

  /** Puts a link on the clipboard, and says that it is there or why not. */
  async putLink(address: string, said: string = texts.copying.copiedLink): Promise<void> {
    try {
      await copyText(address);
      this.#notices.show(said);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Puts it on the clipboard, and says that it is there or why not. */
  async put(making: Promise<Copied>, said: string): Promise<void> {
    try {
      await copyToClipboard(making, this.form);
      this.#notices.show(said);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const { tookTooLong, failed } = texts.copying;
    this.#notices.show(error instanceof TookTooLong ? tookTooLong : failed);
  }

  async #document({ selection }: CopySubject, part?: Part): Promise<ExportDocument> {
    const items = selection.items.map((item) =>
      part && item.type === 'question' ? { ...item, part } : item
    );
    const document = await this.#exporter.document({ items });
    if (!document) throw new Error('the paper is gone');
    return document;
  }
}

/** Reads and hands down the copier of the page. */
export const [getCopier, setCopier] = createContext<Copier>();
