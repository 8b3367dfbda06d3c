import { findAll } from '../../scan/find-all.ts';

/** So far into a text on one line the head of a parliamentary paper begins, in characters. */
const HEAD_REACH = 1500;

// " Nr. 848 BRIEF VAN DE MINISTER VAN FINANCIËN", " J BRIEF VAN DE STAATSSECRETARIS": the number and the kind
const KIND = /\s(?:[Nn]r\. \d{1,4}|[A-Z]{1,2}\d?) (?:HERDRUK\d{0,2} )?BRIEF VAN (?:DE|HET) \p{Lu}/u;

// "31 765 Kwaliteit van zorg", "29 200 VI Vaststelling", "21 501-02 Raad": a dossier; not "Kamerstuk 31 765"
const DOSSIER =
  /(?<=\s)(?<!(?:[Kk]amerstuk(?:ken)?|dossier|[Nn]rs?\.|\ben|,) )\d\d ?\d{3}(?:-\d\d)?(?: (?:[IVX]{1,5}|[A-Z]))? (?!Nr\.)(?=\p{Lu}[\p{L}-])/gu;

// " Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 22 april 2031 "
const ADDRESSED =
  /\s(?=Aan de [Vv]oorzitters? van de (?:Tweede|Eerste)[^.?!:;,\d]{5,60}-Generaal ((?:Den Haag|[’']s-Gravenhage), \d{1,2} \p{Ll}{3,9} \d{4} ))/u;

/** So far behind its kind stands to whom the paper is, behind the names of all who send it. */
const KIND_REACH = 600;

// " Nr. 6 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld 9 mei 2031 De", " C MEMORIE VAN ANTWOORD Ontvangen 9 mei 2031 In"
const REPORT =
  /\s(?=(?:[Nn]r\. \d{1,4}|[A-Z]{1,2}\d?) (?:HERDRUK\d{0,2} )?\p{Lu}{4}[\p{Lu}\d ,/]{6,160} ((?:Vastgesteld|Ontvangen) \d{1,2} \p{Ll}{3,9} \d{4}) [\p{Lu}\d])/u;

/**
 * Where in a text on one line the lines of the head of a parliamentary paper begin, and where its text does: of a
 * letter (`31 765 Kwaliteit van zorg Nr. 848 BRIEF VAN DE MINISTER … Aan de Voorzitter … Den Haag, 22 april 2031`) or
 * a report (`… Nr. 849 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld 9 mei 2031 De …`).
 */
export function paperPlaces(line: string): number[] {
  const places = headLines(line);
  if (places.length === 0) return [];
  const dossiers = findAll(line.slice(0, places[0]), DOSSIER);
  return [...dossiers.map(({ index }) => index), ...places];
}

/** Where the kind of paper, to whom it is, its day and its text begin. */
function headLines(line: string): number[] {
  const head = line.slice(0, HEAD_REACH);
  const kind = KIND.exec(head);
  if (!kind) {
    const report = REPORT.exec(head);
    if (!report) return [];
    const day = line.indexOf(report[1]!, report.index);
    return [report.index + 1, day, day + report[1]!.length];
  }
  const addressed = ADDRESSED.exec(line.slice(kind.index, kind.index + KIND_REACH));
  if (!addressed) return [];
  const to = kind.index + addressed.index + 1;
  const day = line.indexOf(addressed[1]!, to);
  return [kind.index + 1, to, day, day + addressed[1]!.length];
}
