import type { PaperKind } from '../../core/model/paper.ts';
import type { Lead } from '../../core/model/summary.ts';
import type { PaperName } from '../../core/naming/paper-name.ts';
import { formatPeople } from './people.ts';
import { capitalize, formatDay } from './format.ts';

/** The words of a language for names of papers that have no title. */
export interface NameWords {
  kinds: Readonly<Record<PaperKind, string>>;
  /** "… en 23 andere vragensets". */
  andOthers: (title: string, others: number) => string;
  /** "235 vragen", and whether they are answered. */
  list: (questions: number, isAnswered: boolean) => string;
  questions: (n: number) => string;
}

// ".txt" of "brief.txt", not "36.8" of "nota 36.800"
const EXTENSION = /\.[a-z]{1,8}$/i;

/** Words names of papers; a paper that nothing tells from others of its kind goes by its file. */
export function createPaperName({ kinds, andOthers, list, questions }: NameWords) {
  return (name: PaperName, file: string): string => {
    switch (name.by) {
      case 'title':
        return capitalize(name.title);
      case 'sets':
        return andOthers(capitalize(name.title), name.others);
      case 'questions': {
        const what =
          name.kind === 'list-of-questions'
            ? list(name.questions, name.isAnswered)
            : `${kinds[name.kind]}, ${questions(name.questions)}`;
        return name.lead ? `${what}: ${quoteLead(name.lead)}` : what;
      }
      case 'heading':
        return `${kinds[name.kind]}: ${name.heading}`;
      case 'people':
        return [kinds[name.kind], name.date && formatDay(name.date), formatPeople(name.people)]
          .filter(Boolean)
          .join(', ');
      case 'nothing':
        return file.replace(EXTENSION, '');
    }
  };
}

/** A question is quoted: it is what somebody asks, not what the paper is called. */
const quoteLead = ({ type, words }: Lead): string => (type === 'question' ? `‘${words}’` : words);
