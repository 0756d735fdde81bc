import { readFileSync } from 'node:fs'
import type { CDPSession, ElectronApplication, Page } from '@playwright/test'

/** Milliseconds of processor that a window’s process has taken, in all its threads. Linux counts them in hundredths of a second. */
export async function rendererCpu(app: ElectronApplication): Promise<() => number> {
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)
  return () => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // Fields 14 and 15 of proc(5): utime and stime.
    return (Number(fields[11]) + Number(fields[12])) * 10
  }
}

/** Milliseconds that a page’s main thread has been busy: by the clock, which counts what other programs take in between, or of processor. */
export async function mainThread(page: Page, by: 'clock' | 'processor'): Promise<() => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: by === 'clock' ? 'timeTicks' : 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}

/** Until the page has drawn everything and does nothing for a while. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0
        const look = (deadline: IdleDeadline) => {
          quiet = deadline.timeRemaining() > 30 ? quiet + 1 : 0
          if (quiet >= 10) resolve()
          else setTimeout(() => requestIdleCallback(look), 50)
        }
        requestIdleCallback(look)
      }),
  )
}
