import { createContext } from 'svelte';
import type { ExportDocument } from '../../core/export/document.ts';
import { type ExportFormat, FORMATS } from '../../core/export/formats.ts';
import type { ExportOptions } from '../../core/export/options.ts';
import type { Route } from '../addresses/route.ts';
import type { Selection } from '../../core/model/selection.ts';
import type { DocumentNeeds } from '../documents/make-document.ts';
import { exportFileName } from '../files/file-name.ts';
import type { NamedSelection } from '../documents/selections.ts';
import { formatBytes, today } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import type { Notices } from './notices.svelte.ts';

interface Needs extends DocumentNeeds {
  notices: Pick<Notices, 'show'>;
  save: (name: string, bytes: Uint8Array) => void;
}

/** Making documents is no part of what is loaded first. */
const loadDocuments = () => import('../documents/make-document.ts');

/** Turns what was chosen into documents, on screen for printing and as files. */
export class Exporter {
  #needs: Needs;

  /** What the dialog is open for. */
  asked = $state.raw<NamedSelection>();
  /** What was chosen last, for the print view. */
  chosen = $state.raw<NamedSelection>();
  /** The screen on which it was chosen, to which the print view leads back. */
  chosenOn = $state.raw<Route>();
  /** Chosen in the dialog, and kept for the next time. */
  format = $state<ExportFormat | 'bundle'>('docx');
  options = $state<ExportOptions>({
    notes: true,
    labels: true,
    references: true,
    positions: false
  });
  writing = $state(false);

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Takes a choice to the print view, and remembers where it was made. */
  choose(selection: NamedSelection, screen: Route): void {
    this.chosen = selection;
    // chosen anew in the print view itself, it still comes from elsewhere
    if (screen.screen !== 'print-chosen') this.chosenOn = screen;
  }

  /** Asks in which form this is to be kept. */
  ask(selection: NamedSelection): void {
    this.asked = selection;
  }

  /** What a collection takes along; `undefined` where there is none with this id. */
  async collection(id: string): Promise<NamedSelection | undefined> {
    return (await loadDocuments()).findCollection(id, this.#needs);
  }

  /** The document of a selection; `undefined` where nothing of it is in the library any more. */
  async document(selection: Selection): Promise<ExportDocument | undefined> {
    return (await loadDocuments()).makeDocument(selection, this.#needs);
  }

  /**
   * Keeps a selection as a file, and says so; returns what went wrong, in words, or nothing. What is
   * asked for while another file is written is passed over. A message at the edge of the screen would
   * stand behind the dialog that asked, where nobody sees or hears it.
   */
  async save(selection: Selection, format: ExportFormat): Promise<string | undefined> {
    if (this.writing) return '';
    const { notices, save } = this.#needs;
    const t = texts.exportDialog;
    this.writing = true;
    try {
      const document = await this.document(selection);
      if (!document) return t.gone;
      if (format === 'csv' && !document.parts.some(({ type }) => type === 'exchange')) {
        return t.noRows;
      }
      const { writeFormat } = await import('../../core/export/write-format.ts');
      const bytes = await writeFormat(document, format, this.options);
      const name = exportFileName(document.title, today(), FORMATS[format].extension);
      save(name, bytes);
      notices.show(t.saved(name, formatBytes(bytes.length)));
      return undefined;
    } catch {
      return t.failed;
    } finally {
      this.writing = false;
    }
  }
}

/** Reads and hands down the exporter of the page. */
export const [getExporter, setExporter] = createContext<Exporter>();
