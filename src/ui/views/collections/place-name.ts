import type { ResolvedPlace } from '../../../core/annotations/resolve-place.ts';
import { readSetLead } from '../../../core/naming/lead.ts';
import { nameWholePaper } from '../../../core/naming/paper-name.ts';
import { capitalize, formatDay } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';

/** What a place is called: "Vraag 3", "Antwoord op vraag 3", a section's title. */
export function nameOf(place: ResolvedPlace | undefined): string {
  switch (place?.type) {
    case 'question':
      return place.only
        ? texts.reader.answerOf(place.question.label)
        : texts.reader.question(place.question.label);
    case 'section':
      return place.section.title ?? texts.reader.untitledSection;
    case 'passage':
      return texts.collections.passage;
    case 'set':
      return setTitle(place);
    case 'paper':
      return titleOf(place);
    default:
      return '';
  }
}

/** Where it stands: the title of its set or paper, and its date. */
export function whereaboutsOf(place: ResolvedPlace): string {
  switch (place.type) {
    case 'lost':
      return '';
    case 'passage': {
      const holder = place.at ? nameOf(place.at) : '';
      return [holder, titleOf(place), dateOf(place)].filter(Boolean).join(', ');
    }
    case 'question':
      return [setTitle(place), dateOf(place)].filter(Boolean).join(', ');
    case 'section':
      return [titleOf(place), dateOf(place)].filter(Boolean).join(', ');
    default:
      return [texts.terms.kinds[place.paper.kind], dateOf(place)].filter(Boolean).join(', ');
  }
}

type Placed = Exclude<ResolvedPlace, { type: 'lost' }>;

function titleOf({ paper }: Placed): string {
  return texts.terms.paperName(nameWholePaper(paper), texts.terms.kinds[paper.kind]);
}

function setTitle(place: Extract<Placed, { set: number }>): string {
  const { questionSets } = place.paper;
  // An untitled set that is all there is goes by its paper.
  if (questionSets.length === 1) return titleOf(place);
  const set = questionSets[place.set];
  if (set?.title !== undefined) return capitalize(set.title);
  return texts.terms.untitledSet(place.set + 1, set && readSetLead(set));
}

function dateOf({ paper }: Placed): string {
  return paper.date ? formatDay(paper.date) : '';
}

/** The texts of a place, each with the word that it stands under. */
export function textsOf(place: ResolvedPlace): { name: string; text: string }[] {
  switch (place.type) {
    case 'question': {
      const answers = place.answers.map(({ text, questionIds, questionNumbers }) => ({
        name: questionIds.length > 1 ? texts.reader.joint(questionNumbers) : texts.reader.answer,
        text
      }));
      if (place.only) return answers;
      const { label, text } = place.question;
      return [{ name: texts.reader.question(label), text }, ...answers];
    }
    case 'section':
      return [{ name: '', text: place.section.text }];
    case 'passage':
      return [{ name: '', text: place.text }];
    default:
      return [];
  }
}
