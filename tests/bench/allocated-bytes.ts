import { type HeapProfiler, Session } from 'node:inspector/promises';

/** One allocation in so many bytes is counted, and stands for them. */
const SAMPLING = 4096;

/**
 * How many bytes some work takes from the engine's heap, those included that are thrown away at once: each
 * costs the collector something.
 */
export async function allocatedBytes(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true
  });
  work();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  return bytesUnder(profile.head);
}

function bytesUnder({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, child) => sum + bytesUnder(child), selfSize);
}
