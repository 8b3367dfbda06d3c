import type { DiagnosticCode } from '../../../core/model/diagnostic.ts';
import { count } from '../format.ts';

/** What was noticed in a paper, counted: "2 nummers ontbreken". */
export const noticed: Record<DiagnosticCode, (n: number) => string> = {
  'unplaced-text': (n) =>
    `${count(n, 'stuk tekst is', 'stukken tekst zijn')} niet herkend en niet geplaatst`,
  'set-header-missing': (n) => `${count(n, 'vragenset heeft', 'vragensets hebben')} geen kop`,
  'number-missing': (n) =>
    `${count(n, 'vraagnummer ontbreekt', 'vraagnummers ontbreken')} in de telling`,
  'numbers-start-late': (n) =>
    `${count(n, 'telling begint', 'tellingen beginnen')} niet bij 1: het begin kan ontbreken`,
  'questions-held-back': (n) =>
    `in ${count(n, 'stuk', 'stukken')} staan vragen waarvan niet blijkt dat een Kamerlid of raadslid ze stelde`,
  'number-repeated': (n) => `${count(n, 'vraagnummer komt', 'vraagnummers komen')} dubbel voor`,
  'number-out-of-order': (n) =>
    `${count(n, 'vraagnummer staat', 'vraagnummers staan')} niet op volgorde`,
  'heading-misspelled': (n) => `${count(n, 'kop is', 'koppen zijn')} herkend ondanks een spelfout`,
  'question-unanswered': (n) =>
    `${count(n, 'vraag heeft', 'vragen hebben')} geen antwoord, in een set die wel beantwoord is`,
  'heading-lost': (n) => `${count(n, 'vraag is', 'vragen zijn')} zonder kop herkend`,
  'answer-without-question': (n) =>
    `${count(n, 'antwoord hoort', 'antwoorden horen')} bij een vraag die er niet staat`,
  'answer-misnumbered': (n) =>
    `${count(n, 'antwoord draagt', 'antwoorden dragen')} een ander nummer dan de vraag erboven`,
  'joint-answer': (n) =>
    `${count(n, 'antwoord geldt', 'antwoorden gelden')} voor meer vragen tegelijk`,
  'answered-twice': (n) => `${count(n, 'vraag heeft', 'vragen hebben')} meer dan één antwoord`,
  'joint-answer-incomplete': (n) =>
    `${count(n, 'kop van een gezamenlijk antwoord noemt', 'koppen van gezamenlijke antwoorden noemen')} niet alle vragen`,
  'answer-long': (n) => `${count(n, 'antwoord is', 'antwoorden zijn')} opvallend lang`,
  'furniture-in-text': (n) =>
    `op ${count(n, 'plaats', 'plaatsen')} staat nog een kop- of voetregel in de tekst`,
  'numbers-counted': () => 'de bron drukt geen vraagnummers; ze zijn geteld',
  'footnote-gap': (n) =>
    `de reeks voetnoten heeft ${count(n, 'gat', 'gaten')}: daar kan tekst verloren zijn`,
  'footnote-text-missing': (n) =>
    `${count(n, 'verwijzing naar een voetnoot heeft', 'verwijzingen naar een voetnoot hebben')} geen noottekst`,
  'footnote-mark-missing': (n) =>
    `${count(n, 'voetnoot heeft', 'voetnoten hebben')} geen verwijzing in de tekst`,
  'cross-reference-unresolved': (n) =>
    `${count(n, 'verwijzing wijst', 'verwijzingen wijzen')} naar een vraag die er niet is`,
  'reference-implausible': (n) =>
    `${count(n, 'bronverwijzing kan', 'bronverwijzingen kunnen')} niet kloppen`,
  'columns-read': (n) =>
    `op ${count(n, 'plaats', 'plaatsen')} zijn twee kolommen na elkaar gelezen`,
  'margin-read': (n) =>
    `op ${count(n, 'plaats', 'plaatsen')} is een kantlijn apart van de tekst gelezen`,
  'columns-doubtful': (n) =>
    `op ${count(n, 'plaats', 'plaatsen')} staan misschien twee kolommen naast elkaar`,
  'table-apart': () => 'de cellen van een tabel zijn niet per rij uitgeschreven',
  'letters-lost': () => 'in het bestand zijn letters verloren gegaan (�)',
  'kind-evidence': () => 'de soort is afgeleid uit kenmerken van de tekst'
};
