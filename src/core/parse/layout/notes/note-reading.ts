import type { Lines } from '../lines.ts';
import type { MarkEvidence } from './marks/mark-evidence.ts';

/** What notes are read with. */
export interface Reading {
  text: string;
  lines: Lines;
  evidence: MarkEvidence;
  expected: number;
  /** Marks before this offset belong to earlier notes. */
  since: number;
  /** Lines are shorter than paragraphs. */
  wrapped: boolean;
  /** Characters of a full line. */
  width: number;
}
