import { trimmed } from './card-marks.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';
import { type CardFact, tells } from './card-values.ts';
import { nameWithVanLength } from './name-with-van.ts';
import { GOVERNMENT, LOCAL_BOARD } from '../../scan/office-words.ts';

// " op 12 mei", " aan de minister van", ". Beantwoord op": where a fact of a sentence begins
const LEAD = new RegExp(
  String.raw`(?:^|[ .(])(?:((?:ingediend|gesteld|ingezonden) door|vragen (?:van|door)|door(?= [^()?]{2,80}\()) |((?:gericht |gesteld )?aan (?=(?:de |het )?(?:${GOVERNMENT}|${LOCAL_BOARD})))|(ingediend|ingezonden|gesteld|beantwoord|ontvangen|op|d\.d\.)(?: op| d\.d\.)? (?=\d{1,2}[ -]))`,
  'giu'
);

// "Ingediend door Faas", "Gericht aan de minister"
const SENTENCE =
  /^[-•*_>\s]*(?:(?:vragen )?(?:ingediend|gesteld|ingezonden) (?:door|op|aan) |(?:(?:schriftelijke )?vragen (?:van|door)|door) (?!het |de )[^?]{2,80}\(|gericht aan |beantwoord op |(?:ingediend|ingezonden|beantwoord) (?=\d))/iu;

const mayBeSentence = mayBeginWithAny(
  (
    'vragen |ingediend |gesteld |ingezonden |schriftelijke vragen |door |gericht aan |' +
    'beantwoord '
  ).split('|'),
  '-•*_> \t\n\r\f\v'
);

const BEFORE_NAME = 'ragen Van ';

/**
 * Whether a line of a card begins as a sentence: "Ingediend door Faas", "Gericht aan de minister"; not "Vragen
 * Van Raan (PvdD)", a title in which "Van" begins the name.
 */
export function isSentence(text: string): boolean {
  if (!mayBeSentence(text) || !SENTENCE.test(text)) return false;
  const at = text.indexOf(BEFORE_NAME);
  return at < 0 || nameWithVanLength(text, at + BEFORE_NAME.length) === 0;
}

/**
 * The facts of a sentence of a card, "Ingediend door Marijke Faas (VVD) op 12 mei 2031 aan de minister van
 * Defensie"; offsets into `text`. `undefined` where it is none, or says something else.
 */
export function readSentence(text: string, from: number, to: number): CardFact[] | undefined {
  const stretch = text.slice(from, to);
  if (!isSentence(stretch)) return undefined;
  const facts: CardFact[] = [];
  const leads = [...stretch.matchAll(LEAD)];
  let dated = '';
  for (const [i, lead] of leads.entries()) {
    const [words, who, whom, when] = lead;
    const valueFrom = from + lead.index + words.length;
    const next = leads[i + 1];
    const rest = text.slice(valueFrom, next ? from + next.index : to);
    const stop = whom === undefined ? -1 : rest.search(/\.(?:\s|$)/u);
    const value = trimmed(text, valueFrom, valueFrom + (stop < 0 ? rest.length : stop));
    // "Ingediend door Faas (VVD) op 12 mei": what the day means is said before the name.
    dated = when === undefined ? (STATE.exec(words)?.[1] ?? dated) : stateOf(when, dated);
    facts.push({
      meaning: who ? 'submitters' : whom ? 'addressees' : 'dates',
      label: capital(when === undefined ? words.replace(/^[ .(]+/u, '').trim() : dated),
      from: i === 0 ? from : from + lead.index,
      valueFrom: value.from,
      valueTo: value.to
    });
  }
  return facts.length > 0 && facts.every((fact) => tells(fact, text)) ? facts : undefined;
}

// "Ingediend door", "Vragen van"
const STATE = /(ingediend|gesteld|ingezonden)/iu;

const stateOf = (word: string, before: string): string =>
  /^(?:op|d\.d\.)$/iu.test(word) ? before || 'ingediend' : word;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
