import type { Diagnostic } from '../../core/model/diagnostic.ts';

/** The same said once: what has the same words, and the gaps of one row of notes as one gap. */
export function mergeDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const merged: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const at = merged.findIndex((known) => isSameMatter(known, diagnostic));
    const known = merged[at];
    if (!known) merged.push(diagnostic);
    else if (known.code === 'footnote-gap' && diagnostic.code === 'footnote-gap') {
      const missing = [...new Set([...known.data.missing, ...diagnostic.data.missing])];
      merged[at] = { ...known, data: { missing: missing.sort((a, b) => a - b) } };
    }
  }
  return merged;
}

function isSameMatter(one: Diagnostic, other: Diagnostic): boolean {
  if (one.code !== other.code) return false;
  return one.code === 'footnote-gap' || JSON.stringify(one.data) === JSON.stringify(other.data);
}
