import { featuresBeside, sameWords, type TextItem } from './text-item.ts';

/** Half the share of all word pairs that both have, half that of the shorter text. */
export function similarityOf(a: TextItem, b: TextItem): number {
  if (sameWords(a, b)) return 1;
  const ofA = featuresBeside(a, b);
  const ofB = featuresBeside(b, a);
  const features = new Set(ofA.flatMap((list) => [...list]));
  let shared = 0;
  for (const list of ofB) for (const feature of list) if (features.has(feature)) shared++;
  if (shared === 0) return 0;
  const [sizeA, sizeB] = [features.size, ofB.reduce((sum, { length }) => sum + length, 0)];
  return shared / (sizeA + sizeB - shared) / 2 + shared / Math.min(sizeA, sizeB) / 2;
}
