import type { CitingPlace } from '../core/overview/cited.ts';
import type { Figures } from '../core/overview/figures.ts';
import type { SetStatus } from '../core/overview/set-status.ts';
import type { UndertakingRow } from '../core/overview/undertakings.ts';

/** What the page may ask about the library as a whole. Versions of one submission count once. */
export interface Overviews {
  /** How far every submission has come. */
  setStatuses(): Promise<readonly SetStatus[]>;
  /** Promises to parliament and motions in all papers. */
  undertakings(): Promise<readonly UndertakingRow[]>;
  figures(): Promise<Figures>;
  /** Where other papers cite one of these ("Kamerstuk 29984, nr. 1498", "2025Z08286"). */
  citing(paperId: string, names: readonly string[]): Promise<readonly CitingPlace[]>;
}
