/**
 * Source of a pattern for the yearly papers about money that members ask technical questions about, in small letters:
 * "programmabegroting", "jaarstukken".
 */
export const BUDGET_PAPER =
  '(?:programma|meerjaren)?begroting|jaarstukken|jaarrekening|jaarverslag|kader(?:nota|brief)|perspectiefnota|' +
  'voorjaarsnota|zomernota|najaarsnota|miljoenennota|slotwet|bestuursrapportage';
