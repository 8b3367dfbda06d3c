// Runs every check in turn and closes with one line, 'N passed, N failed'.
// --without-browser leaves out the end-to-end tests (`npm run check`).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

check('format', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']);
check('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
check('types: core', 'typescript/bin/tsc', ['-p', 'src/core/tsconfig.json']);
check('types: worker', 'typescript/bin/tsc', ['-p', 'src/worker/tsconfig.json']);
check('types: page', 'svelte-check/bin/svelte-check', [
  '--tsconfig',
  './tsconfig.json',
  '--fail-on-warnings'
]);
check('types: tests and command line', 'typescript/bin/tsc', ['-p', 'tests/tsconfig.json']);
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
