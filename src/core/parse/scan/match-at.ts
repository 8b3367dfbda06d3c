/**
 * What a sticky pattern matches exactly at `at`, or `null`. Looking at one place costs what the match
 * costs, where a search from there could run to the end of the text.
 */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
