import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import { packBrief } from '#export/attache'
import { answerOpenDialog } from '#setup/answer-dialogs'
import { ensureAppBuild } from '#setup/build'
import { ensureDisplay } from '#setup/display'
import { closeApp, launchApp } from '#setup/launch-app'

/** The real app on a library of its own, with a brief's file for its next open dialog. */
export async function inAppWithBriefFile<TResult>(
  { brief, articles }: { readonly brief: Brief; readonly articles: readonly Article[] },
  measure: (app: ElectronApplication, page: Page) => Promise<TResult>,
): Promise<TResult> {
  await ensureAppBuild(() => undefined)
  await ensureDisplay()
  const folder = await mkdtemp(join(tmpdir(), 'attache-bench-'))
  const file = join(folder, 'brief.attache')
  await writeFile(file, packBrief(brief, articles))
  const launched = await launchApp({ env: { ATTACHE_SAMPLE: 'none' } })
  try {
    const { app, window } = launched
    await window.getByRole('region', { name: 'Articles' }).waitFor()
    await answerOpenDialog(app, [file])
    return await measure(app, window)
  } finally {
    await closeApp(launched)
    await rm(folder, { recursive: true, force: true })
  }
}
