import type { ElectronApplication } from '@playwright/test'

/** Holds the library’s process, as a long piece of work would, or lets it go on. */
export async function hold(app: ElectronApplication, isHeld: boolean): Promise<void> {
  await app.evaluate(
    ({ app: electron }, signal) => {
      for (const { pid, name } of electron.getAppMetrics()) if (name === 'Attaché library') process.kill(pid, signal)
    },
    isHeld ? 'SIGSTOP' : 'SIGCONT',
  )
}

/** Takes a step while the library is held. */
export async function whileHeld(app: ElectronApplication, step: () => Promise<void>): Promise<void> {
  await hold(app, true)
  try {
    await step()
  } finally {
    await hold(app, false)
  }
}
