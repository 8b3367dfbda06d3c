import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/core/compare/finding.ts';
import type { Source } from '../../src/core/model/source.ts';
import { type Layout, readLayout } from '../../src/core/parse/layout/layout.ts';

/** The text of a fixture: `fixture('several-sets')`. */
export const fixture = (name: string): string => readFileSync(`tests/fixtures/${name}.txt`, 'utf8');

/** The layout of a text of these lines. */
export const layoutOf = (lines: readonly string[]): Layout => readLayout(lines.join('\n'));

/** "answer-missing page3 {…}": a finding by its code, the number of its question and its facts. */
export const drawFinding = ({ code, in: place, data }: Finding): string =>
  `${code} ${place.sourceId}${place.number ?? ''} ${JSON.stringify(data)}`;

/** The bytes of a text. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What becomes of a source that is known already: nothing. */
export const keepKnown = (known: Source): Source => known;

/** Stands for what a test must not ask. */
export const unused = (): Promise<never> => Promise.reject(new Error('not to be asked'));
