import type { Change } from '../../core/compare/align/comparison.ts';
import { nextStop, type Stop } from '../comparing/stops.ts';

/** Where the reader is among the differences that are shown. */
export class Stepper {
  #stops: () => readonly Stop[];
  /** The id of the difference where the reader is. */
  current = $state<string>();
  position = $derived.by(() => this.#stops().findIndex(({ id }) => id === this.current));

  constructor(stops: () => readonly Stop[]) {
    this.#stops = stops;
  }

  get stop(): Stop | undefined {
    return this.#stops()[this.position];
  }

  /** Goes on, round the end; the difference one comes to, if there is any. */
  step(by: 1 | -1, heavyOnly = false): Stop | undefined {
    const stops = this.#stops();
    const at = nextStop(stops, this.position, by, heavyOnly);
    const stop = at === undefined ? undefined : stops[at];
    if (stop) this.current = stop.id;
    return stop;
  }

  /** Goes to a difference of which an address knows the name. */
  goTo(isIt: (stop: Stop) => boolean): Stop | undefined {
    const stop = this.#stops().find(isIt);
    this.current = stop?.id;
    return stop;
  }
}

/** Whether a difference stands in two places. */
export const isMove = ({ kind }: Pick<Change, 'kind'>): boolean => kind === 'moved';
