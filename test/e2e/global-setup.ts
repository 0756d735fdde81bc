import { ensureAppBuild } from '#setup/build'
import { ensureDisplay } from '#setup/display'

/** Tests run on the present sources, and bring their own display where there is none. */
// oxlint-disable-next-line import/no-default-export -- Playwright looks for the set-up there
export default async function globalSetup(): Promise<void> {
  await ensureAppBuild((line) => process.stderr.write(`${line}\n`))
  await ensureDisplay()
}
