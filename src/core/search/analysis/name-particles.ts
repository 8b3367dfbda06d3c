/** What may stand before a surname and belongs to it, folded: "van der" of "Van der Beek". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van de der den het ter ten te op in t s von el al da di dos du la le'.split(' ')
);

/** "mr. drs. " of "mr. drs. K.L. Kalisvaart", as a letter is signed. */
export const TITLES_BEFORE_NAME = /^(?:(?:drs|mr|dr|ir|ing|prof|mw|mevr|dhr)\.\s{0,3})+(?=\p{L})/iu;
