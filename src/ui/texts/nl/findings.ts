import type { VersionClass } from '../../../core/compare/align/comparison.ts';
import type { Finding } from '../../../core/compare/finding.ts';
import type { AnswerNote } from '../../comparing/answer-notes.ts';
import { count, formatNumbers, isOne } from '../format.ts';
import { ordinal } from './verdict.ts';

/** How two versions relate, in words. */
export const classes: Record<VersionClass, string> = {
  identical: 'letterlijk gelijk',
  typography: 'alleen vormverschillen',
  spelling: 'alleen de schrijfwijze verschilt',
  substance: 'inhoudelijk verschillend'
};

/** A finding as a sentence; `where` names the source that deviates. */
export function findingText({ code, data, in: place, other }: Finding, where: string): string {
  const number = place.number ?? 0;
  switch (code) {
    case 'answer-shifted':
      return `In ${where} staat onder vraag ${number} het antwoord op vraag ${data.belongsTo}.`;
    case 'answer-missing':
      return `In ${where} ontbreekt het antwoord op vraag ${number} (${count(data.words, 'woord', 'woorden')}).`;
    case 'answer-replaced':
      return `In ${where} staat bij vraag ${number} een ander antwoord.`;
    case 'paragraph-missing':
      return `In ${where} ontbreekt van antwoord ${number} de ${ordinal(data.paragraph)} alinea (${count(data.words, 'woord', 'woorden')}).`;
    case 'paragraph-extra':
      return `Alleen in ${where} staat van antwoord ${number} de ${ordinal(data.paragraph)} alinea (${count(data.words, 'woord', 'woorden')}).`;
    case 'question-missing':
      return `In ${where} ontbreekt vraag ${other?.number ?? data.number}.`;
    case 'question-extra':
      return `Alleen in ${where} staat vraag ${data.number}.`;
    case 'numbering-gap':
      return `In ${where} ${isOne(data.missing) ? 'ontbreekt nummer' : 'ontbreken de nummers'} ${formatNumbers(data.missing)}.`;
    case 'footnote-gap':
      return `In ${where} ${isOne(data.missing) ? 'ontbreekt' : 'ontbreken'} bij vraag ${number} ${isOne(data.missing) ? 'voetnoot' : 'de voetnoten'} ${formatNumbers(data.missing)}.`;
    case 'duplicate-set':
      return `In ${where} staat deze set twee keer.`;
    case 'suspected-shift':
      return `In ${where} ${isOne(data.numbers) ? 'lijkt het antwoord' : 'lijken de antwoorden'} op vraag ${formatNumbers(data.numbers)} ${count(Math.abs(data.offset), 'plaats', 'plaatsen')} verschoven.`;
  }
}

/** A note at a question about its answer; `where` names the source that `note.to` is in. */
export function answerNoteText(note: AnswerNote, where: string): string {
  switch (note.code) {
    case 'belongs-to':
      return `Het antwoord onder deze vraag hoort bij vraag ${note.number}.`;
    case 'stands-at':
      return `Het antwoord op deze vraag staat hier onder vraag ${note.number}.`;
    case 'missing':
      return `Het antwoord op deze vraag ontbreekt hier; het staat in ${where}.`;
    case 'replaced':
      return `In ${where} staat bij deze vraag een ander antwoord.`;
    case 'paragraph-missing':
      return `De ${ordinal(note.paragraph)} alinea van dit antwoord ontbreekt hier; die staat in ${where}.`;
    case 'paragraph-extra':
      return `De ${ordinal(note.paragraph)} alinea van dit antwoord staat alleen hier: niet in ${where}, niet in andere bronnen.`;
  }
}

/** The same in a copy or document, where the reader of it has not seen the comparison. */
export function answerNoteTakenText(note: AnswerNote, where: string): string {
  return `Let op (gebleken uit vergelijking met een andere versie): ${lowerFirst(answerNoteText(note, where))}`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
