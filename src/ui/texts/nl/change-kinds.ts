import type { Change, ChangeKind } from '../../../core/compare/align/comparison.ts';
import { quote } from '../quote.ts';

/** What kind of difference it is, in a word or two. */
export const changeKinds: Record<ChangeKind, string> = {
  unicode: 'tekencode',
  spaces: 'spaties',
  breaks: 'alinea- of regeleinde',
  quotes: 'aanhalingstekens',
  dashes: 'streepjes',
  hyphenation: 'afbreking',
  compounds: 'aaneen of los',
  punctuation: 'leestekens',
  'cell-order': 'tabel in andere volgorde gelezen',
  capitals: 'hoofdletters',
  'office-titles': 'hoofdletter van ambt of ministerie',
  'note-marks': 'voetnootnummer',
  spelling: 'spelling',
  abbreviation: 'afkorting',
  numerals: 'zelfde getal, anders geschreven',
  words: 'woorden',
  name: 'naam',
  number: 'getal',
  date: 'datum',
  'paper-number': 'stuknummer',
  negation: 'ontkenning',
  paragraph: 'alinea',
  passage: 'zinsdeel of zin',
  moved: 'verplaatst'
};

/** One difference in a line: "getal: ‘elf’ werd ‘twaalf’". */
export function changeText({ kind, labels }: Change, before: string, after: string): string {
  const name = changeKinds[kind];
  const [first, second] = labels
    ? [labels.before ?? '', labels.after ?? '']
    : [before.trim(), after.trim()];
  if (kind === 'moved') return `${name}: ${quote(first)}`;
  if (!first) return `${name}, alleen in de tweede: ${quote(second)}`;
  if (!second) return `${name}, alleen in de eerste: ${quote(first)}`;
  return `${name}: ${quote(first)} tegenover ${quote(second)}`;
}
