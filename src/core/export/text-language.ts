/** The language of the documents, whatever language the words around their text are in. */
export const TEXT_LANGUAGE = 'nl-NL';
