import type { Section } from '../model/paper.ts';
import type { Question } from '../model/question-set.ts';
import type { Citation } from './citation.ts';

// "1.1", "3.", "IV"; not "a." nor "C.", which begin again under each title
const NUMBER = /^(?:\d[\d.]*|[IVX][IVXLC]*)$/u;
// "Bijlage 2", "Hoofdstuk IV"
const NAMED_NUMBER = /^\p{L}{2,} ?(?:\d|[IVX]{1,5}$)/u;
// "2.", "b)", "Hoofdstuk 2 –"
const LAST_STOP = /\s?[.:)–-]{1,3}$/u;
// "Kosten (in euro)" keeps its bracket
const LAST_POINT = /[.:]{1,3}$/u;
// A title that names its section is not the whole of it.
const LONGEST_TITLE = 100;

/**
 * Adds a question to a citation: ", vraag 13", ", antwoord op vraag 13". The Leidraad stops at the
 * paper: the citation says by `extended` that this is our own extension. A number that the source does
 * not print is said to be counted.
 */
export function citeQuestion(
  paper: Citation,
  { label, numbered, numbers }: Pick<Question, 'label' | 'numbered' | 'numbers'>,
  part?: 'question' | 'answer'
): Citation {
  const word = numbers.length > 1 ? 'vragen' : 'vraag';
  const lead = part === 'answer' ? 'antwoord op ' : '';
  const counted = numbered === false ? ' (geteld)' : '';
  return extend(paper, `, ${lead}${word} ${label}${counted}`);
}

/** What tells a section from others that would be cited alike. */
interface Apart {
  /** The section that it stands in. */
  below?: Pick<Section, 'number' | 'title'> | undefined;
  /** Which of those that are alike there it is, from 1. */
  nth?: number | undefined;
}

/**
 * Adds a section by its number, else by its title: ", par. 1.1", ", bijlage 2", ", onder ‘Financiën’".
 * `above` are the sections that it stands in, outermost first: the last that has a number tells where
 * one without is found (", par. 3.3, onder ‘Financiën’"). Of one that has neither the paper is cited.
 */
export function citeSection(
  paper: Citation,
  section: Pick<Section, 'number' | 'title'>,
  above: readonly Pick<Section, 'number'>[] = [],
  { below, nth }: Apart = {}
): Citation {
  const numbered = numberOf(section);
  const outer = above.map(numberOf).findLast(Boolean);
  const title = below && !numberOf(below) ? titleOf(below) : '';
  const count = nth === undefined ? '' : ` (${ordinal(nth)})`;
  if (numbered) {
    const found = title ? `, onder ‘${title}’` : below && outer ? `, ${outer}` : '';
    return extend(paper, `${found}, ${numbered}${count}`);
  }
  const found = outer ? extend(paper, `, ${outer}`) : paper;
  const letter = section.number?.replace(LAST_STOP, '');
  const name = titleOf(section);
  const lead = title ? `, onder ‘${title}’,` : ', onder';
  // A letter begins again under each number: alone it says little.
  if (letter && (outer || !name)) return extend(found, `${lead} ${letter}${count}`);
  if (!name) return found;
  return extend(found, `${lead} ${nth === undefined ? '' : `de ${ordinal(nth)} kop `}‘${name}’`);
}

const ORDINALS = 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'.split(
  ' '
);

/** 2 → "tweede", 14 → "14e". */
const ordinal = (n: number): string => ORDINALS[n - 1] ?? `${n}e`;

function titleOf({ title = '' }: Pick<Section, 'title'>): string {
  return shortened(title.replace(LAST_POINT, '').trim());
}

/** "1.1." → "par. 1.1", "Bijlage 2:" → "bijlage 2"; a letter is no number. */
function numberOf({ number = '' }: Pick<Section, 'number'>): string | undefined {
  const printed = number.replace(LAST_STOP, '');
  if (NUMBER.test(printed)) return `par. ${printed}`;
  if (!NAMED_NUMBER.test(printed)) return undefined;
  return `${printed.charAt(0).toLowerCase()}${printed.slice(1)}`;
}

/** The words of a title up to the longest that is cited. */
function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const end = title.lastIndexOf(' ', LONGEST_TITLE);
  return `${title.slice(0, end > 0 ? end : LONGEST_TITLE)} …`;
}

function extend(paper: Citation, addition: string): Citation {
  return {
    ...paper,
    text: paper.text + addition,
    parts: [...paper.parts, { text: addition }],
    extended: true
  };
}
