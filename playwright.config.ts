import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/tools/browser.ts';

const port = Number(process.env.E2E_PORT ?? 4317);
const executablePath = findBrowser()?.executablePath;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine is no fault of a change; what passes only then is named as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Recording costs a fifth of the time; what fails in CI is recorded when it is run once more.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    // Keeping the app's files costs as much for each test; what it is for allows it (offline.spec.ts).
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-quic', '--disable-gpu', '--disable-background-networking', '--no-first-run']
    }
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000
  }
});
