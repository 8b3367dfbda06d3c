import type { Preview } from '../../state/exchange.svelte.ts';
import { arrivingParts } from '../../texts/arriving-parts.ts';

/** Whether a bundle that was looked into has anything that is not here yet. */
export function bringsNews(preview: Preview | undefined): boolean {
  if (!preview?.ok) return false;
  return preview.added.length > 0 || arrivingParts(preview.records).length > 0;
}
