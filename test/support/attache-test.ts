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
    await withLaunches({ profile, sandbox, environment, provoked }, provide)
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

/**
 * A `test` whose tests share one app, for a file that asks nothing of a fresh one: starting the app is most of what a small test costs. Each call makes one with an app of its own.
 * Its tests must stand in any order, and each on what the one before left.
 */
export function testOfOneApp({
  sandbox = true,
  environment = { ATTACHE_SAMPLE: 'none' },
  provoked = null,
  prepare = () => Promise.resolve(),
}: Partial<Options> & { readonly prepare?: (profile: string) => Promise<void> } = {}) {
  return test.extend<object, { readonly shared: Pick<Fixtures, 'app' | 'page' | 'profile'> }>({
    shared: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern, and this one has none
      async ({}, provide) => {
        const profile = await newProfile()
        await prepare(profile)
        await withLaunches({ profile, sandbox, environment, provoked }, async (launch) => {
          await provide({ ...(await launch()), profile })
        })
        await rm(profile, { recursive: true, force: true })
      },
      { scope: 'worker' },
    ],
    profile: async ({ shared }, provide) => {
      await provide(shared.profile)
    },
    opened: async ({ shared }, provide) => {
      await provide(shared)
    },
  })
}

/** Closes what was launched, and fails on errors in its pages. */
async function withLaunches(
  { profile, sandbox, environment, provoked }: Options & Pick<Fixtures, 'profile'>,
  provide: (launch: Fixtures['launch']) => Promise<void>,
): Promise<void> {
  const errors: string[] = []
  const running = new Set<ElectronApplication>()
  await provide(async () => {
    const { app, window } = await launchApp({ profile, sandbox, env: environment })
    askAgain(app)
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
}

/** On a busy machine Electron now and then clears away the promise that Playwright waits for: what is asked of the main process is then asked once more. */
function askAgain(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app)
  app.evaluate = async (...asked: Parameters<typeof evaluate>) => {
    try {
      return await evaluate(...asked)
    } catch (error) {
      if (!String(error).includes('promise was garbage collected')) throw error
      return await evaluate(...asked)
    }
  }
}

export { expect } from '@playwright/test'
