import type { Layout } from '../layout/layout.ts';
import type { Assembled } from './assemble.ts';

// "Uw kenmerk", "Uw brief"; the value stands below or beside
const LABEL = /^uw (?:kenmerk|referentie|brief(?: van)?) ?:?$/iu;

const CASE_NUMBER = /^(20\d\d)\s?Z\s?(\d{5})$/u;

/**
 * The number of a set's case where nothing but the margin of the letter gives it, which the page prints
 * and the layout has taken out of the text: "Uw kenmerk" ⏎ "2031Z04410".
 */
export function withMarginFacts(read: Assembled, { furniture, text }: Layout): Assembled {
  const [set, ...more] = read.sets;
  if (!set || more.length > 0 || set.caseNumber !== undefined) return read;
  let isBelow = false;
  for (const { kind, spans } of furniture) {
    const [from, to] = spans[0] ?? [0, 0];
    const words = kind === 'running-head' && to - from <= LONGEST ? text.slice(from, to) : '';
    const number = isBelow ? CASE_NUMBER.exec(words) : null;
    if (number) {
      const known = { ...set, caseNumber: `${number[1]!}Z${number[2]!}` };
      const headless = new Set(read.headless.has(set) ? [known] : []);
      return { ...read, sets: [known], headless };
    }
    isBelow = LABEL.test(words);
  }
  return read;
}

/** No label or number is longer. */
const LONGEST = 30;
