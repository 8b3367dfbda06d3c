/** Less than this, in CSS pixels, is the page settling and nobody's scrolling. */
const SETTLING = 40;

/**
 * The question or section that somebody is at: the one that was gone to, and from the first scrolling on the
 * one at the top of the window. The last questions of a set never get to the top, and right after
 * a jump nobody has seen yet what is there.
 */
export class ReadingPosition {
  /** Its id. */
  current = $state<string>();
  #atTop: string | undefined;
  /** How far the page is scrolled at what was gone to, until it is scrolled away from there. */
  #heldAt: number | 'on the way' | undefined;
  /** How high the page is then. */
  #height = 0;

  /** Somebody goes to a question or section. */
  goTo(id: string): void {
    this.current = id;
    this.#heldAt = 'on the way';
  }

  /** The page came to rest at what was gone to. */
  arrive(id: string, scrollTop: number, height: number): void {
    if (this.#heldAt !== undefined && id === this.current) this.#hold(scrollTop, height);
  }

  /** The page is laid out anew round what was gone to; `arrive` says when that is done. */
  holdOn(): void {
    if (this.#heldAt !== undefined) this.#heldAt = 'on the way';
  }

  /** Somebody went elsewhere. */
  leave(): void {
    this.#heldAt = undefined;
    this.current = this.#atTop;
  }

  /** A question or section reached the top of the window. */
  seeAtTop(id: string | undefined): void {
    this.#atTop = id;
    if (this.#heldAt === undefined) this.current = id;
  }

  /**
   * The page is scrolled to here, by whomever. Where its height is another than before, something came
   * in above, as when the comparison is ready: what was gone to moved, and nobody left it.
   */
  scrolledTo(scrollTop: number, height: number): void {
    if (typeof this.#heldAt !== 'number') return;
    if (height !== this.#height) {
      this.#hold(scrollTop, height);
      return;
    }
    if (Math.abs(scrollTop - this.#heldAt) <= SETTLING) return;
    this.#heldAt = undefined;
    this.current = this.#atTop ?? this.current;
  }

  #hold(scrollTop: number, height: number): void {
    this.#heldAt = scrollTop;
    this.#height = height;
  }
}
