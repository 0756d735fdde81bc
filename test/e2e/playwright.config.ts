import { defineConfig } from '@playwright/test'
import { hasDisplay } from '#setup/display'

/** End-to-end tests on the real, built Electron app, two at a time where each worker has a virtual display of its own: on one display they would take the focus and the clipboard from each other. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../out/test/e2e',
  globalSetup: './global-setup.ts',
  workers: hasDisplay() ? 1 : 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
})
