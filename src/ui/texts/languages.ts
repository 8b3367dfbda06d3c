/** A language of the interface; Dutch comes first, and is there without loading anything. */
export type Language = 'nl' | 'en';

interface LanguageFacts {
  /** What it calls itself, as on the button that switches to it. */
  name: string;
  /** In which dates, numbers and lists are written. */
  locale: string;
  /** Between the ends of a run of numbers: "1 t/m 3". */
  through: string;
}

/** What is known of each language before its sentences are loaded. */
export const LANGUAGES: Readonly<Record<Language, LanguageFacts>> = {
  nl: { name: 'Nederlands', locale: 'nl-NL', through: 't/m' },
  en: { name: 'English', locale: 'en-GB', through: 'to' }
};

/** The language of the documents, whatever the interface speaks: for sorting and for `lang`. */
export const DOCUMENT_LOCALE = 'nl-NL';
