import type { Evidence } from '../../../core/compare/finding.ts';
import { formatList, formatNumber, formatShare } from '../format.ts';
import { terms } from './terms.ts';

/** Why a finding was made, as a sentence; "deze bron" is the one that deviates. */
export function evidenceText(evidence: Evidence): string {
  switch (evidence.code) {
    case 'similarity':
      return `Wat er staat is voor ${formatShare(evidence.value)} gelijk aan dat antwoord in de andere bron.`;
    case 'slot-taken':
      return `Op deze plaats staat het antwoord op vraag ${evidence.belongsTo}.`;
    case 'slot-empty':
      return 'Op deze plaats staat niets.';
    case 'footnotes-jump':
      return `De voetnoten verspringen hier van ${evidence.after} naar ${evidence.before}: de tekst is in deze bron verloren gegaan.`;
    case 'footnotes-continue':
      return 'De voetnoten lopen hier gewoon door: de tekst ontbrak al in wat deze bron overnam.';
    case 'source-rank':
      return `Deze bron (${lower(terms.kinds[evidence.kind])}) staat verder van het origineel dan de andere (${lower(terms.kinds[evidence.otherKind])}).`;
    case 'fit':
      return `De antwoorden hebben hier minder kenmerkende woorden met hun vraag gemeen dan in de andere bron: ${measure(evidence)}.`;
    case 'fit-elsewhere':
      return `Met hun eigen vraag hebben de antwoorden minder kenmerkende woorden gemeen dan met de vraag waar ze bij lijken te horen: ${measure(evidence)}.`;
    case 'shared-words':
      return `Met vraag ${evidence.number} heeft het antwoord deze woorden gemeen: ${formatList(evidence.words)}.`;
    case 'cross-reference':
      return `Bij vraag ${evidence.number} klopt de verwijzing naar vraag ${evidence.target} alleen als de antwoorden terugschuiven.`;
  }
}

const measure = ({ here, other }: { here: number; other: number }): string =>
  `${formatNumber(round(here))} tegen ${formatNumber(round(other))}, waarbij hoger beter past`;
const round = (n: number): number => Math.round(n * 10) / 10;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
