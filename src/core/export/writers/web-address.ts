// An address that a click may follow; not "javascript:", nor "#deel-3" inside the document.
const WEB_ADDRESS = /^https?:\/\/\S+$/iu;

/** Whether an address leads to a website. */
export function isWebAddress(href: string): boolean {
  return WEB_ADDRESS.test(href);
}
