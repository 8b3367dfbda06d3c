/** A piece of a citation; italic as the Leidraad prints the name of the series. */
export interface CitationPart {
  text: string;
  italic?: true;
}

/** How a paper, or a question in it, is cited. */
export interface Citation {
  /** As plain text, without a full stop at the end. */
  text: string;
  parts: readonly CitationPart[];
  /** `true` where it names a question: our own extension of the Leidraad. */
  extended?: true;
  /** The official address, where the paper's own numbers form one. */
  url?: string;
}
