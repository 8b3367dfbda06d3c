import type { Engine } from './engine.ts';
import type { UnitLibrary } from './library.ts';
import type { UnitReadings } from './unit-readings.ts';
import type { StopWordUnits } from './stop-word-units.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

/** What an index is made of. */
export interface IndexParts {
  library: UnitLibrary;
  engine: Engine;
  vocabulary: Vocabulary;
  stopWords: StopWordUnits;
  thesaurus: Thesaurus;
  readings: UnitReadings;
}
