/**
 * How a letter greets the chair of parliament, or somebody else: "Geachte voorzitter,", "Mijnheer de
 * Voorzitter,". Behind the latter nothing follows on its line: so do speeches begin, too.
 */
export const SALUTATION =
  /^(?:(?:zeer )?(?:hoog)?geachte (?:mevrouw |mijnheer |heer |de )*(?:voorzitter|heer|mevrouw)|(?:mijnheer|meneer|mevrouw) de voorzitter,?$)/iu;
