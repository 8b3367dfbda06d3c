/** How high the page is, with all that is scrolled out of sight. */
export const pageHeight = (): number => document.documentElement.scrollHeight;
