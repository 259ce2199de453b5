import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './cli/browser.ts'

const { executablePath, chromiumSandbox, args } = await findBrowser()

/** Only this machine is reachable: no test depends on the network, and a page that asks others is found out. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'

/** The finished site in a browser. Each worker serves it itself: tests/e2e/support/test.ts. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Not by system: letters are drawn alike everywhere, see tests/e2e/support/bar-font.ts.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A test that fails now and then is a finding, not noise; on a shared machine it is tried once more, and told as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'dot',
  use: {
    browserName: 'chromium',
    // Each page as it is without what an earlier one left; tests/e2e/offline.spec.ts is about the rest.
    serviceWorkers: 'block',
    // As browsers with a window have it.
    permissions: ['clipboard-write'],
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath, chromiumSandbox, args: [...args, OFFLINE] },
  },
})
