/** A half of a printed line, in the source; equal offsets where nothing stands there. */
export interface Half {
  from: number;
  to: number;
}

/** A printed line, cut at a gutter. */
export interface CutLine {
  left: Half;
  right: Half;
}
