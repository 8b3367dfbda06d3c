import { type Form, headingsOf } from './form.ts';

/**
 * Whether a text of several paragraphs to a line reads better as one line than as it stands: more questions are found,
 * or as many where its lines show by themselves that they hold several. Pages with a form of their own stay as they are.
 */
export function readsBetter(asOneLine: Form, asItStands: Form, isSure: boolean): boolean {
  const joined = countHeaded(asOneLine);
  const printed =
    asItStands.type === 'unlabelled'
      ? asItStands.set.next - asItStands.set.first
      : countHeaded(asItStands);
  if (isSure) return joined > 0 && joined >= printed;
  return asItStands.type !== 'web-page' && joined > printed;
}

const countHeaded = (form: Form): number =>
  headingsOf(form).filter(({ role }) => role === 'question').length;
