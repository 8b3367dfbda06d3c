import type { ResolvedPlace } from '../../../core/annotations/resolve-place.ts';
import type { QuestionSet } from '../../../core/model/question-set.ts';
import { readSetLead } from '../../../core/naming/lead.ts';
import { nameWholePaper } from '../../../core/naming/paper-name.ts';
import { capitalize, formatDay } from '../../texts/format.ts';
import { formatPeople } from '../../texts/people.ts';
import { formatSubmitters } from '../../texts/submitters.ts';
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
      // Of several sets in one paper, the set alone does not tell where it stands.
      return [...new Set([setTitle(place), titleOf(place), dateOf(place)])]
        .filter(Boolean)
        .join(', ');
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

/** A set's own day goes before that of a paper that gathers several. */
function dateOf(place: Placed): string {
  const { paper } = place;
  const { receivedOn, submittedOn } = setOf(place) ?? {};
  const date = receivedOn ?? paper.date;
  if (date) return formatDay(date);
  // Below an answer, a bare day would be taken for that of the answer.
  return submittedOn ? `${texts.terms.submittedOn.toLowerCase()} ${formatDay(submittedOn)}` : '';
}

const setIn = (place: ResolvedPlace) => ('set' in place ? place.set : undefined);

/** The set that it stands in, or the only one that it holds. */
function setOf(place: ResolvedPlace): QuestionSet | undefined {
  if ('set' in place) return place.paper.questionSets[place.set];
  if (place.type !== 'paper' || place.paper.questionSets.length > 1) return undefined;
  return place.paper.questionSets[0];
}

/** Who asked, and who answered or was asked, of the set that it stands in; what is not known is left out. */
export function peopleOf(place: ResolvedPlace): { caption?: string; people: string }[] {
  if (place.type === 'passage') return place.at ? peopleOf(place.at) : [];
  const set = setOf(place);
  if (!set) return [];
  const answers = place.type === 'question' ? place.answers : set.answers;
  // Where nobody is said to have answered, those who were asked are named as such, never as answering.
  const hasReplied = answers.length > 0 && set.respondents.length > 0;
  const { by, askedOf } = texts.search;
  return [
    { people: formatSubmitters([set]) },
    hasReplied
      ? { caption: by, people: formatPeople(set.respondents) }
      : { caption: askedOf, people: formatPeople(set.addressees) }
  ].filter(({ people }) => people !== '');
}

/** Where a place stands and who speaks there, as far as the place above it did not say that already. */
export function settingOf(
  place: ResolvedPlace,
  above: ResolvedPlace | undefined
): { whereabouts: string; people: ReturnType<typeof peopleOf> } {
  const whereabouts = whereaboutsOf(place);
  const people = peopleOf(place);
  const isBelow = above?.type === place.type && whereaboutsOf(above) === whereabouts;
  if (!isBelow || !('paper' in above) || !('paper' in place)) return { whereabouts, people };
  // Two papers may be of one title and day, as may two sets of a paper.
  const isSame = above.paper.id === place.paper.id && setIn(above) === setIn(place);
  if (!isSame) return { whereabouts, people };
  const before = new Set(peopleOf(above).map(({ caption = '', people: names }) => caption + names));
  const isSaid = people.every(({ caption = '', people: names }) => before.has(caption + names));
  return { whereabouts: '', people: isSaid ? [] : people };
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
