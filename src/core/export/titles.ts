import type { ExportWords } from './words.ts';
import { TEXT_LANGUAGE } from './text-language.ts';
import type { Work } from './work.ts';

// ".txt" of "brief.txt", not "36.8" of "nota 36.800"
const EXTENSION = /\.[a-z]{1,8}$/i;

/** What a paper is called: as its only set, else as it calls itself, else as its file. */
export function titleOfWork({ paper, source }: Work): string {
  const only = paper.questionSets.length === 1 ? paper.questionSets[0]?.title : undefined;
  const title = only ?? paper.title;
  return title ? capitalize(title) : source.name.replace(EXTENSION, '');
}

/** What a set (from 0) or a paper as a whole is called; an only set is called as its paper. */
export function titleOfPlace(work: Work, set: number | undefined, words: ExportWords): string {
  const { questionSets } = work.paper;
  if (set === undefined || questionSets.length === 1) return titleOfWork(work);
  const title = questionSets[set]?.title;
  return title ? capitalize(title) : words.untitledSet(set + 1);
}

/** A subject stands in the middle of a sentence in most sources; as a title it begins one. */
function capitalize(title: string): string {
  return title.charAt(0).toLocaleUpperCase(TEXT_LANGUAGE) + title.slice(1);
}
