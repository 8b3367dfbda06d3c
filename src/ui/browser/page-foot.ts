/** What fits beside the page number. */
const LONGEST = 90;

/** A string in a style sheet. */
export function cssString(text: string): string {
  const escaped = [...text].map((character) =>
    /[\p{L}\p{N} .,;:()’‘]/u.test(character)
      ? character
      : `\\${character.codePointAt(0)!.toString(16)} `
  );
  return `"${escaped.join('')}"`;
}

/** What stands of a title at the foot of a page. */
export const titleAtFoot = (title: string): string =>
  title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;

/**
 * Has the foot of each printed page say this, until the function that comes back is called. Margin
 * boxes take text from style sheets only.
 */
export function setPageFoot(text: string): () => void {
  const style = new CSSStyleSheet();
  style.replaceSync(
    `@page { @bottom-left { content: ${cssString(text)}; font-family: 'Source Sans 3', sans-serif; font-size: 8.5pt; } }`
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style);
  };
}
