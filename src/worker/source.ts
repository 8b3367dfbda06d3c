import type { Source } from '../core/model/source.ts';
import { sha256OfText } from '../storage/sha256.ts';
import type { DecodedText } from './decode.ts';

/** What the file system says of a file. */
export interface FileFacts {
  name: string;
  path?: string;
  size: number;
  lastModified: number;
}

/** The source that a file's text is. */
export async function toSource(file: FileFacts, { text, encoding }: DecodedText): Promise<Source> {
  const { name, path, size, lastModified } = file;
  return {
    id: await sha256OfText(text),
    name,
    names: [name],
    ...(path !== undefined && { path }),
    text,
    encoding,
    size,
    lastModified
  };
}

/** SHA-256 of a text as UTF-8, in hex: what the id of a source must be. */
export const hashText = sha256OfText;
