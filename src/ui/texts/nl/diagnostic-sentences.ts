import type { Diagnostic } from '../../../core/model/diagnostic.ts';
import { formatList, formatNumbers } from '../format.ts';
import { signs } from './signs.ts';

/** What was noticed, in a sentence that stands beside the text it speaks of. */
export function diagnosticText({ code, data }: Diagnostic): string {
  switch (code) {
    case 'unplaced-text':
      return 'Deze tekst is niet herkend.';
    case 'set-header-missing':
      return 'De kop van deze vragenset ontbreekt in de bron.';
    case 'number-missing':
      return `Nummer ${data.number} ontbreekt in de telling.`;
    case 'number-repeated':
      return `Nummer ${data.number} staat meer dan één keer in deze set.`;
    case 'number-out-of-order':
      return `Nummer ${data.number} staat na nummer ${data.after}.`;
    case 'heading-misspelled':
      return `In de bron staat de kop als ‘${data.heading}’.`;
    case 'question-unanswered':
      return `Op vraag ${data.number} staat hier geen antwoord.`;
    case 'answer-without-question':
      return data.numbers.length === 0
        ? 'Dit antwoord staat bij geen enkele vraag.'
        : `Dit antwoord noemt ${formatNumbers(data.numbers)}; die vraag staat er niet.`;
    case 'joint-answer':
      return `Dit antwoord geldt voor de vragen ${formatNumbers(data.numbers)}.`;
    case 'numbers-counted':
      return 'De bron drukt geen vraagnummers; ze zijn geteld.';
    case 'footnote-gap':
      return `In de reeks voetnoten ${data.missing.length === 1 ? 'ontbreekt' : 'ontbreken'} ${formatNumbers(data.missing)}: mogelijk is tekst verloren gegaan.`;
    case 'footnote-text-missing':
      return `De tekst van voetnoot ${data.label} staat niet in de bron.`;
    case 'footnote-mark-missing':
      return `Naar voetnoot ${data.label} verwijst de tekst nergens.`;
    case 'cross-reference-unresolved':
      return `Er is geen vraag ${formatNumbers(data.targets)} waarnaar dit verwijst.`;
    case 'reference-implausible':
      return `Deze verwijzing kan niet kloppen: ‘${data.raw}’.`;
    case 'kind-evidence':
      return data.evidence.length === 0
        ? 'Niets wijst op een bepaalde soort stuk.'
        : `De soort van dit stuk volgt uit: ${formatList(data.evidence.map((sign) => signs[sign]))}.`;
  }
}
