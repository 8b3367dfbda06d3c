/** The part of Trusted Types that is needed here; TypeScript's DOM library has none of it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string }
  ): { createScriptURL: (url: string) => string };
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/** The page's policy allows this name alone (vite.config.ts), and a name can be taken only once. */
const policy = trustedTypes?.createPolicy('repliek-script-url', { createScriptURL: ownScript });

/**
 * Approves the address of a script of the app's own, for `new Worker` and for registering the
 * service worker. Throws for any other origin.
 */
export function scriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : ownScript(url);
}

function ownScript(url: string): string {
  const { origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`script of another origin: ${origin}`);
  return url;
}
