import { tick } from 'svelte';
import { type Exchange, findExchange } from '../../../core/reading/exchange.ts';
import type { PaperReading } from '../../../core/reading/paper-reading.ts';
import type { PaperRoute } from '../../addresses/paper-route.ts';
import { reach } from '../../reading/reach.ts';
import { pageHeight } from '../../browser/page-height.ts';
import type { ReadingPosition } from '../../state/reading-position.svelte.ts';
import type { Router } from '../../state/router.svelte.ts';
import { elementOf, headOf } from './place-element.ts';
import { ownPlaceOf } from './places.ts';

interface Needs {
  route: () => PaperRoute;
  /** The set that is read, from 1; 0 where none is. */
  set: () => number;
  reading: () => PaperReading;
  exchanges: () => readonly Exchange[];
  router: Pick<Router, 'arrival'>;
  position: Pick<ReadingPosition, 'leave' | 'goTo' | 'arrive'>;
  /** Called where what the address names is not in the paper. */
  ongone: () => void;
}

/**
 * Goes to the place that the address names, each time that it names another: it is scrolled to and
 * takes the focus. Opening the source beside it does neither. To be called while a component is made.
 */
export function arriveAtPlace(needs: Needs): void {
  const { router, position, ongone } = needs;
  let reached = '';
  let arrivals = -1;
  let hadSource = false;
  $effect(() => {
    const [route, set, reading, exchanges] = [
      needs.route(),
      needs.set(),
      needs.reading(),
      needs.exchanges()
    ];
    const { place, paper } = route;
    const arrival = `${paper} ${set} ${JSON.stringify(place)}`;
    const moved = arrival !== reached;
    reached = arrival;
    const isAgain = router.arrival === arrivals;
    arrivals = router.arrival;
    const isSourceNew = Boolean(route.source) && !hadSource;
    hadSource = Boolean(route.source);
    const own = ownPlaceOf(place, reading, exchanges);
    const exchange = own?.type === 'question' ? findExchange(exchanges, own.key) : undefined;
    const section = own?.type === 'section' ? reading.sections[own.number - 1]?.section : undefined;
    const id = exchange?.question.id ?? section?.id;
    if (moved && !id) position.leave();
    if (!place || isAgain || (!moved && route.source)) return;
    if (id) position.goTo(id);
    const onarrive = () => id && position.arrive(id, scrollY, pageHeight());
    void tick().then(() => {
      const element = elementOf(place, reading, exchanges);
      if (element) reach(element, { onarrive });
      else if (place.type !== 'passage') ongone();
      // the source that was asked for has the focus, by its own heading
      if (element && !isSourceNew) headOf(element).focus({ preventScroll: true });
    });
  });
}
