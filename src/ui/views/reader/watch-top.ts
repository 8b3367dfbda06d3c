/** Calls back with the first of these elements that reaches into the upper part of the window. */
export function watchTop(
  elements: readonly HTMLElement[],
  ontop: (element: HTMLElement) => void
): () => void {
  const inside = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inside.add(target);
        else inside.delete(target);
      }
      const top = elements.find((element) => inside.has(element));
      if (top) ontop(top);
    },
    { rootMargin: '-15% 0px -70% 0px' }
  );
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
