import { tinykeys } from 'tinykeys';
import { CHANGE_GROUPS } from '../../../comparing/change-groups.ts';
import { isTyping } from '../../../state/actions.svelte.ts';

/** What can be done in a comparison by keyboard. */
export interface ComparisonActions {
  step: (by: 1 | -1, heavyOnly?: boolean) => void;
  goToOther: () => void;
  swap: () => void;
  toggle: (group: number) => void;
}

/** Listens for the keys of a comparison; those of one character can be off. Gives the way to stop. */
export function listenToComparisonKeys(
  target: Window,
  singleKeys: () => boolean,
  { step, goToOther, swap, toggle }: ComparisonActions
): () => void {
  const always = (run: () => void) => (event: KeyboardEvent) => {
    if (isTyping(event.target) || document.querySelector('dialog:modal')) return;
    event.preventDefault();
    run();
  };
  const single = (run: () => void) => (event: KeyboardEvent) => {
    if (singleKeys()) always(run)(event);
  };
  return tinykeys(target, {
    n: single(() => step(1)),
    p: single(() => step(-1)),
    'Shift+N': single(() => step(1, true)),
    F7: always(() => step(1)),
    'Shift+F7': always(() => step(-1)),
    m: single(goToOther),
    b: single(swap),
    ...Object.fromEntries(CHANGE_GROUPS.map((_, at) => [String(at + 1), single(() => toggle(at))]))
  });
}
