import { starClusters } from '../repeats/clusters.ts';
import { collate } from './collate.ts';
import type { Place } from '../finding.ts';
import { type Oddity, odditiesOf } from './oddities.ts';
import { placeOf } from '../pairing/place.ts';
import type { SetEntry } from '../pairing/set-entry.ts';
import type { SetPair } from '../pairing/set-pair.ts';
import { type ValuesInContext, valuesAt } from './slot-value.ts';
import { textItem } from '../tokens/text-item.ts';

/** A place where the sets of a template differ: a name, a number, a verb that agrees with them. */
export interface TemplateSlot extends ValuesInContext {
  /** The question in which it stands, of the set in the middle. */
  place: Place;
  /** Values that look like a mistake beside the others. */
  oddities: readonly Oddity[];
}

/** Sets that one text was made into, for instance for several ministries. */
export interface Template {
  sets: readonly Place[];
  slots: readonly TemplateSlot[];
}

/** Puts the sets that are one template beside each other and finds their slots. */
export function findTemplates(pairs: readonly SetPair[]): Template[] {
  const related = pairs.filter(({ relation }) => relation === 'template');
  const entries = [...new Set(related.flatMap(({ a, b }) => [a, b]))];
  const versions = laterVersions(pairs);
  const numbers = new Map(entries.map((entry, at) => [entry, at]));
  const edges = related
    .filter(({ a, b }) => !versions.has(a) && !versions.has(b))
    .map(({ a, b, similarity }) => ({ i: numbers.get(a)!, j: numbers.get(b)!, similarity }));
  return starClusters(edges).map(({ members }) =>
    templateOf([...members].sort((x, y) => x - y).map((at) => entries[at]!))
  );
}

/** Of a set that stands in several sources the first one speaks for all. */
function laterVersions(pairs: readonly SetPair[]): Set<SetEntry> {
  return new Set(pairs.filter(({ relation }) => relation === 'same').map(({ b }) => b));
}

function templateOf(entries: readonly SetEntry[]): Template {
  const texts = entries.map((entry) =>
    textItem(entry.questions.map(({ text }) => text).join('\n\n'))
  );
  const { medoid, places } = collate(texts);
  const slots = places.map(({ spans, groups }) => ({
    place: placeOf(entries[medoid]!, questionAt(entries[medoid]!, spans[medoid]![0])),
    ...valuesAt(
      texts.map(({ text }) => text),
      spans,
      groups,
      medoid
    )
  }));
  const oddities = odditiesOf(slots);
  return {
    sets: entries.map((entry) => placeOf(entry)),
    slots: slots.map((slot, at) => ({ ...slot, oddities: oddities[at]! }))
  };
}

/** The question in which a place of the joined questions lies. */
function questionAt(entry: SetEntry, offset: number): number {
  let end = 0;
  const found = entry.questions.findIndex(({ text }) => {
    end += text.length + 2;
    return offset < end;
  });
  return found < 0 ? entry.questions.length - 1 : found;
}
