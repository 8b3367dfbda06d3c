import type { Paper, PaperKind } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import type { Lead } from '../model/summary.ts';
import { readLead } from './lead.ts';

/** What a paper is called, as data: the sentence is the interface's. */
export type PaperName =
  /** As it calls itself, or as the user does. */
  | { by: 'title'; title: string }
  /** Several sets under no common title: the first that has one, and how many others there are. */
  | { by: 'sets'; title: string; others: number }
  /** Questions without a subject. */
  | { by: 'questions'; kind: PaperKind; questions: number; isAnswered: boolean; lead?: Lead }
  /** Prose without a subject. */
  | { by: 'heading'; kind: PaperKind; heading: string }
  | { by: 'people'; kind: PaperKind; date?: string; people: readonly Person[] }
  /** Nothing tells it from others of its kind. */
  | { by: 'nothing'; kind: PaperKind };

/** What of a paper gives it its name. */
export interface Named {
  kind: PaperKind;
  title?: string;
  date?: string;
  lead?: Lead;
  sets: readonly {
    title?: string;
    submitters: readonly Person[];
    addressees: readonly Person[];
    respondents: readonly Person[];
    questions: number;
    answered: number;
  }[];
}

/**
 * Names a paper: as its only set, else by its own title, else by what it holds. A title that is that
 * of one of several sets, while another has one of its own, is no name for all of them. Never by its
 * file, which is shown beside the name.
 */
export function namePaper({ kind, title, date, lead, sets }: Named): PaperName {
  const printed = (sets.length === 1 ? sets[0]?.title : undefined) ?? title;
  if (printed && !isOfOneSet(printed, sets)) return { by: 'title', title: printed };
  const first = sets.find((set) => set.title)?.title;
  if (sets.length > 1 && first) return { by: 'sets', title: first, others: sets.length - 1 };
  const questions = sets.reduce((sum, set) => sum + set.questions, 0);
  if (questions > 0) {
    const isAnswered = sets.some(({ answered }) => answered > 0);
    return { by: 'questions', kind, questions, isAnswered, ...(lead && { lead }) };
  }
  if (lead) return { by: 'heading', kind, heading: lead.words };
  const people = peopleOf(sets);
  if (date === undefined && people.length === 0) return { by: 'nothing', kind };
  return { by: 'people', kind, ...(date !== undefined && { date }), people };
}

/** The name of a paper that is at hand as a whole. */
export function nameWholePaper(paper: Paper): PaperName {
  const { kind, title, date, questionSets } = paper;
  const lead = readLead(paper);
  return namePaper({
    kind,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(lead && { lead }),
    sets: questionSets.map((set) => ({
      ...set,
      questions: set.questions.length,
      answered: set.answers.length
    }))
  });
}

/** Whether a title belongs to some sets and not to others that have titles. */
function isOfOneSet(title: string, sets: Named['sets']): boolean {
  const same = sets.filter((set) => set.title === title).length;
  return same > 0 && sets.some((set) => set.title !== undefined && set.title !== title);
}

/** Those who ask, else those who are asked. */
function peopleOf(sets: Named['sets']): readonly Person[] {
  for (const list of ['submitters', 'addressees', 'respondents'] as const) {
    const found = sets.find((set) => set[list].length > 0);
    if (found) return found[list];
  }
  return [];
}
