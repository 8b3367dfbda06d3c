import { findAll } from '../../scan/find-all.ts';

/** So far into a text on one line the head of a parliamentary paper begins, in characters. */
const HEAD_REACH = 1500;

// " Nr. 848 BRIEF VAN DE MINISTER VAN FINANCIËN", " nr. 19 BRIEF VAN DE STAATSSECRETARIS": the number and the kind
const KIND = /\s[Nn]r\. \d{1,4} (?:HERDRUK\d{0,2} )?BRIEF VAN (?:DE|HET) \p{Lu}/u;

// "31 765 Kwaliteit van zorg", "29 200 VI Vaststelling", "21 501-02 Raad": a dossier; not "Kamerstuk 31 765"
const DOSSIER =
  /(?<=\s)(?<!(?:[Kk]amerstuk(?:ken)?|dossier|[Nn]rs?\.|en|,) )\d\d ?\d{3}(?:-\d\d)?(?: (?:[IVX]{1,5}|[A-Z]))? (?=\p{Lu}\p{Ll})/gu;

// " Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 22 april 2031 "
const ADDRESSED =
  /\s(?=Aan de [Vv]oorzitters? van de (?:Tweede|Eerste)[^.?!:;,\d]{5,60}-Generaal ((?:Den Haag|[’']s-Gravenhage), \d{1,2} \p{Ll}{3,9} \d{4} ))/u;

/** So far behind its kind stands to whom the paper is, behind the names of all who send it. */
const KIND_REACH = 600;

/**
 * Where in a text on one line the lines of the head of a letter begin that was printed as a parliamentary paper
 * (`31 765 Kwaliteit van zorg Nr. 848 BRIEF VAN DE MINISTER … Aan de Voorzitter … Den Haag, 22 april 2031`), and
 * where its text begins.
 */
export function paperPlaces(line: string): number[] {
  const kind = KIND.exec(line.slice(0, HEAD_REACH));
  if (!kind) return [];
  const addressed = ADDRESSED.exec(line.slice(kind.index, kind.index + KIND_REACH));
  if (!addressed) return [];
  const to = kind.index + addressed.index + 1;
  const day = line.indexOf(addressed[1]!, to);
  const dossiers = findAll(line.slice(0, kind.index), DOSSIER).map(({ index }) => index);
  return [...dossiers, kind.index + 1, to, day, day + addressed[1]!.length];
}
