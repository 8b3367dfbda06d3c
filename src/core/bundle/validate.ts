import * as v from 'valibot';
import type { Bundle } from '../model/bundle.ts';
import { bundleSchema } from './bundle-schema.ts';
import { shapeError, type BundleError } from './bundle-error.ts';
import { checkPapers } from './check-papers.ts';
import { nestingOf } from './nesting.ts';

/** Sections nest, and a user's record may; what goes deeper is meant to do harm. */
const DEEPEST = 100;
/** More errors than anybody reads. */
const MOST_ERRORS = 100;

/** What an import may take over: all but the papers, which it makes anew. */
export type TrustedBundle = Omit<Bundle, 'format' | 'version' | 'papers'>;

/** A bundle that may be taken over, or all that is wrong with it. */
export type Validation =
  { ok: true; bundle: TrustedBundle } | { ok: false; errors: readonly BundleError[] };

/** SHA-256 of a text as UTF-8, in hex. */
export type Hash = (text: string) => Promise<string>;

/**
 * Reads a bundle that came from elsewhere: gives a fresh copy of what is known to be right, or all
 * that is wrong. Every source is hashed again. The papers are not looked at, see `checkBundle`.
 */
export async function readBundle(json: string, hash: Hash): Promise<Validation> {
  const parsed = parseJson(json);
  return parsed.ok ? readParsed(parsed.value, hash) : parsed;
}

/** Says all that is wrong with a bundle, with its papers; none where it is valid. */
export async function checkBundle(json: string, hash: Hash): Promise<readonly BundleError[]> {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed.errors;
  const validation = await readParsed(parsed.value, hash);
  if (!validation.ok) return validation.errors;
  const { papers } = parsed.value as { papers: readonly unknown[] };
  return checkPapers(papers, validation.bundle.sources).slice(0, MOST_ERRORS);
}

/** Whether a newer version made the bundle, which is no fault of the bundle. */
export function isNewer(errors: readonly BundleError[]): boolean {
  return errors.some(({ code }) => code === 'newer-version');
}

type Parsed = { ok: true; value: unknown } | { ok: false; errors: readonly BundleError[] };

function parseJson(json: string): Parsed {
  if (nestingOf(json, DEEPEST) > DEEPEST) {
    return failed('too-deep', `The file is nested more than ${DEEPEST} levels deep.`);
  }
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed('not-json', `The file is not valid JSON: ${reason}.`);
  }
}

async function readParsed(value: unknown, hash: Hash): Promise<Validation> {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'repliek-bundle') {
    return failed('not-a-bundle', 'The file is no bundle: its "format" is not "repliek-bundle".');
  }
  if (typeof version === 'number' && version > 1) {
    return failed(
      'newer-version',
      `The bundle is of version ${version}; this app knows version 1.`
    );
  }
  const result = v.safeParse(bundleSchema, value);
  if (!result.success) {
    return { ok: false, errors: result.issues.slice(0, MOST_ERRORS).map(shapeError) };
  }
  const { createdAt, generator, sources, corrections, annotations } = result.output;
  const bundle = { createdAt, generator, sources, corrections, annotations };
  const errors = await contentErrors(bundle, hash);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, bundle };
}

async function contentErrors(bundle: TrustedBundle, hash: Hash): Promise<BundleError[]> {
  const errors: BundleError[] = [];
  const seen = new Set<string>();
  for (const [i, { id, name, names, text }] of bundle.sources.entries()) {
    const pointer = `/sources/${i}`;
    const add = (field: string, message: string) =>
      errors.push({ pointer: `${pointer}/${field}`, code: 'content', message });
    if (seen.has(id)) add('id', 'The source stands in the bundle twice.');
    seen.add(id);
    if ((await hash(text)) !== id) add('id', 'The id is not the SHA-256 of the text.');
    if (!names.includes(name)) add('names', 'The names do not include the name.');
  }
  const { annotations, corrections } = bundle;
  for (const [sort, records] of Object.entries({ corrections, ...annotations })) {
    const ids = new Set<string>();
    const path = sort === 'corrections' ? '/corrections' : `/annotations/${sort}`;
    for (const [i, { id }] of records.entries()) {
      if (ids.has(id)) {
        const message = 'The id stands there twice.';
        errors.push({ pointer: `${path}/${i}/id`, code: 'content', message });
      }
      ids.add(id);
    }
  }
  return errors.slice(0, MOST_ERRORS);
}

function failed(
  code: BundleError['code'],
  message: string
): { ok: false; errors: readonly BundleError[] } {
  return { ok: false, errors: [{ pointer: '', code, message }] };
}
