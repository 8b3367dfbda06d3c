import type { Evidence } from '../../model/diagnostic.ts';
import type { PaperKind } from '../../model/paper.ts';
import { isLetter } from './belief/believed-headings.ts';
import { type Form, headingsOf } from './form.ts';

/** From this many questions on, a text without a head is a list. */
const LIST_LENGTH = 40;

/** What a paper is: by its form and its signs, and by whether its questions are answered. */
export function kindOf(form: Form, evidence: ReadonlySet<Evidence>, answered: boolean): PaperKind {
  if (form.type === 'web-page') return 'web-page';
  if (form.type === 'several' && form.sets.some(({ isPaper }) => !isPaper)) return 'web-page';
  if (form.type === 'prose') return kindWithoutQuestions(evidence);
  if (evidence.has('set-page')) return 'web-page';
  const headings = headingsOf(form);
  const answers = headings.filter(({ role }) => role === 'answer');
  if (evidence.has('list-title')) return 'list-of-questions';
  if (evidence.has('notice-sentence') && answers.length === 0) return 'deferral';
  if (evidence.has('oral-sentence')) return 'oral-questions';
  if (evidence.has('consultation-title') && !SENT_TO_HOUSE.some((sign) => evidence.has(sign))) {
    return 'written-consultation';
  }
  const isPublished = evidence.has('appendix-head') || !evidence.has('salutation');
  if (evidence.has('answer-sentence') && isPublished) return 'written-answer';
  const repliesUnlabelled = form.type === 'unlabelled' && form.set.isAnswered === true;
  if (evidence.has('appendix-head') && (answers.length > 0 || repliesUnlabelled)) {
    return 'written-answer';
  }
  // A report that minister so-and-so is asked speaks of an answer, and has none.
  const isReport = evidence.has('questions-sentence') && !isLetter(evidence) && !answered;
  if (!answered && asksByLetter(evidence)) return 'question-set';
  // "Het College beantwoordt op 3 mei de … gestelde vragen … Dit leidt tot de volgende vragen": it asks again.
  const asksOnly = form.type === 'unlabelled' && form.set.isAnswered === false;
  const isToHouse = evidence.has('salutation') || evidence.has('addresses-house');
  if (asksOnly && evidence.has('questions-sentence') && !isToHouse) return 'question-set';
  // "Nr. 15 BRIEF VAN DE MINISTER VAN JUSTITIE": the official print of a letter with its answers
  if (evidence.has('letter-title') && answers.length > 0) return 'answer-letter';
  if (evidence.has('salutation') || (evidence.has('answer-opening') && !isReport)) {
    return evidence.has('delay') && answers.length === 0 ? 'deferral' : 'answer-letter';
  }
  if (answers.length === 0) return 'question-set';
  // "Geachte raadsleden," above questions with their answers: who answers writes to those who asked
  if (evidence.has('greets-council') && !isReport) return 'answer-letter';
  const numbered = answers.filter(({ numbers }) => numbers.length > 0).length;
  const isLong = headings.length - answers.length >= LIST_LENGTH;
  const isList = isLong || (numbered < answers.length / 2 && !evidence.has('questions-sentence'));
  if (!isList) return 'written-answer';
  return evidence.has('signature') && !isLong ? 'answer-letter' : 'list-of-questions';
}

/** A letter that puts questions itself, and speaks of no answers. */
const asksByLetter = (evidence: ReadonlySet<Evidence>): boolean =>
  evidence.has('questions-sentence') &&
  evidence.has('salutation') &&
  !evidence.has('answer-opening') &&
  !evidence.has('delay');

/** Signs that a text is itself sent to parliament, and does not report about one that was. */
const SENT_TO_HOUSE: readonly Evidence[] = [
  'salutation',
  'signature',
  'addresses-house',
  'questions-sentence',
  'appendix-head'
];

function kindWithoutQuestions(evidence: ReadonlySet<Evidence>): PaperKind {
  if (evidence.has('other-genre')) return 'other';
  if (evidence.has('memo-stamp')) return 'decision-memo';
  // A letter may tell what was asked "in het verslag van een schriftelijk overleg".
  const tellsOfOne = evidence.has('salutation') && !evidence.has('groups-speak');
  if ((evidence.has('consultation-title') && !tellsOfOne) || evidence.has('groups-speak')) {
    return 'written-consultation';
  }
  if (evidence.has('notice-sentence')) return 'deferral';
  if (evidence.has('answer-sentence') && !isLetter(evidence)) return 'written-answer';
  if (evidence.has('delay') && SENT_TO_HOUSE.some((sign) => evidence.has(sign))) return 'deferral';
  if (evidence.has('oral-sentence')) return 'oral-questions';
  if (evidence.has('questions-sentence') && !evidence.has('salutation')) {
    return evidence.has('speakers') ? 'oral-questions' : 'question-set';
  }
  if (isLetter(evidence) || evidence.has('letter-title')) return 'government-letter';
  if (evidence.has('addresses-house') && !evidence.has('speakers')) return 'government-letter';
  return 'other';
}

/** What a text is whose questions are answered without a heading that says so. */
export function kindWithAnswers(evidence: ReadonlySet<Evidence>): PaperKind {
  return evidence.has('questions-sentence') ? 'written-answer' : 'list-of-questions';
}
