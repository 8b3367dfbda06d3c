/** Filled in by the build from package.json. */
declare const __APP_VERSION__: string;

/** "0.1.0" */
export const APP_VERSION = __APP_VERSION__;
