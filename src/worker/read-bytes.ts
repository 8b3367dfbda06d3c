import { markupFormOf, type MarkupForm } from '../core/page/markup-form.ts';
import { gunzip } from '../storage/gzip.ts';
import type { Refusal } from './import-outcome.ts';
import { decode, type DecodedText } from './decode.ts';
import { refusalOfText } from './sniff-text.ts';
import { refusalOf } from './sniff.ts';

/** The largest text file that is read, in bytes. */
export const LARGEST_FILE = 50_000_000;
/** The largest bundle that is read, in bytes after expansion. */
export const LARGEST_BUNDLE = 256_000_000;

const GZIP = [0x1f, 0x8b];
/** Stands in every bundle, whatever the order of its keys. */
const BUNDLE_MARK = '"repliek-bundle"';

/** What the bytes of a file turned out to be. */
export type Content =
  | ({ type: 'text' } & DecodedText)
  /** JSON that claims to be a bundle; not yet validated. */
  | { type: 'bundle'; json: string }
  | { type: 'refused'; refusal: Refusal };

/** Says what the bytes of a file are, by content alone, and decodes them. */
export async function readBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Content> {
  if (bytes.length === 0) return { type: 'refused', refusal: 'empty' };
  const expanded = await expand(bytes);
  if (expanded) {
    const json = asBundle(expanded);
    return json === undefined ? { type: 'refused', refusal: 'archive' } : { type: 'bundle', json };
  }
  const refusal = refusalOf(bytes);
  if (refusal) return { type: 'refused', refusal };
  const json = asBundle(bytes);
  if (json !== undefined) return { type: 'bundle', json };
  if (bytes.length > LARGEST_FILE) return { type: 'refused', refusal: 'too-large' };
  const decoded = decode(bytes);
  if (decoded.text.trim() === '') return { type: 'refused', refusal: 'empty' };
  const form = markupFormOf(decoded.text);
  const tagged = form && (await readTagged(decoded, form));
  if (tagged) return tagged;
  const textRefusal = refusalOfText(decoded.text);
  if (textRefusal) return { type: 'refused', refusal: textRefusal };
  if (isJson(decoded.text)) return { type: 'refused', refusal: 'other-json' };
  return { type: 'text', ...decoded };
}

/**
 * Tags are kept as they are, if they show any text; `undefined` where they are read as plain text. What
 * reads them is loaded when the first come.
 */
async function readTagged(decoded: DecodedText, form: MarkupForm): Promise<Content | undefined> {
  const { readMarkup } = await import('../core/page/read-markup.ts');
  const shown = readMarkup(decoded.text, form);
  if (!shown) return undefined;
  if (shown.text === '') return { type: 'refused', refusal: 'empty-page' };
  return { type: 'text', ...decoded };
}

/** Whether it is data for programs: an object or a list as JSON, whole. */
function isJson(text: string): boolean {
  if (!/^\s*(?:\{[\s\S]*\}|\[[\s\S]*\])\s*$/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const BUNDLE_NAME = /\.repliek$/i;
const JSON_NAME = /\.(?:json|jsonl|ndjson|geojson)$/i;

/**
 * What was read of a file, with its name: one that is called a bundle and is none was cut off on its
 * way, and is no paper either; one that is called JSON and begins so is data for programs, also where
 * it is cut off or has an object per line.
 */
export function readAs(name: string, content: Content): Content {
  const isBroken =
    content.type === 'text' || (content.type === 'refused' && NOT_A_BUNDLE.has(content.refusal));
  if (BUNDLE_NAME.test(name) && isBroken) return { type: 'refused', refusal: 'damaged-bundle' };
  if (JSON_NAME.test(name) && content.type === 'text' && /^\s*[{[]/.test(content.text)) {
    return { type: 'refused', refusal: 'other-json' };
  }
  return content;
}

/** What bytes of a bundle are taken for that are not whole. */
const NOT_A_BUNDLE: ReadonlySet<Refusal> = new Set(['archive', 'binary', 'other-json']);

async function expand(
  bytes: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!GZIP.every((byte, i) => bytes[i] === byte)) return undefined;
  try {
    return await gunzip(bytes, LARGEST_BUNDLE);
  } catch {
    // Damaged, or a bomb: no bundle either way.
    return new Uint8Array();
  }
}

function asBundle(bytes: Uint8Array): string | undefined {
  if (!startsWithBrace(bytes)) return undefined;
  const { text } = decode(bytes);
  return text.includes(BUNDLE_MARK) ? text : undefined;
}

/** Looks past a byte order mark and blanks, so that not every large text is decoded twice. */
function startsWithBrace(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 64)).text.trimStart();
  return start.startsWith('{');
}
