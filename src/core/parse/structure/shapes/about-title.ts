// "Vragen over de brug": a title where it stands above who asks; else a chapter
const ABOUT =
  /^[*#_\s]*(?:(?:schriftelijke|technische|nadere) )?(?:kamer|raads|staten)?vragen (?:over|inzake|rond|naar aanleiding van) [^?:]{3,160}(?<![.;,])$/iu;

/** Whether a line is no sentence and says nothing but what questions are about. */
export const isAboutTitle = (text: string): boolean => ABOUT.test(text);
