import type { Annotations, Bundle, UserRecord } from '../model/bundle.ts';
import type { Paper } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import { canonicalJson } from './canonical-json.ts';

/** What goes into a bundle; everything is put in order. */
export interface BundleParts {
  sources: readonly Source[];
  /** Those of one source in their own order. */
  papers: readonly Paper[];
  corrections?: readonly UserRecord[];
  annotations?: Partial<Annotations>;
  /** "repliek 0.1.0". */
  generator: string;
  /** ISO time. */
  createdAt: string;
}

/** Makes a bundle; the same parts, in whatever order, make the same one. */
export function createBundle(parts: BundleParts): Bundle {
  const { sources, papers, corrections = [], annotations = {}, generator, createdAt } = parts;
  return {
    format: 'repliek-bundle',
    version: 1,
    createdAt,
    generator,
    sources: sortById(sources),
    papers: papers.toSorted((a, b) => byText(a.sourceId, b.sourceId)),
    corrections: sortById(corrections),
    annotations: {
      labels: sortById(annotations.labels),
      notes: sortById(annotations.notes),
      collections: sortById(annotations.collections),
      decisions: sortById(annotations.decisions),
      savedSearches: sortById(annotations.savedSearches),
      synonyms: sortById(annotations.synonyms)
    }
  };
}

/**
 * The text of a bundle's file: equal bundles give equal texts. What the file is stands first, then
 * comes what is small to read.
 */
export function formatBundle(bundle: Bundle): string {
  const { format, version, createdAt, generator, sources, papers, corrections, annotations } =
    bundle;
  const members = Object.entries({
    format,
    version,
    createdAt,
    generator,
    annotations,
    corrections,
    sources,
    papers
  });
  const lines = members.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${lines.join(',\n')}}\n`;
}

/** Whether two bundles say the same: equal but for when and by what they were made. */
export function isSameBundle(a: Bundle, b: Bundle): boolean {
  return canonicalJson(comparable(a)) === canonicalJson(comparable(b));
}

function comparable({ sources, papers, corrections, annotations }: Bundle): unknown {
  return {
    sources: sources.map((source) => ({ ...source, lastModified: undefined })),
    papers,
    corrections,
    annotations
  };
}

function sortById<T extends { id: string }>(items: readonly T[] = []): T[] {
  return items.toSorted((a, b) => byText(a.id, b.id));
}

/** By code unit: the same everywhere, whatever the language of the device. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
