/** What may get the focus without a keyboard coming up on a phone. */
const TARGETS = 'a[href], button:enabled, summary, input[type=checkbox], [tabindex="-1"]';
const LISTS = 'ul, ol, tbody, dl';

/** An element that held the focused one, and which of its parent's children it was. */
interface Step {
  parent: Element;
  at: number;
}

const targetsOf = (element: Element): HTMLElement[] =>
  [element, ...element.querySelectorAll(TARGETS)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(TARGETS) && one.checkVisibility()
  );

function firstIn(elements: readonly Element[], at: 0 | -1): HTMLElement | undefined {
  for (const element of elements) {
    const target = targetsOf(element).at(at);
    if (target) return target;
  }
  return undefined;
}

/** What gets the focus: in a list the item that moved up, else what stands right before. */
function heirIn({ parent, at }: Step): HTMLElement | undefined {
  const children = [...parent.children];
  const before = children.slice(0, at).reverse();
  const after = children.slice(at);
  return parent.matches(LISTS)
    ? (firstIn(after, 0) ?? firstIn(before, 0))
    : (firstIn(before, -1) ?? firstIn(after, 0));
}

/**
 * An attachment for the part of the page in which screens stand. Where what has the focus is taken
 * away with its row, browsers drop the focus to the start of the page; whoever uses a keyboard or a
 * screen reader would have to come all the way back. The focus goes on to what stands in its place.
 * A screen that is gone to gets its focus otherwise (`Screen.svelte`); where one is replaced under the
 * reader, its heading gets it. Whoever gives it to something within a frame is not overruled.
 */
export function keptFocus(root: HTMLElement): () => void {
  let focused: Element | undefined;
  let steps: Step[] = [];

  function remember({ target }: FocusEvent) {
    focused = target as Element;
    steps = [];
    let child = focused;
    for (let parent = child.parentElement; parent && parent !== root;) {
      steps.push({ parent, at: [...parent.children].indexOf(child) });
      child = parent;
      parent = parent.parentElement;
    }
  }
  /** Whoever goes elsewhere has lost nothing; what is taken away loses the focus to nothing. */
  function forget({ relatedTarget }: FocusEvent) {
    if (relatedTarget) focused = undefined;
  }
  const isLost = () =>
    focused !== undefined && !focused.isConnected && document.activeElement === document.body;

  function keep() {
    if (!isLost()) return;
    focused = undefined;
    for (const step of steps) {
      if (!step.parent.isConnected) continue;
      const heir = heirIn(step);
      if (!heir) continue;
      heir.focus();
      return;
    }
    // Another view has come in place of all, as where another tab erases what is read here.
    if (document.querySelector('dialog:modal')) return;
    root.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
  }

  const observer = new MutationObserver(() => {
    if (isLost()) requestAnimationFrame(keep);
  });
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
  };
}
