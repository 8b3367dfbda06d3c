import { namedTitleLength } from '../../structure/shapes/description-start.ts';
import { asksAsMember } from '../belief/put-by-members.ts';

/** In how many lines from the top such a title stands. */
const TOP = 3;

/**
 * Whether a title at the top names who asks without the official words ("Kamervragen Faas (VVD) over
 * pontjes"), and questions follow that are put as members put them: newspapers have such titles too.
 */
export function isTitledByAsker(lines: readonly string[]): boolean {
  const at = lines.slice(0, TOP).findIndex((line) => namedTitleLength(line) > 0);
  if (at < 0 || namedTitleLength(lines[at + 1] ?? '') > 0) return false;
  return lines.slice(at + 1).some((line) => line.includes('?') && asksAsMember(line));
}
