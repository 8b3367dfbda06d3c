import type { Paper } from '../model/paper.ts';
import type { Reference } from '../model/reference.ts';
import type { Span } from '../model/span.ts';
import type { WhereIs, Whereabouts } from './whereabouts.ts';
import { createInnermost } from './innermost.ts';

/** Something outside the paper that it cites. */
export interface Citation {
  type: 'paper' | 'site';
  /** The same for the same thing: `kamerstuk 29984-1498`, `ah 2024/2025 3186`, a site's name. */
  key: string;
  /** Official address of a paper; of a site the address that is cited. */
  url?: string;
  /** Where it is cited first. */
  at: Whereabouts;
}

/** What a paper cites, each thing once per set: papers by their numbers, sites by the notes' addresses. */
export function readCitations(paper: Paper, whereIs: WhereIs): Citation[] {
  const noteAt = createInnermost(
    paper.footnotes.flatMap(({ spans, mark }) => spans.map((span) => ({ span, mark })))
  );
  const starts = holderStarts(paper);
  // What the head says of the paper itself is no citation.
  const headAt = createInnermost(
    paper.fields.flatMap(({ spans }) => spans.map((span) => ({ span })))
  );
  const own = new Set(paper.questionSets.map(({ caseNumber }) => caseNumber));
  const found = new Map<string, Citation>();
  for (const reference of paper.references) {
    if (reference.implausible) continue;
    const { span, url, type } = reference;
    const note = noteAt(span[0]);
    if (type === 'url' && !note) continue;
    const key = type === 'url' ? siteOf(url) : paperKeyOf(reference);
    if (key === undefined || own.has(key) || headAt(span[0])) continue;
    // What a note cites is cited where its mark stands.
    const holder = starts.get(note?.mark?.in ?? '');
    const at = holder ? { ...whereIs(holder), span } : whereIs(span);
    const once = JSON.stringify([at.setId, key, type === 'url' && url]);
    if (found.has(once)) continue;
    found.set(once, {
      type: type === 'url' ? 'site' : 'paper',
      key,
      ...(url !== undefined && { url }),
      at
    });
  }
  return [...found.values()];
}

/** Where the questions and answers begin, by id. */
function holderStarts(paper: Paper): Map<string, Span> {
  const holders = paper.questionSets.flatMap(({ questions, answers }) => [
    ...questions,
    ...answers
  ]);
  return new Map(holders.flatMap(({ id, spans }) => (spans[0] ? [[id, spans[0]] as const] : [])));
}

/** Names a cited paper: what has too few parts to be told apart has no name. */
function paperKeyOf({ type, normal, raw }: Reference): string | undefined {
  const { year, dossier, suffix, number } = normal ?? {};
  switch (type) {
    case 'kamerstuk':
      if (dossier === undefined || number === undefined) return undefined;
      return `Kamerstuk ${dossier}${suffix === undefined ? '' : `-${suffix}`}, nr. ${number}`;
    case 'aanhangsel':
      return year && number ? `Aanhangsel ${year}, nr. ${number}` : undefined;
    case 'case':
      return number ?? raw;
    default:
      return undefined;
  }
}

// "www.example.nl/a" and "https://example.nl": the part between "://www." and the path
const HOST = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i;

/** `"https://www.example.nl/a/b"` → `"example.nl"` */
function siteOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : HOST.exec(url)?.[1]?.toLowerCase();
}
