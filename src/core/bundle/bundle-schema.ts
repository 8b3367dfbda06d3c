import * as v from 'valibot';
import type { Annotations, UserRecord } from '../model/bundle.ts';
import type { Source } from '../model/source.ts';
import { plainCopy } from './plain-copy.ts';

const MOST_SOURCES = 100_000;
const MOST_RECORDS = 200_000;

/** "3f…" of 64 hexadecimal digits; not in capitals, not shorter. */
const SHA256 = /^[0-9a-f]{64}$/;
/** "2025-03-01T12:00:00.000Z" and "2025-03-01T12:00:00+01:00"; not "2025-03-01". */
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
/** Half of a character outside of the basic plane: no file holds it and UTF-8 cannot. */
const LONE_SURROGATE = /\p{Surrogate}/u;

const shortText = v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(1000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.string(), v.regex(ISO_TIME, 'must be an ISO time with its zone'));
/** A source is named after its text: SHA-256 of its UTF-8. */
export const sourceId = v.pipe(
  v.string(),
  v.regex(SHA256, 'must be a SHA-256 in 64 hexadecimal digits')
);
/** Where something stands: its start and its end. */
export const span = v.pipe(
  v.tuple([count, count]),
  v.check(([start, end]) => start <= end, 'must not end before it starts')
);

const sourceSchema = v.object({
  id: sourceId,
  name: shortText,
  names: v.pipe(v.array(shortText), v.nonEmpty('must hold the name'), v.maxLength(10_000)),
  path: v.exactOptional(v.pipe(v.string(), v.maxLength(10_000))),
  text: v.pipe(
    v.string(),
    v.check((text) => !LONE_SURROGATE.test(text), 'must not hold half a character')
  ),
  encoding: v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  format: v.exactOptional(v.picklist(['html'])),
  size: count,
  lastModified: v.pipe(v.number(), v.finite())
}) satisfies v.GenericSchema<unknown, Source>;

/** Own fields of a kind are taken over as they are, but for keys that could poison an object. */
const recordSchema = v.pipe(
  v.objectWithRest(
    {
      id: shortText,
      kind: shortText,
      target: v.exactOptional(v.object({ sourceId, span, quote: v.string() })),
      createdAt: time,
      changedAt: time
    },
    v.unknown()
  ),
  v.transform((record) => plainCopy(record) as UserRecord)
) satisfies v.GenericSchema<unknown, UserRecord>;

const records = v.pipe(v.array(recordSchema), v.maxLength(MOST_RECORDS));

const annotationsSchema = v.object({
  labels: records,
  notes: records,
  collections: records,
  decisions: records,
  savedSearches: records,
  synonyms: records
}) satisfies v.GenericSchema<unknown, Annotations>;

/** A bundle, but that its papers may be anything: they are derived, and an import makes its own. */
export const bundleSchema = v.object({
  format: v.literal('repliek-bundle'),
  version: v.literal(1),
  createdAt: time,
  generator: shortText,
  sources: v.pipe(v.array(sourceSchema), v.maxLength(MOST_SOURCES)),
  papers: v.array(v.unknown()),
  corrections: records,
  annotations: annotationsSchema
});
