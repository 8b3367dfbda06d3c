import type { TermField } from './term-index.ts';

/** Where `in:` says that words must stand. */
export type Scope = Extract<TermField, 'question' | 'answer'>;
