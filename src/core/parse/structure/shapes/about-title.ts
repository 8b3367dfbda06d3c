import { ABOUT } from '../../scan/about-words.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';

// "Vragen over de brug": a title where it stands above who asks; else a chapter
const ABOUT_TITLE = new RegExp(
  String.raw`^[*#_\s]*(?:(?:${QUESTION_KIND}) )?(?:kamer|raads|staten)?vragen (?:${ABOUT}|rond) [^?:]{3,160}(?<![.;,])$`,
  'iu'
);

/** Whether a line is no sentence and says nothing but what questions are about. */
export const isAboutTitle = (text: string): boolean => ABOUT_TITLE.test(text);
