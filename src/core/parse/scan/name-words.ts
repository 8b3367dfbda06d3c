/** Source of a pattern for the titles before a name, without their point, to be put into a group. */
export const PERSON_TITLE = 'drs|mr|dr|ir|ing|prof|mw|mevr|dhr';

/** The same for the small words of a surname that stand in no sentence behind a name: "van der Plas". */
export const NAME_PARTICLE = 'van|de|der|den|ter|ten|te|el';

/** The same where nothing but a name can stand: "Op den Akker"; in a sentence these are prepositions. */
export const NAME_PARTICLE_ALONE = `${NAME_PARTICLE}|al|in|op`;
