import type { Section } from '../../core/model/paper.ts';
import type { Exchange } from '../../core/reading/exchange.ts';
import type { PaperReading } from '../../core/reading/paper-reading.ts';

/** A question or a section of what is read, in reading order: where somebody can be. */
export interface Stop {
  id: string;
  place: { type: 'question'; key: string } | { type: 'section'; number: number };
  /** Whether a number that somebody types means it. */
  isNumbered: (typed: string) => boolean;
}

// "2." is meant by 2, "2.1" is not
const LAST_STOP = /[.:)]$/u;

/** The questions of a set (from 1) with the sections among them; of set 0 the sections of the paper. */
export function stopsOf(reading: PaperReading, set: number): Stop[] {
  if (set === 0) return reading.sections.map(({ number, section }) => atSection(section, number));
  const numbers = new Map(reading.sections.map(({ number, section }) => [section.id, number]));
  const withParts = (section: Section): Stop[] => [
    atSection(section, numbers.get(section.id) ?? 0),
    ...section.children.flatMap(withParts)
  ];
  return reading
    .items(set - 1)
    .flatMap((item) =>
      item.type === 'exchange' ? [atQuestion(item.exchange)] : withParts(item.section)
    );
}

/**
 * The stop so many steps on from this one. In a set they go from question to question, wherever among
 * them somebody is; elsewhere from section to section.
 */
export function stepFrom(
  stops: readonly Stop[],
  current: string | undefined,
  by: 1 | -1
): Stop | undefined {
  const steps = stepsOf(stops);
  const here = stops.findIndex(({ id }) => id === current);
  if (by === 1) return stops.slice(here + 1).find(steps);
  return here < 0 ? undefined : stops.slice(0, here).findLast(steps);
}

/** The stop that a typed number means: in a set a question, elsewhere a section. */
export function stopNumbered(stops: readonly Stop[], typed: string): Stop | undefined {
  const steps = stepsOf(stops);
  return stops.find((stop) => steps(stop) && stop.isNumbered(typed));
}

/** The last of those that a list shows, up to where somebody is. */
export function lastListed(
  stops: readonly Stop[],
  current: string | undefined,
  isListed: (id: string) => boolean
): string | undefined {
  const here = stops.findIndex(({ id }) => id === current);
  return stops.slice(0, here + 1).findLast(({ id }) => isListed(id))?.id;
}

/** Tells where one steps to: in a set sections are passed over. */
function stepsOf(stops: readonly Stop[]): (stop: Stop) => boolean {
  return stops.some(isQuestion) ? isQuestion : () => true;
}

const isQuestion = ({ place }: Stop): boolean => place.type === 'question';

function atQuestion({ key, question }: Exchange): Stop {
  const isNumbered = (typed: string) => question.numbers.includes(Number(typed));
  return { id: question.id, place: { type: 'question', key }, isNumbered };
}

function atSection({ id, number: printed }: Section, number: number): Stop {
  const isNumbered = (typed: string) => printed?.replace(LAST_STOP, '') === typed;
  return { id, place: { type: 'section', number }, isNumbered };
}
