/** Source of a pattern for the words that name an office, in the singular and the plural. */
export const ROLE =
  '(?:vice-?)?minister[- ]president|ministers?|staatss?e?c?cretaris(?:sen)?|bewindspersoon|ambtgeno(?:ot|te)|collega';

/** The same office of one holder: "ministers" → "minister". */
export function singular(role: string): string {
  return role.replace(/(minister)s$|(secretaris)sen$/iu, '$1$2');
}
