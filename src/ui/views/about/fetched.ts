/** What a page has fetched since it was loaded. */
export interface Fetched {
  /** Paths of files of the app's own site, each once, in the order in which they came. */
  own: readonly string[];
  /** Hosts of other sites, each once. */
  elsewhere: readonly string[];
}

/** Parts the addresses that the browser noted by where they lead; `page` is the page's own. */
export function partFetched(addresses: readonly string[], page: string): Fetched {
  const here = new URL(page);
  const own = new Set<string>();
  const elsewhere = new Set<string>();
  for (const address of addresses) {
    const { origin, host, pathname, protocol } = new URL(address, here);
    // Made on the page itself, of what it has: nothing was fetched.
    if (protocol === 'data:' || protocol === 'blob:') continue;
    if (origin === here.origin) own.add(pathname);
    else elsewhere.add(host);
  }
  return { own: [...own], elsewhere: [...elsewhere] };
}
