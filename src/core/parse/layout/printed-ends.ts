import type { Layout } from './layout.ts';
import { TEXT } from './line-kinds.ts';

/** The layout of a text that was read as one line, with lines of text that end again at these offsets. */
export function withPrintedEnds(layout: Layout, ends: readonly number[]): Layout {
  if (ends.length === 0) return layout;
  const { text, lines } = layout;
  const parted = lines.first(0);
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    const [start, end] = [lines.start[i]!, lines.end[i]!];
    while (next < ends.length && ends[next]! <= start) next++;
    if (lines.kind[i] !== TEXT || next === ends.length || ends[next]! >= end) {
      parted.copy(lines, i);
      continue;
    }
    const first = parted.length;
    let at = start;
    for (; next < ends.length && ends[next]! < end; next++) {
      parted.add(text, at, ends[next]!);
      at = ends[next]!;
    }
    const last = parted.add(text, at, end);
    parted.textTo[last] = Math.max(
      parted.from[last]!,
      Math.min(lines.textTo[i]!, parted.to[last]!)
    );
    parted.continues[first] = lines.continues[i]!;
    parted.startsPage[first] = lines.startsPage[i]!;
  }
  return { ...layout, lines: parted };
}
