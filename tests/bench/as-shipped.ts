import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Imports a module of the project (a path from its root) as the app ships it, in one file. What runs
 * the benchmarks (tsx) gives each function its name anew whenever one is made, which the app does not,
 * and which costs the parser some 5 %. Bundled in a process of its own, whose memory does not count.
 */
export async function importAsShipped(path: string): Promise<unknown> {
  const bundler = join(import.meta.dirname, 'bundle.ts');
  const code = execFileSync(process.execPath, [...process.execArgv, bundler, path]);
  return import(`data:text/javascript;base64,${code.toString('base64')}`);
}
