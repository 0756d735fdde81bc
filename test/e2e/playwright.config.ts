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
  timeout: 120_000,
  // On a slow machine an answer may take longer than the usual five seconds; on any other this is never reached.
  expect: { timeout: 20_000 },
  reporter: 'list',
  // Recording costs a twentieth of every run; `--trace retain-on-failure` asks for it.
  use: { trace: 'off' },
})
