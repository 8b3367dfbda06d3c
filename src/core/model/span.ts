/** A piece of a source's text: half-open, in UTF-16 code units of the verbatim text. */
export type Span = readonly [start: number, end: number];

/** The pieces of the source that one thing holds, in reading order and without overlap. */
export type Spans = readonly Span[];
