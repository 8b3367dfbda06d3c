import { createEngine } from './engine.ts';
import { createLibrary } from './library.ts';
import type { IndexParts } from './index-parts.ts';
import type { SavedTerms } from './saved-terms.ts';
import { createStopWordUnits, type SavedStopWords } from './stop-word-units.ts';
import { createThesaurus } from './thesaurus.ts';
import type { Unit, UnitGroup } from './units.ts';
import { createUnitReadings } from './unit-readings.ts';
import { createVocabulary, type SavedVocabulary } from '../analysis/vocabulary.ts';

/** Changes with anything that changes which terms a text gives, or the shape of what is saved. */
const ANALYZER_VERSION = 16;

interface SavedIndex {
  analyzerVersion: number;
  groups: UnitGroup[];
  /** By number; `null` where a unit is gone. */
  units: (SavedUnit | null)[];
  /** By number of the unit: its terms have their words, which go with the note. */
  notes: [number, string][];
  vocabulary: SavedVocabulary;
  engine: SavedTerms;
  stopWords: SavedStopWords;
  abbreviations: string[][];
}

/** A unit with its group by place in `groups`. */
type SavedUnit = Omit<Unit, 'group'> & { group: number };

/** All of the index as JSON, for the next start. */
export function writeSnapshot(parts: IndexParts): string {
  const groups = new Map<UnitGroup, number>();
  const groupNumber = (group: UnitGroup) => {
    if (!groups.has(group)) groups.set(group, groups.size);
    return groups.get(group)!;
  };
  const units = Array.from(parts.library.units, (unit) =>
    unit ? { ...unit, group: groupNumber(unit.group) } : null
  );
  const saved: SavedIndex = {
    analyzerVersion: ANALYZER_VERSION,
    groups: [...groups.keys()],
    units,
    notes: [...parts.library.notes()],
    vocabulary: parts.vocabulary.counts(),
    engine: parts.engine.save(),
    stopWords: parts.stopWords.save(),
    abbreviations: parts.thesaurus.learned()
  };
  return JSON.stringify(saved);
}

/** `undefined` where another version wrote it, or it is no snapshot at all. */
export function readSnapshot(snapshot: string): IndexParts | undefined {
  const saved = parse(snapshot);
  if (saved?.analyzerVersion !== ANALYZER_VERSION) return undefined;
  const units = saved.units.map((unit): Unit | undefined =>
    unit ? { ...unit, group: saved.groups[unit.group]! } : undefined
  );
  const vocabulary = createVocabulary(saved.vocabulary);
  const library = createLibrary(units, saved.notes);
  return {
    library,
    engine: createEngine(vocabulary.ownCount, saved.engine),
    vocabulary,
    stopWords: createStopWordUnits(saved.stopWords),
    thesaurus: createThesaurus(saved.abbreviations),
    readings: createUnitReadings(library)
  };
}

function parse(snapshot: string): SavedIndex | undefined {
  try {
    return JSON.parse(snapshot) as SavedIndex;
  } catch {
    return undefined;
  }
}
