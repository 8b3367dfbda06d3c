/** A group of words that mean the same, or nearly, in parliamentary papers. */
export type SynonymGroup = readonly string[];

/**
 * The name under which a group that comes along is switched off; it changes when the group does.
 * Apart from the lists of groups, which the page's first load goes without.
 */
export function synonymKey(group: SynonymGroup): string {
  return group.join(' | ');
}
