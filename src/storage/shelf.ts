type Bytes = Uint8Array<ArrayBuffer>;

/** A flat folder of files, for copies outside of the database. */
export interface Shelf {
  names(): Promise<readonly string[]>;
  /** `undefined` where there is no such file. */
  read(name: string): Promise<Bytes | undefined>;
  write(name: string, bytes: Bytes): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
}
