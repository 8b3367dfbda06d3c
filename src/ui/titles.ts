import type { PaperSummary, SetSummary } from '../worker/api.ts';
import { LOCALE } from './texts/format.ts';
import { texts } from './texts/texts.ts';

// ".txt" of "brief.txt", not "36.8" of "nota 36.800"
const EXTENSION = /\.[a-z]{1,8}$/i;

/** What a paper is called: as its only set, else as it calls itself, else as its file. */
export function titleOf(paper: PaperSummary): string {
  const only = paper.sets.length === 1 ? paper.sets[0]?.title : undefined;
  const title = only ?? paper.title;
  return title ? capitalize(title) : paper.name.replace(EXTENSION, '');
}

/** What a set is called; `number` counts from 1. */
export function titleOfSet(set: SetSummary | undefined, number: number): string {
  return set?.title ? capitalize(set.title) : texts.terms.untitledSet(number);
}

/** A subject stands in the middle of a sentence in most sources; as a title it begins one. */
function capitalize(title: string): string {
  return title.charAt(0).toLocaleUpperCase(LOCALE) + title.slice(1);
}
