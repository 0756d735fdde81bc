import { defineConfig } from '@playwright/test'

/** End-to-end tests on the real, built Electron app, one at a time: they share a display, and a second app would slow the first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../out/test/e2e',
  globalSetup: './global-setup.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
})
