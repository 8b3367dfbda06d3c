/**
 * How deep elements may stand in each other. No page that people write comes near it, and the reader of
 * tags takes as long for each as there are open ones.
 */
export const DEEPEST_NESTING = 25_000;
