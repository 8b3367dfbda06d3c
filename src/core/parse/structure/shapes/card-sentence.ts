import { ABOUT } from '../../scan/about-words.ts';
import { findDates } from '../../scan/dates.ts';
import type { CardFact } from './card-values.ts';

// "Raadslid Inge Faas (VVD) stelde op 3 mei 2031 vragen aan de minister van Defensie:", "Op 3 mei 2031
// stelde het lid Faas (VVD) vragen aan wethouder Smit."
const ASKED =
  /^(?:op [^?]{6,24} stel(?:t|de|den|len) ([^?.:]{4,120}\)) |([^?.:]{4,120}\)) stel(?:t|de|den|len) )(?:[^?.:()]{0,60} )?vragen aan ([^?:]{4,160})[.:]$/iu;

// " over de brug": what stands behind whom was asked
const SUBJECT_LEAD = new RegExp(` (?:${ABOUT}) `, 'u');

/** The facts of a sentence that says who put questions to whom, and when; none of any other. */
export function readAskedSentence(text: string): CardFact[] {
  // What follows the first letter, a capital or not, which an engine finds sooner than the pattern.
  if (!text.includes('ragen aan ')) return [];
  const match = ASKED.exec(text);
  const who = match?.[1] ?? match?.[2];
  const whom = match?.[3];
  if (who === undefined || whom === undefined) return [];
  const about = SUBJECT_LEAD.exec(whom)?.index ?? whom.length;
  const whoAt = text.indexOf(who);
  const whomAt = text.lastIndexOf(whom);
  const [day] = findDates(text.slice(0, whomAt));
  const places: { meaning: CardFact['meaning']; label: string; at: number; to: number }[] = [
    { meaning: 'submitters', label: 'Indieners', at: whoAt, to: whoAt + who.length },
    { meaning: 'addressees', label: 'Gericht aan', at: whomAt, to: whomAt + about }
  ];
  if (day) places.push({ meaning: 'submitted', label: 'Datum', at: day.start, to: day.end });
  return places
    .sort((a, b) => a.at - b.at)
    .map(({ meaning, label, at, to }, i) => ({
      meaning,
      label,
      from: i === 0 ? 0 : at,
      valueFrom: at,
      valueTo: to
    }));
}
