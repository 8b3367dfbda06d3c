// Runs every check and closes with one line, 'N passed, N failed'. What only reads the sources runs
// side by side, each with its output in one piece; the tests run alone, each on all cores.
// --without-browser leaves out the end-to-end tests (`npm run check`).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainBrowser } from './browser.ts';

const reports = mkdtempSync(join(tmpdir(), 'repliek-test-'));
const tally = { passed: 0, failed: 0 };

/** Runs a program of node_modules; counts a failed step as one failure. */
function step(
  name: string,
  program: string,
  args: readonly string[],
  env: Record<string, string> = {}
): boolean {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const result = spawnSync(process.execPath, [join('node_modules', program), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env }
  });
  const ok = result.status === 0;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'} in ${seconds} s`);
  return ok;
}

function check(name: string, program: string, args: readonly string[]): void {
  if (step(name, program, args)) tally.passed++;
  else tally.failed++;
}

interface Check {
  name: string;
  program: string;
  args: readonly string[];
}

/** Runs a program of node_modules beside others; what it says is printed when it is done. */
function checkBeside({ name, program, args }: Check): Promise<void> {
  const started = Date.now();
  const child = spawn(process.execPath, [join('node_modules', program), ...args], {
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => said.push(part));
  }
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      const ok = status === 0;
      console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`.trimEnd());
      console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'} in ${seconds} s`);
      if (ok) tally.passed++;
      else tally.failed++;
      resolve();
    });
  });
}

/** As many at once as there are cores, in this order: the longest stands first. */
async function checksBeside(checks: Check[]): Promise<void> {
  const runNext = async (): Promise<void> => {
    const next = checks.shift();
    if (!next) return;
    await checkBeside(next);
    await runNext();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runNext));
}

/** A runner's JSON report; `undefined` where it died before writing one. */
function report<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

function unitTests(): void {
  const file = join(reports, 'vitest.json');
  const ok = step('unit tests', 'vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`
  ]);
  const result = report<{ numPassedTests: number; numFailedTests: number }>(file);
  tally.passed += result?.numPassedTests ?? 0;
  tally.failed += result?.numFailedTests ?? 0;
  // A file that cannot even be loaded fails the run without a failed test.
  if (!ok && !result?.numFailedTests) tally.failed++;
}

function endToEndTests(): void {
  const { source, executablePath } = obtainBrowser();
  console.log(`\nbrowser: ${executablePath} (${source})`);
  const file = join(reports, 'playwright.json');
  const ok = step('end-to-end tests', '@playwright/test/cli.js', ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    E2E_BROWSER: executablePath
  });
  const stats = report<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    file
  )?.stats;
  tally.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  tally.failed += stats?.unexpected ?? 0;
  if (stats?.flaky) console.log(`flaky: ${stats.flaky}, passed in a second run (named above)`);
  if (!ok && !stats?.unexpected) tally.failed++;
}

const tsc = 'typescript/bin/tsc';
await checksBeside([
  { name: 'lint', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  {
    name: 'format',
    program: 'prettier/bin/prettier.cjs',
    args: ['--check', '.', '--log-level', 'warn']
  },
  {
    name: 'types: page',
    program: 'svelte-check/bin/svelte-check',
    args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings']
  },
  { name: 'types: tests and command line', program: tsc, args: ['-p', 'tests/tsconfig.json'] },
  { name: 'types: core', program: tsc, args: ['-p', 'src/core/tsconfig.json'] },
  { name: 'types: worker', program: tsc, args: ['-p', 'src/worker/tsconfig.json'] }
]);
unitTests();
check('build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']);
if (!process.argv.includes('--without-browser')) {
  try {
    endToEndTests();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tally.failed++;
  }
}

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
