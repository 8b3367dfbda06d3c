import type { FieldMeaning } from '../structure/part.ts';

/**
 * One piece of a head: a field's value with what it means, or prose; `next-group` is the title of another group's questions
 * further down in the same set.
 */
export interface HeadText {
  meaning: FieldMeaning | 'prose' | 'signature' | 'next-group';
  text: string;
  /** Of a piece of prose; an address can look like one ("Aan de minister van Defensie"). */
  title?: string;
}

/** How much of a piece of prose can be the opening of a letter, in characters. */
export const OPENING = 1500;

/** How many pieces of prose are looked at. */
export const OPENINGS = 6;

/** The texts of the pieces of a head that mean any of these. */
export function texts(head: readonly HeadText[], ...meanings: HeadText['meaning'][]): string[] {
  const found: string[] = [];
  for (const { meaning, text } of head) if (meanings.includes(meaning)) found.push(text);
  return found;
}

/** The first text of a piece that means this. */
export function firstText(
  head: readonly HeadText[],
  wanted: HeadText['meaning']
): string | undefined {
  for (const { meaning, text } of head) if (meaning === wanted) return text;
  return undefined;
}

/** The last line of a piece of prose, which may be its title. */
export function lastLine({ text, title = '' }: HeadText): string {
  const printed = text.trimEnd() || title;
  return printed.slice(printed.lastIndexOf('\n') + 1);
}
