/** What a question with its answer can be asked to contain: `bevat:tabel`. */
export const CONTENTS = ['tabel', 'url', 'weggelakt'] as const;

/** A value that `bevat:` knows. */
export type Content = (typeof CONTENTS)[number];
