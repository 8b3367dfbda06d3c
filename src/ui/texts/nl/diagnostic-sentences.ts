import type { Diagnostic } from '../../../core/model/diagnostic.ts';
import { formatList, formatNumber, formatNumbers } from '../format.ts';
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
    case 'numbers-start-late':
      return `De telling begint bij ${data.first}: wat ervoor stond, ontbreekt mogelijk.`;
    case 'questions-held-back':
      return data.answers === 0
        ? data.questions === 1
          ? 'Hier staat een vraag onder een kopje, maar niets wijst erop dat een volksvertegenwoordiger die stelde. Zij is daarom als gewone tekst gelezen.'
          : `Hier staan ${data.questions} vragen onder kopjes, maar niets wijst erop dat volksvertegenwoordigers ze stelden. Ze zijn daarom als gewone tekst gelezen.`
        : `Hier staan vragen (${data.questions}) en antwoorden (${data.answers}) onder kopjes, maar niets wijst erop dat volksvertegenwoordigers de vragen stelden. Ze zijn daarom als gewone tekst gelezen.`;
    case 'number-repeated':
      return `Nummer ${data.number} staat meer dan één keer in deze set.`;
    case 'number-out-of-order':
      return `Nummer ${data.number} staat na nummer ${data.after}.`;
    case 'heading-misspelled':
      return `In de bron staat de kop als ‘${data.heading}’.`;
    case 'heading-lost':
      return `De kop van vraag ${data.number} ontbreekt in de bron; de vraag is herkend aan de telling.`;
    case 'question-unanswered':
      return `Op vraag ${data.number} staat hier geen antwoord.`;
    case 'answer-without-question':
      return data.numbers.length === 0
        ? 'Dit antwoord staat bij geen enkele vraag.'
        : `Dit antwoord noemt ${formatNumbers(data.numbers)}; die vraag staat er niet.`;
    case 'answer-misnumbered':
      return `Onder vraag ${data.question} staat antwoord ${formatNumbers(data.numbers)}; het is gelezen als antwoord op vraag ${data.question}.`;
    case 'joint-answer':
      return `Dit antwoord geldt voor de vragen ${formatNumbers(data.numbers)}.`;
    case 'answered-twice':
      return `Op vraag ${data.number} staat meer dan één antwoord; beide zijn bewaard.`;
    case 'joint-answer-incomplete':
      return `Ook het antwoord op ${formatNumbers(data.numbers)} verwijst hierheen, maar de kop noemt dat nummer niet.`;
    case 'answer-long':
      return `Dit antwoord is ${data.times} keer zo lang als gebruikelijk in deze set: mogelijk hoort een deel elders.`;
    case 'furniture-in-text':
      return `In de tekst staat nog iets van de bladzijde zelf: ‘${data.found}’.`;
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
    case 'columns-read':
      return 'De tekst stond hier in twee kolommen naast elkaar; ze zijn na elkaar gelezen.';
    case 'margin-read':
      return 'Naast de tekst stond hier een kantlijn met gegevens over het stuk; die is apart gelezen.';
    case 'columns-doubtful':
      return 'Hier staan misschien twee kolommen naast elkaar. De regels zijn gelezen zoals ze er staan: leg de bron ernaast.';
    case 'table-apart':
      return 'Hier stond een tabel waarvan de cellen niet per rij zijn uitgeschreven: welk antwoord bij welke vraag hoort, is er niet meer uit op te maken. Maak de tekst opnieuw uit het oorspronkelijke stuk, met behoud van de opmaak.';
    case 'letters-lost':
      return data.letters === 1
        ? 'In dit bestand is een letter verloren gegaan: er staat � voor in de plaats. Dat gebeurde voordat het hier kwam; zoek het oorspronkelijke stuk als het erop aankomt.'
        : `In dit bestand zijn ${formatNumber(data.letters)} letters verloren gegaan: er staat � voor in de plaats. Dat gebeurde voordat het hier kwam; zoek het oorspronkelijke stuk als het erop aankomt.`;
    case 'kind-evidence':
      return data.evidence.length === 0
        ? 'Niets wijst op een bepaalde soort stuk.'
        : `De soort van dit stuk volgt uit: ${formatList(data.evidence.map((sign) => signs[sign]))}.`;
  }
}
