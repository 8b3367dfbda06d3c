import { shorten } from './format.ts';

/** How much of a long passage is quoted, in characters. */
const QUOTED = 70;

/** A passage in quotation marks, on one line; a long one is cut short. */
export const quote = (text: string): string => `‘${shorten(text, QUOTED)}’`;
