import type { Reference } from '../model/reference.ts';
import type { Citation } from './citation.ts';
import { citation, citeAppendix, citeKamerstuk, citeProceedings } from './forms.ts';

/**
 * Cites what a text cites, in the form of the Leidraad where it is a parliamentary publication and its
 * parts are known, else as printed. What cannot be right ("6643-1315") stays as printed.
 */
export function citeReference({ type, raw, normal, implausible, url }: Reference): Citation {
  const cited = normal && !implausible ? formOf(type, normal) : undefined;
  return { ...(cited ?? citation(raw)), ...(url && { url }) };
}

function formOf(type: Reference['type'], normal: NonNullable<Reference['normal']>) {
  if (type === 'kamerstuk' && normal.dossier) return citeKamerstuk(normal);
  if (type === 'aanhangsel' && normal.number) return citeAppendix(normal);
  if (type === 'handelingen' && normal.number) return citeProceedings(normal);
  return undefined;
}
