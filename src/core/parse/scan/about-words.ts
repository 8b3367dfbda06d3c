/**
 * Source of a pattern for the words behind which a subject follows ("vragen over de pont"), to be put into a group
 * where case does not count or the words are small.
 */
export const ABOUT =
  'over|inzake|betreffende|aangaande|omtrent|met betrekking tot|naar aanleiding van';
