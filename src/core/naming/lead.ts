import type { Paper, Section } from '../model/paper.ts';
import type { QuestionSet } from '../model/question-set.ts';
import type { Lead } from '../model/summary.ts';

const LONGEST_HEADING = 120;
const LONGEST_OPENING = 64;

// "Inleiding" and "Geadviseerd besluit", not "Inleiding op de waterwet"
const HEADING_OF_ANY_PAPER = new RegExp(
  `^(?:${[
    'inleiding|leeswijzer|inhoud(?:sopgave)?|samenvatting|voorwoord|aanleiding|aanbieding|kern(?:boodschap)?',
    'toelichting|motivering|achtergrond|context|algemeen',
    // of a memo of decision
    '(?:geadviseerd )?besluit|advies|politieke context|financiële gevolgen|juridische aspecten|communicatie',
    'informatie die niet openbaar gemaakt kan worden|afschrift(?:en)?|bijlagen?',
    'vra(?:ag|gen)(?: en antwoorden)?|antwoord(?:en)?',
    // of a written consultation
    'vragen en opmerkingen vanuit de fracties(?: en reactie .{1,80})?|reactie van de .{1,80}',
    'mededeling|conclusie|afsluiting|tot slot|slot|geachte voorzitter|hoogachtend'
  ].join('|')})[\\s,:.]*$`,
  'iu'
);

/** What an untitled paper can be told by; absent where it holds neither headings nor questions. */
export function readLead({ sections, questionSets }: Paper): Lead | undefined {
  const heading = firstHeading(sections);
  if (heading !== undefined) return { type: 'heading', words: cut(heading, LONGEST_HEADING) };
  const asked = firstWords(questionSets.find(({ questions }) => questions.length > 0));
  return asked ? { type: 'question', words: asked } : undefined;
}

/** What an untitled set can be told by: the words that its first question begins with. */
export function readSetLead(set: QuestionSet): string | undefined {
  return set.title === undefined ? firstWords(set) : undefined;
}

function firstWords(set: QuestionSet | undefined): string | undefined {
  const question = set?.questions[0];
  return (question && cut(oneLine(question.text), LONGEST_OPENING)) || undefined;
}

function firstHeading(sections: readonly Section[]): string | undefined {
  for (const { title, children } of sections) {
    const own = title && oneLine(title);
    if (own && !HEADING_OF_ANY_PAPER.test(own)) return own;
    const inner = firstHeading(children);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const oneLine = (text: string): string => text.trim().split(/\s+/).join(' ');

/** The text up to the last word that fits, with an ellipsis where something is left out. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  const kept = text.slice(0, end > longest / 2 ? end : longest - 1);
  return `${kept.replace(/[,;:]$/, '')}…`;
}
