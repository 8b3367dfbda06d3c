const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements of an official publication that are about it, or show no text. */
export const LEFT_OUT = names(
  'colspec illustratie meta metadata ordernr sys.gegevens vergjaar versie'
);

/** Elements that are one line, whatever they hold. The shorter names are those of before 2010. */
export const LINES = names(
  'datumtekst dossier kamervraagnummer kamervraagomschrijving kop omschr onderw spreker subtitel tekstregel term titel title tuskop tussenkop wat'
);

/**
 * Paragraphs: what stands in one goes on with its line (`nadruk`, `extref`, names that no list has),
 * unless it begins a line of its own.
 */
export const PARAGRAPHS = names('al considerans.al context.al noot.al');

/** What begins a line of its own in a paragraph too. */
export const BREAKS = names(
  'al al-groep considerans.al context.al li lijst noot.al row table tuskop tussenkop'
);

/** Elements whose children are words apart, also without a blank between their tags: "1.", "Inleiding". */
export const WORDS_APART = names('dossier kop onderw');

/** Numbers with which the paragraph behind them begins: "– Zeeland", "Nr. 12 BRIEF VAN DE MINISTER". */
export const LEADING = names('li.nr lidnr ltrlabel stuknr');

/** Notes; the second name is that of before 2010. */
export const NOTES = names('noot voetnoot');

/** What refers to a note that stands elsewhere; the second name is that of before 2010. */
export const NOTE_REFERENCES = names('nootref voetref');

/** What stands on lines without a blank line between them. */
export const CLOSE_LINES = names(
  'li ondertekening ondertekenaar ondtek ondertek row tbody tgroup thead'
);
