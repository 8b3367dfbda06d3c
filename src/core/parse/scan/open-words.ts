/**
 * Source of a pattern for the small words behind which something has to follow, so that no title and no
 * sentence ends in one, to be put into a group. Lines of prose are asked for fewer of them: a sentence may
 * well end in "op" or "aan".
 */
export const OPEN_WORD =
  'aan|als|bij|dat|de|den|der|die|door|een|en|het|in|met|naar|of|om|onder|op|over|per|te|tot|uit|van|voor';
