/** tinykeys 3 has types, but its `exports` do not name them. */
declare module 'tinykeys' {
  export function tinykeys(
    target: Window | HTMLElement,
    bindings: Readonly<Record<string, (event: KeyboardEvent) => void>>
  ): () => void;
}
