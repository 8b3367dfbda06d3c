import type { Person } from '../../../model/person.ts';
import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import { GROUP_IN_FULL, GROUP_NAME } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';
import { isGroupAlone } from '../../structure/shapes/group-title.ts';
import { bareGroup } from './groups-that-put.ts';

// "B. Vragen Dorp en Veer d.d. 4 juni 2031", "Technische vragen GroenLinks / D66", "Vragen van de fractie Dorp en
// Veer": what stands before the names, the names, the day behind them
const TITLE = latin(
  new RegExp(
    String.raw`^(?:[A-Z\d]{1,2}[.)] )?(?:(?:${QUESTION_KIND}) )*vra(?:ag|gen) (?:en opmerkingen )?(?:(?:van|door) )?(?:(?:het lid|de leden) van )?(?:de )?([^?!:()]{2,80}?)( (?:d\.?d\.?|van) \d{1,2} \p{L}{3,9}\.?(?: \d{4})?| \(\d{1,2} [^()]{3,20}\))?\s?:?$`,
    'iu'
  )
);

// "Dorp en Veer", "50PLUS", "fractie Dorp en Veer"; not "in de raad"
const NAME = /^(?:fracties? |\p{Lu}|50)/u;
const KNOWN = new RegExp(`^(?:de )?(?:${GROUP_NAME}|${GROUP_IN_FULL})(?:-fractie)?$`, 'u');
const FRACTIE = /^fracties? |[ -]fractie$/u;
const BETWEEN = / \/ |, (?:en )?(?:de )?| en (?:de )?/u;

/** A title is no longer, in characters. */
const LONGEST = 120;

/**
 * The groups that the title right above the questions names, where each group puts its own: one that is known, is called
 * one, or stands with a day. "Vragen Begroting 2032" names none.
 */
export function readGroupTitle(line: string): Person[] | undefined {
  const title = withoutMarkup(line).trim();
  if (title.length > LONGEST) return undefined;
  if (isGroupAlone(title)) return groupsIn(title.replace(/\s?:$/u, ''));
  const [, names, day] = TITLE.exec(title) ?? [];
  if (names === undefined || !NAME.test(names)) return undefined;
  return day !== undefined ||
    FRACTIE.test(names) ||
    names.split(BETWEEN).every((name) => KNOWN.test(name))
    ? groupsIn(names)
    : undefined;
}

function groupsIn(names: string): Person[] {
  const parts = names.split(BETWEEN).map(bareGroup);
  const all = parts.every((name) => KNOWN.test(name)) ? parts : [bareGroup(names)];
  return all.map((group) => ({ group }));
}
