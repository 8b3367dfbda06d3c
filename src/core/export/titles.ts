import { readSetLead } from '../naming/lead.ts';
import { nameWholePaper } from '../naming/paper-name.ts';
import type { ExportWords } from './words.ts';
import { TEXT_LANGUAGE } from './text-language.ts';
import type { Work } from './work.ts';

/** What a paper is called: by its title, else by what it holds. */
export function titleOfWork({ paper, source }: Work, words: ExportWords): string {
  return words.paperName(nameWholePaper(paper), source.name);
}

/** What a set (from 0) or a paper as a whole is called; an only set is called as its paper. */
export function titleOfPlace(work: Work, set: number | undefined, words: ExportWords): string {
  const { questionSets } = work.paper;
  if (set === undefined || questionSets.length === 1) return titleOfWork(work, words);
  const found = questionSets[set];
  if (found?.title) return capitalize(found.title);
  return words.untitledSet(set + 1, found && readSetLead(found));
}

/** A subject stands in the middle of a sentence in most sources; as a title it begins one. */
function capitalize(title: string): string {
  return title.charAt(0).toLocaleUpperCase(TEXT_LANGUAGE) + title.slice(1);
}
