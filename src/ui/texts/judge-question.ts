import type { TextComparison } from '../../core/compare/align/comparison.ts';

/** The sentences that a verdict is made of. */
interface Words {
  same: string;
  aborted: string;
  onlyForm: (n: number) => string;
  substance: (shown: number) => string;
  slips: (shown: number) => string;
  hiddenToo: (n: number) => string;
}

/** What two versions of a question come down to; `shown` of their differences are on the screen. */
export function judgeQuestion(
  compared: { question: TextComparison; answer: TextComparison },
  shown: number,
  t: Words
): string {
  const changes = [...compared.question.changes, ...compared.answer.changes];
  const levels = [compared.question.level, compared.answer.level];
  const aborted = levels.includes('paragraphs') ? ` ${t.aborted}` : '';
  return judgement() + aborted;

  function judgement(): string {
    if (changes.length === 0) return t.same;
    if (changes.every((change) => change.class === 'typography')) return t.onlyForm(changes.length);
    const isSlip = changes.every((change) => change.class !== 'substance');
    const hidden = changes.length > shown ? t.hiddenToo(changes.length - shown) : '';
    return `${isSlip ? t.slips(shown) : t.substance(shown)}${hidden}.`;
  }
}
