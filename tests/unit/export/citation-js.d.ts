/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | readonly object[]);
    data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
