import fc from 'fast-check';
import { answerLetterOf } from './answer-letter.ts';
import { flattenedOf } from './flattened.ts';
import { listOfQuestionsOf } from './list-of-questions.ts';
import type { Matter, Written } from './model.ts';
import { publicationCopyOf } from './publication-copy.ts';
import { publicationMarkdownOf } from './publication-markdown.ts';
import { publicationOf } from './publication.ts';
import { retyped } from './retyped.ts';
import { writePage } from './web-page.ts';

/** All forms in which one matter, questions with their answers, may be dropped. */
const forms: Readonly<Record<string, (matter: Matter) => fc.Arbitrary<Written>>> = {
  letter: answerLetterOf,
  flattened: flattenedOf,
  list: listOfQuestionsOf,
  publication: publicationOf,
  copy: publicationCopyOf,
  markdown: publicationMarkdownOf,
  page: (matter) => fc.constant(writePage([matter]))
};

/** One form of a matter. */
export interface Rendering {
  form: string;
  text: string;
}

/** The same matter in every form, each as some program hands it on. */
export function renderings(matter: Matter): fc.Arbitrary<Rendering[]> {
  return fc.tuple(
    ...Object.entries(forms).map(([form, write]) =>
      retyped(write(matter)).map(({ text }): Rendering => ({ form, text }))
    )
  );
}
