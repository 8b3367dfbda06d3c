import { isTyping } from './actions.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/**
 * What a key of one character does while a paper is read: nothing where such keys are switched off,
 * while something is typed, or while a dialog or a menu is open.
 */
export function singleKey(
  preferences: Pick<Preferences, 'singleKeys'>,
  run: () => void
): (event: KeyboardEvent) => void {
  return (event) => {
    if (!preferences.singleKeys || isTyping(event.target)) return;
    if (document.querySelector('dialog:modal, [popover]:popover-open')) return;
    event.preventDefault();
    run();
  };
}
