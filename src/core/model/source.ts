/** How the bytes of a file were read; `windows-1252` is what remains when nothing else fits. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a text was taken out of by a version of before 2027, which kept of a web page what it shows. */
export type SourceFormat = 'html';

/** A dropped file's text, verbatim. The truth: everything else is derived from it. */
export interface Source {
  /** SHA-256 of `text` as UTF-8, in hex: the same text is the same source everywhere. */
  id: string;
  /** The last path component of the first file that held this text. */
  name: string;
  /** Every name under which this text was dropped, the first included. */
  names: readonly string[];
  /** The path inside a dropped folder, or what tells files apart whose names collide. */
  path?: string;
  /** The decoded text, line ends and all; only a byte order mark is dropped. */
  text: string;
  encoding: Encoding;
  /** Absent where the text is the file's own, as it always is by now. */
  format?: SourceFormat;
  /** Bytes of the file. */
  size: number;
  /** Milliseconds since 1970, as the file system said. */
  lastModified: number;
}
