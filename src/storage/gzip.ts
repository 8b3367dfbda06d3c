/** Compresses bytes; the same bytes give the same result on the same machine. */
export function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return collect(through(new CompressionStream('gzip'), bytes), Infinity);
}

/**
 * Expands bytes, and rejects as soon as there are more than `limit`: a small file can hold
 * gigabytes.
 */
export function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number
): Promise<Uint8Array<ArrayBuffer>> {
  return collect(through(new DecompressionStream('gzip'), bytes), limit);
}

/** Bytes that are put in at once: what comes out of a few of them can be a thousand times as much. */
const PIECE = 65_536;

/** Written straight into the stream: a blob would be fetched back piece by piece from elsewhere. */
function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  async function feed(): Promise<void> {
    for (let start = 0; start < bytes.length; start += PIECE) {
      await writer.ready;
      await writer.write(bytes.subarray(start, start + PIECE));
    }
    await writer.close();
  }
  // What is wrong with the bytes, whoever reads the other end hears of.
  feed().catch(() => undefined);
  return readable;
}

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError(`expands to more than ${limit} bytes`);
    }
    pieces.push(value);
  }
  return concatenate(pieces, length);
}

/** Joins pieces into one array of this length. */
export function concatenate(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  length: number
): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    all.set(piece, offset);
    offset += piece.length;
  }
  return all;
}
