// oxlint-disable-next-line typescript/triple-slash-reference -- a global declaration cannot be imported
/// <reference path="../../src/renderer/window.d.ts" />
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import { rm } from 'node:fs/promises'
import { ensureDisplay } from '#setup/display'
import { launchApp, newProfile } from '#setup/launch-app'

export interface Options {
  /** Chromium's sandbox, as users have it. */
  readonly sandbox: boolean
  readonly environment: Readonly<Record<string, string>>
  /** Errors in the page's console that a test provokes; any other fails it. */
  readonly provoked: RegExp | null
}

export interface Fixtures {
  /** A folder of this test's own with everything the app keeps. */
  readonly profile: string
  /** Starts the app on the test's profile; a test may start it again once it has ended. */
  readonly launch: () => Promise<{ readonly app: ElectronApplication; readonly page: Page }>
  readonly opened: { readonly app: ElectronApplication; readonly page: Page }
  readonly app: ElectronApplication
  readonly page: Page
}

/** The real app on a profile of the test's own, with an empty library whose key is in a file. A test fails on any error in the page. */
export const test = base.extend<Options & Omit<Fixtures, 'page'>, { readonly display: null }>({
  display: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern, and this one has none
    async ({}, provide) => {
      await ensureDisplay()
      await provide(null)
    },
    { scope: 'worker', auto: true },
  ],
  sandbox: [true, { option: true }],
  environment: [{ ATTACHE_SAMPLE: 'none' }, { option: true }],
  provoked: [null, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern, and this one has none
  profile: async ({}, provide) => {
    const profile = await newProfile()
    await provide(profile)
    await rm(profile, { recursive: true, force: true })
  },
  launch: async ({ profile, sandbox, environment, provoked }, provide) => {
    const errors: string[] = []
    const running = new Set<ElectronApplication>()
    await provide(async () => {
      const { app, window } = await launchApp({ profile, sandbox, env: environment })
      running.add(app)
      app.on('close', () => running.delete(app))
      window.on('pageerror', (error) => errors.push(error.message))
      window.on('console', (line) => {
        if (line.type() === 'error') errors.push(line.text())
      })
      return { app, page: window }
    })
    await Promise.all([...running].map((app) => app.close()))
    expect(errors.filter((error) => provoked?.test(error) !== true)).toEqual([])
  },
  opened: async ({ launch }, provide) => {
    await provide(await launch())
  },
  app: async ({ opened }, provide) => {
    await provide(opened.app)
  },
  page: async ({ opened }, provide) => {
    await provide(opened.page)
  },
})

export { expect } from '@playwright/test'
