import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** The system's browser where there is one: on Debian and Fedora it saves a download. Else Playwright's own. */
const chromium = [process.env.HANDOVER_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
)

/** Browser tests of the built window (dist/renderer), served by the real web shell. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    contextOptions: { reducedMotion: 'reduce' },
    // Kept for a test that failed: npx playwright show-trace. Pictures in place of copies of the page, whose taking
    // keeps animations from ending.
    trace: { mode: 'retain-on-failure', snapshots: false, sources: false },
  },
})
