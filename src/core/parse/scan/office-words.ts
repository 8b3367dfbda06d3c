/**
 * Sources of patterns for the offices and boards that are asked, to be put into a group, where case does not
 * count: those who govern the country.
 */
export const GOVERNMENT = 'minister|staatssecretaris|kabinet|regering';

/** Those who govern a municipality or province. */
export const LOCAL_BOARD = 'college|gedeputeerde|burgemeester|wethouder|dagelijks bestuur';

/** The offices of members of the government where case counts: as a sentence, a title or a line of capitals writes them. */
export const MINISTER = '[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS';
