import { configureGlobal, readConfigureGlobal } from 'fast-check';

/**
 * Property tests draw the same examples in every run of CI: a run there fails for what was changed,
 * and not for what chance found in code of long ago. On one's own machine each run draws others.
 */
const SEED = 1848;

configureGlobal({ ...readConfigureGlobal(), seed: SEED });
